import type { i18n } from "i18next";
import { I18nextProvider, useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { Graph } from "./graph/Graph.tsx";
import { createI18n } from "./i18n/createI18n.ts";
import { Fault } from "./panels/Fault.tsx";
import { Panel } from "./panels/Panel.tsx";
import { SiteHeader } from "./panels/SiteHeader.tsx";
import { ArticleView } from "./reader/ArticleView.tsx";
import { ShareDialog } from "./share/ShareDialog.tsx";
import { formatAddress } from "./store/address.ts";
import type { RawabitStore } from "./store/createRawabitStore.ts";
import { RawabitProvider, useRawabit } from "./store/RawabitProvider.tsx";
import { FaultBoundary } from "./ui/FaultBoundary.tsx";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/page.css";
import "./ui/print.css";
import "./ui/frame.css";
import "./ui/frameSizes.css";

const languages: Partial<Record<"ar" | "en", i18n>> = {};

/** The words of the interface, made once a language: they hold nothing of a page. */
function wordsOf(language: "ar" | "en"): i18n {
  languages[language] ??= createI18n(language);
  return languages[language];
}

/** Composes the page; renders the same with and without a browser. */
export function App({ store }: { store: RawabitStore }) {
  const language = useStore(store, ({ view }) => view.language);
  return (
    <I18nextProvider i18n={wordsOf(language)}>
      <RawabitProvider store={store}>
        <Page />
      </RawabitProvider>
    </I18nextProvider>
  );
}

/** Made once: what is chosen is no occasion to draw the whole of it again. */
const workspace = (
  <>
    <Graph />
    <Panel article={<ArticleView />} />
  </>
);

function Page() {
  const { t } = useTranslation();
  const address = useRawabit(({ view }) => formatAddress(view));
  return (
    <div className="page">
      <a className="skip" href="#details">
        {t("skip")}
      </a>
      <SiteHeader tools={<ShareDialog />} />
      <main className="workspace" aria-label={t("brand")}>
        <FaultBoundary fallback={<Fault />} resetKey={address}>
          {workspace}
        </FaultBoundary>
      </main>
    </div>
  );
}
