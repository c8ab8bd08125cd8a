import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

/** px: a phone's screen, and the column of a blog. */
const widths = { phone: 360, column: 640 } as const;
const names = ["phone", "column"] as const;

type PreviewProps = { src: string; title: string; height: number };

/** The frame as a reader of the other page will see it, made smaller where the sheet has less room. */
export function Preview({ src, title, height }: PreviewProps) {
  const { t } = useTranslation();
  const [name, setName] = useState<(typeof names)[number]>("phone");
  const stage = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number>(widths.phone);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    if (stage.current) watch.observe(stage.current);
    return () => watch.disconnect();
  }, []);
  const width = widths[name];
  const scale = Math.min(1, room / width);
  return (
    <div className="share-preview">
      <p className="copy-actions">
        {t("share.preview")}
        {names.map((each) => (
          <button
            key={each}
            type="button"
            className="button-quiet"
            aria-pressed={each === name}
            onClick={() => setName(each)}
          >
            {t(`share.widths.${each}`)}
          </button>
        ))}
      </p>
      <div ref={stage} className="share-stage" style={{ blockSize: height * scale }}>
        <iframe
          src={src}
          title={`${t("share.preview")}: ${title}`}
          width={width}
          height={height}
          loading="lazy"
          style={{ scale: String(scale) }}
        />
      </div>
    </div>
  );
}
