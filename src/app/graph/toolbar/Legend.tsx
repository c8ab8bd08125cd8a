import { type FocusEvent, memo, type ReactNode, useMemo } from "react";
import { useTranslation } from "../../../i18n/useTranslation.ts";
import { countFacets, endedFacet, facetOfEntity } from "../../../model/story/facets.ts";
import { applyFilter, type Filter } from "../../../model/story/filter.ts";
import { iconOf } from "../../../model/story/iconOf.ts";
import { kindOf } from "../../../model/story/kindName.ts";
import { standingKinds } from "../../../model/story/kinds.ts";
import { lookOf } from "../../../model/story/lookOf.ts";
import { endedLook, standingLook } from "../../../model/story/standingLook.ts";
import type { StoryIndex } from "../../../model/story/storyIndex.ts";
import { hide } from "../../store/createRawabitStore.ts";
import { useIsAlive, useRawabit, useRawabitStore, useStory } from "../../store/RawabitProvider.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { List } from "../../ui/List.tsx";
import { ToolIcon } from "../../ui/ToolIcon.tsx";
import { coreLook, type LineFacts, lineLook } from "../lineLook.ts";
import { Mark } from "./Mark.tsx";
import { useFacetWords } from "./useFacetWords.ts";

/**
 * What each line and icon of the picture means, as it is drawn. Pressing one shows its kind alone, pressing a second adds that
 * one, pressing again takes it back; pointing at one lights it. Where there is no room for all, and of many kinds of relation
 * those that carry less are left out, a button opens the whole key.
 */
export const Legend = memo(function Legend() {
  const { t } = useTranslation();
  const index = useStory();
  const store = useRawabitStore();
  const filter = useRawabit(({ view }) => view.filter);
  const isAlive = useIsAlive();
  const nameOf = useFacetWords();
  const counts = useMemo(
    () => countFacets(index.story, applyFilter(index, filter)),
    [index, filter],
  );
  // By what is shown now, not when this was drawn: a second press may come before.
  const press = (facet?: string) => {
    const { view, go } = store.getState();
    go(hide(view, pressFacet(view.filter, facet)), "filter");
  };
  const preview = (element: EventTarget | null) => {
    const { hover, point } = store.getState();
    const item = element instanceof Element && element.closest<HTMLElement>("[data-facet]");
    const id = item ? item.dataset.facet : undefined;
    if (id !== undefined && hover?.id !== id) point({ kind: "facet", id });
    if (id === undefined && hover?.kind === "facet") point(null);
  };
  return (
    <>
      <button type="button" className="key-button" popoverTarget="key">
        <span>{t("graph.key")}</span>
        <ToolIcon tool="chevronUp" size={16} />
      </button>
      <List
        id="key"
        popover="auto"
        className="legend"
        aria-label={t("graph.legend")}
        onPointerOver={({ pointerType, target }) => pointerType === "mouse" && preview(target)}
        onPointerLeave={() => preview(null)}
        onFocus={(event) => {
          bringIntoKey(event);
          if (event.target.matches(":focus-visible")) preview(event.target);
        }}
        onBlur={() => preview(null)}
      >
        {/* Before the script its room alone: nothing moves when it comes. */}
        <li className="key-all">
          {isAlive ? (
            <button
              type="button"
              className="legend-item"
              aria-pressed={filter.only.length === 0}
              onClick={() => press()}
            >
              {t("filter.all")}
            </button>
          ) : (
            <span className="legend-item">{t("filter.all")}</span>
          )}
        </li>
        {counts.map(({ facet, total, shown, isFurther }) => {
          const name = nameOf(facet);
          const count = shown === total ? String(total) : t("filter.count", { shown, all: total });
          const content = (
            <>
              {sampleOf(index, facet)}
              <span>{name}</span>
            </>
          );
          return (
            <li key={facet} data-further={isFurther}>
              {isAlive ? (
                <button
                  type="button"
                  className="legend-item"
                  data-facet={facet}
                  data-away={shown === 0 ? "true" : undefined}
                  aria-pressed={filter.only.includes(facet)}
                  aria-label={t("filter.toggle", { name, count })}
                  onClick={() => press(facet)}
                >
                  {content}
                </button>
              ) : (
                <span className="legend-item">{content}</span>
              )}
            </li>
          );
        })}
      </List>
    </>
  );
});

/** What is shown alone after a press; of no facet: nothing. What was put away comes back with it. */
function pressFacet(filter: Filter, facet?: string): Filter {
  if (facet === undefined) return { ...filter, only: [] };
  if (filter.only.includes(facet))
    return { ...filter, only: filter.only.filter((each) => each !== facet) };
  return {
    ...filter,
    relationKinds: filter.relationKinds.filter((kind) => kind !== facet),
    entityKinds: filter.entityKinds.filter((kind) => kind !== facet),
    standings: filter.standings.filter((kind) => `standing.${kind}` !== facet),
    only: [...filter.only, facet],
  };
}

/**
 * Scrolls the key, and nothing around it, until the line that the keyboard stands on is whole. A browser leaves one as it is
 * that is seen in part, though its other part be under the buttons.
 */
function bringIntoKey({ currentTarget: key, target }: FocusEvent): void {
  const [inner, outer] = [target.getBoundingClientRect(), key.getBoundingClientRect()];
  const { scrollPaddingLeft, scrollPaddingRight } = getComputedStyle(key);
  const before = inner.left - outer.left - (Number.parseFloat(scrollPaddingLeft) || 0);
  const after = inner.right - outer.right + (Number.parseFloat(scrollPaddingRight) || 0);
  key.scrollLeft += Math.min(0, before) || Math.max(0, after);
}

/** A facet as the picture draws it: a line of a kind, of a standing, of what is over, or an icon. */
function sampleOf({ story }: StoryIndex, facet: string): ReactNode {
  const relation = story.relations.find((one) => kindOf(one) === facet);
  if (relation) return <Sample {...plain} look={lookOf(story.kinds, relation)} hasMark />;
  const standing = standingKinds.find((known) => `standing.${known}` === facet);
  if (standing) return <Sample {...plain} standing={standing} />;
  if (facet === endedFacet) return <Sample {...plain} isEnded hasMark />;
  const entity = story.entities.find((one) => facetOfEntity(one) === facet);
  return entity && <Icon d={iconOf(story, entity)} size={16} />;
}

/** A thin grey line that tells nothing else. */
const plain: LineFacts = {
  look: lookOf(undefined, { kind: "role" }),
  standing: "stated",
  weight: "main",
  isEnded: false,
};

type SampleProps = LineFacts & { hasMark?: boolean };

/** A line as the picture has it: of a kind, with its mark; of a standing or of what is over, with what sets it apart. */
function Sample({ hasMark = false, ...line }: SampleProps) {
  const core = coreLook(line);
  return (
    <svg
      className="link"
      data-kind={line.look.markName}
      width="36"
      height="16"
      viewBox="-18 -8 36 16"
      aria-hidden="true"
    >
      <path className="line" d="M-18,0H18" {...lineLook(line)} />
      {core && <path className="core" d="M-18,0H18" {...core} />}
      {hasMark && <Mark look={line.look} />}
      {line.isEnded && <path className="mark mark-ended" d={endedLook.brackets} />}
      {line.standing === "denied" && (
        <path className="mark mark-strike" d={standingLook.denied.strike} />
      )}
    </svg>
  );
}
