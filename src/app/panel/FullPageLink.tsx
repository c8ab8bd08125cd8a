import { type MouseEvent, useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { formatAddress } from "../../model/view/address.ts";
import { useRawabit } from "../store/RawabitProvider.tsx";
import { ToolIcon } from "../ui/ToolIcon.tsx";
import { useFullPage } from "./useFullPage.ts";

/**
 * The way out of a frame. Where the host lets no window open, which a browser does not say, the address itself is
 * shown, to be copied.
 */
export function FullPageLink() {
  const { t } = useTranslation();
  const href = useRawabit(({ root, view, index }) => {
    return `${root}${formatAddress(view, index.story)}` || "./";
  });
  const [isStuck, setStuck] = useState(false);
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    const opened = window.open(event.currentTarget.href, "_blank");
    if (opened) opened.opener = null;
    setStuck(!opened);
  };
  return (
    <>
      <a
        className="full-page"
        href={href}
        target="_blank"
        rel="noopener"
        title={t("frame.full")}
        onClick={onClick}
      >
        <span aria-hidden="true">{t("frame.fullShort")}</span>
        <ToolIcon tool="externalLink" size={18} />
      </a>
      <p className="stuck" role="status">
        {isStuck && (
          <>
            <span>{`${t("frame.stuck")} `}</span>
            <Address />
          </>
        )}
      </p>
    </>
  );
}

function Address() {
  return <bdi dir="ltr">{useFullPage()}</bdi>;
}
