import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { aView, overview, type Tab, tabs } from "../../model/story/view.ts";
import { pageTitle } from "../../model/view/pageTitle.ts";
import { ListView } from "../search/ListView.tsx";
import { clear, openTab } from "../store/createRawabitStore.ts";
import {
  useIsAlive,
  useRawabit,
  useRawabitStore,
  useStory,
  useView,
} from "../store/RawabitProvider.tsx";
import { ChoiceLink, ViewLink } from "../store/ViewLink.tsx";
import { prose } from "../ui/prose.tsx";
import { ToolIcon } from "../ui/ToolIcon.tsx";
import { Details } from "./Details.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { Unknown } from "./Unknown.tsx";
import { useSheet } from "./useSheet.ts";
import "./panel.css";
import "./evidence.css";
import "./tour.css";
import "./ways.css";
import "./sheet.css";

type PanelProps = { article: ReactNode };

/** The reading column, or on a small screen the sheet under the picture: details, article, list. */
export function Panel({ article }: PanelProps) {
  const { t } = useTranslation();
  const view = useView();
  const store = useRawabitStore();
  const isJoining = useRawabit(({ joining }) => joining !== null);
  const isUnknown = useRawabit((state) => state.isUnknown);
  const panel = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { isOpened, stop, isDown, drag, step, lower } = useSheet({ panel, button });
  const body = useRef<HTMLDivElement>(null);
  /** Whether it may be elsewhere than at its top: to ask, or to send it there, lays the new card out before its time. */
  const isScrolled = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view is the occasion
  useEffect(() => {
    // The article finds its own place: the words that the selection stands on.
    const { move, view } = store.getState();
    if (!isScrolled.current || move === "start" || view.tab === "article") return;
    body.current?.scrollTo({ top: 0 });
    isScrolled.current = false;
  }, [view.selection, view.tab, store]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    const isLowered = lower();
    if (!isLowered && view.selection.kind === "overview") return;
    event.preventDefault();
    if (!isLowered) store.getState().go(clear(view), "escape");
  };

  return (
    <section
      ref={panel}
      className="panel"
      id="details"
      tabIndex={-1}
      aria-label={t("reading")}
      data-stop={stop}
      // Another name is picked in a picture as large as that of the whole story.
      data-opened={isOpened && !isJoining}
      onKeyDown={onKeyDown}
    >
      <div className="panel-bar" {...drag}>
        <nav className="tabs" aria-label={t("tab.label")}>
          {tabs.map((tab) => (
            <TabLink key={tab} tab={tab} />
          ))}
        </nav>
        {view.selection.kind !== "overview" && (
          <ChoiceLink className="back" to={overview}>
            <ToolIcon tool="x" />
            <span>{t("overview.back")}</span>
          </ChoiceLink>
        )}
        <button
          ref={button}
          type="button"
          className="raise"
          aria-expanded={stop === "full"}
          title={t(isDown ? "sheet.lower" : "sheet.raise")}
          onClick={step}
        >
          <ToolIcon tool={isDown ? "chevronDown" : "chevronUp"} size={24} />
        </button>
      </div>
      <div
        className="panel-body"
        ref={body}
        onScroll={({ currentTarget }) => {
          isScrolled.current = currentTarget.scrollTop > 0;
        }}
      >
        {isUnknown && <Unknown />}
        {view.tab === "article" && article}
        {view.tab === "list" && <ListView />}
        {view.tab === "details" && <Details />}
        <SourceLine />
      </div>
      <Status />
    </section>
  );
}

function TabLink({ tab }: { tab: Tab }) {
  const { t } = useTranslation();
  const view = useView();
  const isAlive = useIsAlive();
  const written = tab === "details" ? openTab(view, tab) : { ...aView(view.language), tab };
  return (
    <ViewLink
      className="tab"
      to={isAlive ? openTab(view, tab) : written}
      aria-current={view.tab === tab ? "page" : undefined}
    >
      {t(`tab.${tab}`)}
    </ViewLink>
  );
}

/** Tells a screen reader what was chosen where the focus stays in the picture. */
function Status() {
  const index = useStory();
  const view = useView();
  const move = useRawabit((state) => state.move);
  const { wording } = useTranslation();
  const name = pageTitle(index, view, wording);
  return (
    <p className="visually-hidden" role="status">
      {prose(
        move === "pointer" || move === "history" || move === "host" ? name : "",
        view.language,
      )}
    </p>
  );
}
