import type { ReactNode } from "react";
import { useStore } from "zustand";
import { useTranslation, type Words, WordsProvider } from "../i18n/useTranslation.ts";
import { formatAddress } from "../model/view/address.ts";
import { ArticleView } from "./article/ArticleView.tsx";
import { Graph } from "./graph/Graph.tsx";
import { Fault } from "./panel/Fault.tsx";
import { Panel } from "./panel/Panel.tsx";
import { PlainHeader } from "./panel/PlainHeader.tsx";
import { SiteHeader } from "./panel/SiteHeader.tsx";
import { ShareDialog } from "./share/ShareDialog.tsx";
import type { RawabitStore } from "./store/createRawabitStore.ts";
import { RawabitProvider, useRawabit } from "./store/RawabitProvider.tsx";
import { FaultBoundary } from "./ui/FaultBoundary.tsx";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/page.css";
import "./ui/print.css";
import "./ui/printSheet.css";
import "./ui/frame.css";
import "./ui/frameSizes.css";
import "./ui/forced.css";
import type { Language } from "../model/story/texts.ts";

type AppProps = {
  store: RawabitStore;
  /** The words of the interface, the same object each time. */
  wordsOf: (language: Language) => Words;
};

/** Composes the page; renders the same with and without a browser. */
export function App({ store, wordsOf }: AppProps) {
  const language = useStore(store, ({ view }) => view.language);
  return (
    <WordsProvider value={wordsOf(language)}>
      <RawabitProvider store={store}>
        <Guarded fallback={<Fault id="details" />}>
          <Page />
        </Guarded>
      </RawabitProvider>
    </WordsProvider>
  );
}

/**
 * Made once: what is chosen is no occasion to draw the whole of it again. The card stands first, so that who reads in order
 * meets the heading and its words before the many links of the picture.
 */
const workspace = (
  <>
    <Panel article={<ArticleView />} />
    <Graph />
  </>
);

const header = <SiteHeader tools={<ShareDialog />} />;

function Page() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <a className="skip" href="#details">
        {t("skip")}
      </a>
      <a className="skip" href="#graph">
        {t("skipToPicture")}
      </a>
      <Guarded fallback={<PlainHeader />}>{header}</Guarded>
      <main className="workspace" aria-label={t("brand")}>
        <Guarded fallback={<Fault id="details" />}>{workspace}</Guarded>
      </main>
    </div>
  );
}

type GuardedProps = { fallback: ReactNode; children: ReactNode };

/** A part of the page whose fault leaves the rest standing, and lasts until the reader goes elsewhere. */
function Guarded({ fallback, children }: GuardedProps) {
  const address = useRawabit(({ view, index }) => formatAddress(view, index.story));
  return (
    <FaultBoundary fallback={fallback} resetKey={address}>
      {children}
    </FaultBoundary>
  );
}
