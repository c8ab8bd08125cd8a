import {
  type FocusEvent,
  type MouseEvent,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { directionOf } from "../../model/language/script.ts";
import { inSlices } from "../../model/search/inSlices.ts";
import { longestQuery } from "../../model/search/readQuery.ts";
import {
  createSearch,
  type SearchResult,
  type SearchResults,
} from "../../model/search/searchStory.ts";
import { getEntity } from "../../model/story/storyIndex.ts";
import { keyOfSelection } from "../../model/story/view.ts";
import { translationNote } from "../../model/story/wording.ts";
import { choose } from "../store/createRawabitStore.ts";
import { useLanguage, useRawabitStore, useStory } from "../store/RawabitProvider.tsx";
import { prose } from "../ui/prose.tsx";
import { ToolIcon } from "../ui/ToolIcon.tsx";
import { excerpt } from "./excerpt.ts";
import { MarkedText } from "./MarkedText.tsx";
import { useCombobox } from "./useCombobox.ts";
import "./search.css";
import { textIn } from "../../model/story/texts.ts";

/** Search over names, quotes and sentences, as one combobox: the first result is there with the key press. */
export function SearchBox() {
  const { t, wording } = useTranslation();
  const index = useStory();
  const store = useRawabitStore();
  const [query, setQuery] = useState("");
  const search = useMemo(() => createSearch(index, wording), [index, wording]);
  const isOpen = query.trim() !== "";
  const groups = useMemo(() => (isOpen ? search(query) : []), [search, query, isOpen]);
  const results = groups.flatMap((group) => group.results);
  const drawn = useFirstFirst(groups);

  // The story is read for search when the reader turns to it, not when the page begins.
  const prepare = () => inSlices(search.preparing);
  const take = ({ selection }: SearchResult) => {
    const { view, go } = store.getState();
    setQuery("");
    go(choose(view, selection), "keys");
  };
  const leave = () => setQuery("");
  // Where the box lies over the header, what the focus goes on to would be under it.
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) leave();
  };
  const close = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    leave();
    currentTarget.blur();
  };
  const { active, onKeyDown } = useCombobox({ options: results, onTake: take, onLeave: leave });

  const status = !isOpen
    ? ""
    : results.length === 0
      ? t("search.none", { query: shorten(query) })
      : t("search.results", { count: results.length });

  return (
    <search className="search" onBlur={onBlur}>
      <ToolIcon tool="search" size={18} />
      <input
        type="search"
        // An empty box has no letters to go by: its hint runs as the page does.
        dir={query === "" ? undefined : "auto"}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={longestQuery}
        role="combobox"
        aria-controls="search-results"
        aria-expanded={results.length > 0}
        aria-activedescendant={active && idOf(groups, active)}
        aria-autocomplete="list"
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
        onPointerEnter={prepare}
        onFocus={prepare}
      />
      <button
        type="button"
        className="control search-close"
        title={t("search.close")}
        onClick={close}
      >
        <ToolIcon tool="x" size={18} />
      </button>
      <div
        id="search-results"
        className="search-results"
        role="listbox"
        aria-label={t("search.label")}
        hidden={results.length === 0}
      >
        {drawn.map((found) => (
          <SearchGroup
            key={found.group}
            found={found}
            title={t(`search.${found.group}`)}
            more={t("search.more", { shown: found.results.length, all: found.total })}
            active={active}
            onTake={take}
          />
        ))}
      </div>
      <p
        className={isOpen && results.length === 0 ? "search-none" : "visually-hidden"}
        role="status"
      >
        {status}
      </p>
    </search>
  );
}

function idOf(groups: readonly SearchResults[], result: SearchResult): string {
  const among = groups.find(({ group }) => group === result.group)?.results ?? [];
  return optionId(result.group, among.indexOf(result));
}

function optionId(group: SearchResult["group"], at: number): string {
  return `search-${group}-${at}`;
}

/** The first group answers the key press; those below it follow in the next frame. */
function useFirstFirst(groups: readonly SearchResults[]): readonly SearchResults[] {
  const later = useDeferredValue(groups);
  const [first] = groups;
  if (!first || later === groups) return groups;
  return [first, ...later.filter(({ group }) => group !== first.group)];
}

type SearchGroupProps = {
  found: SearchResults;
  title: string;
  /** Said beside the title where there are more than are shown. */
  more: string;
  active: SearchResult | undefined;
  onTake: (result: SearchResult) => void;
};

function SearchGroup({ found, title, more, active, onTake }: SearchGroupProps) {
  const { group, total, results } = found;
  return (
    // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role
    <div role="group" aria-labelledby={`search-${group}`}>
      <p className="search-group" id={`search-${group}`}>
        <span>{title}</span>
        {total > results.length && <span className="soft">{` ${more}`}</span>}
      </p>
      {results.map((result, at) => (
        <SearchOption
          key={`${keyOfSelection(result.selection)}|${result.text}`}
          id={optionId(group, at)}
          result={result}
          isActive={result === active}
          onTake={() => onTake(result)}
        />
      ))}
    </div>
  );
}

type SearchOptionProps = {
  id: string;
  result: SearchResult;
  isActive: boolean;
  onTake: () => void;
};

function SearchOption({ id, result, isActive, onTake }: SearchOptionProps) {
  const { t, wording } = useTranslation();
  const language = useLanguage();
  const index = useStory();
  const option = useRef<HTMLDivElement>(null);
  const quote = result.selection.kind === "quote" ? index.quotes.get(result.selection.id) : null;
  const speaker = quote && textIn(getEntity(index, quote.speaker).name, language);
  useLayoutEffect(() => {
    if (isActive && option.current) bringIntoList(option.current);
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and points here
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox's Enter takes it
    <div
      ref={option}
      role="option"
      id={id}
      className="search-option"
      aria-selected={isActive}
      lang={result.language}
      dir={directionOf(result.language)}
      onClick={onTake}
    >
      <MarkedText {...excerpt(result)} language={result.language} />
      {result.matched && speaker && (
        <span className="soft matched" lang={language} dir={directionOf(language)}>
          {prose(
            t("quote.by", { name: speaker, role: translationNote(index.story, wording) }),
            language,
          )}
        </span>
      )}
      {result.matched && (
        <span className="soft matched" lang={result.matched.language} dir="auto">
          <MarkedText {...excerpt(result.matched)} language={result.matched.language} />
        </span>
      )}
    </div>
  );
}

/** Scrolls the list and nothing else: the element's own scrollIntoView would also scroll the page around a frame. */
function bringIntoList(option: HTMLElement): void {
  const list = option.closest(".search-results");
  if (!list) return;
  const [inner, outer] = [option.getBoundingClientRect(), list.getBoundingClientRect()];
  const above = Math.min(0, inner.top - outer.top);
  list.scrollTop += above || Math.max(0, inner.bottom - outer.bottom);
}

const longest = 40;

function shorten(query: string): string {
  const letters = Array.from(query.trim());
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : letters.join("");
}
