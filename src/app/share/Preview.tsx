import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";

/** px: a phone's screen, and the text column of a blog. */
const widths = [360, 640] as const;

type PreviewProps = { src: string; title: string; height: number };

/** The frame as a reader of the other page will see it, made smaller where the sheet has less room. */
export function Preview({ src, title, height }: PreviewProps) {
  const { t } = useTranslation();
  const [width, setWidth] = useState<number>(widths[0]);
  const [room, setRoom] = useState<number>(widths[0]);
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    if (stage.current) watch.observe(stage.current);
    return () => watch.disconnect();
  }, []);
  const scale = Math.min(1, room / width);
  return (
    <>
      <p className="copy-actions">
        <span>{t("share.preview")}</span>
        {widths.map((each) => (
          <button
            key={each}
            type="button"
            className="button-quiet"
            aria-pressed={each === width}
            onClick={() => setWidth(each)}
          >
            {each}
          </button>
        ))}
      </p>
      <div ref={stage} className="share-stage" style={{ blockSize: height * scale }}>
        <div style={{ inlineSize: width * scale }}>
          <iframe
            src={src}
            title={title}
            width={width}
            height={height}
            style={{ scale: String(scale) }}
          />
        </div>
      </div>
    </>
  );
}
