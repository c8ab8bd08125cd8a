import { memo, useDeferredValue, useMemo } from "react";
import { isolate } from "../../i18n/isolate.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { claimOf } from "../../model/story/claim.ts";
import { entityKindName } from "../../model/story/kindName.ts";
import { textIn } from "../../model/story/texts.ts";
import { aView, type DrawnTarget } from "../../model/story/view.ts";
import { useIsAlive, useLanguage, useRawabit, useStory } from "../store/RawabitProvider.tsx";
import { useHref } from "../store/ViewLink.tsx";
import { Link } from "./Link.tsx";
import { Node } from "./Node.tsx";
import type { Drawing } from "./scene/createDrawing.ts";

type ThingsProps = {
  drawing: Drawing;
  /** The one thing that the Tab key stops at. */
  tabStop: DrawnTarget;
};

/** All relations and names of the picture, each a real link. */
export const Things = memo(function Things({ drawing, tabStop }: ThingsProps) {
  const { t, wording } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const isAlive = useDeferredValue(useIsAlive());
  const hrefOf = useHrefs(drawing);
  const labelOf = useLabels(drawing);
  const claims = useMemo(() => {
    const relations = [...drawing.links.keys()].flatMap((id) => index.relations.get(id) ?? []);
    // What is over is drawn so, and said.
    const over = ` (${t("period.ended")})`;
    return new Map(
      relations.map((one) => [one.id, claimOf(index, one, wording) + (one.ended ? over : "")]),
    );
  }, [t, index, wording, drawing]);
  const isStop = (kind: DrawnTarget["kind"], id: string) =>
    tabStop.kind === kind && tabStop.id === id;
  return (
    <>
      <g className="links words" role="list" aria-label={t("graph.relations")}>
        {[...drawing.links.values()].map((link) => (
          <Link
            key={link.id}
            link={link}
            language={language}
            label={claims.get(link.id)}
            href={hrefOf.relation.get(link.id) ?? ""}
            isTabStop={isStop("relation", link.id)}
            isAlive={isAlive}
          />
        ))}
      </g>
      <g className="nodes words" role="list" aria-label={t("graph.entities")}>
        {[...drawing.nodes.values()].map((node) => (
          <Node
            key={node.id}
            node={node}
            language={language}
            label={labelOf.get(node.id) ?? ""}
            href={hrefOf.entity.get(node.id) ?? ""}
            isTabStop={isStop("entity", node.id)}
          />
        ))}
      </g>
    </>
  );
});

/** The addresses of all that is drawn, with the present filter; written once, not at each step of the keyboard. */
function useHrefs({ nodes, links }: Drawing) {
  const href = useHref();
  const language = useLanguage();
  const filter = useRawabit(({ view }) => view.filter);
  return useMemo(() => {
    const listAll = (kind: DrawnTarget["kind"], ids: Iterable<string>) =>
      new Map([...ids].map((id) => [id, href({ ...aView(language, { kind, id }), filter })]));
    return { relation: listAll("relation", links.keys()), entity: listAll("entity", nodes.keys()) };
  }, [href, language, filter, nodes, links]);
}

/** What a screen reader says of each name. Each count is put into words once: that takes longer than all the rest. */
function useLabels({ nodes }: Drawing): ReadonlyMap<string, string> {
  const { t, wording } = useTranslation();
  const { language } = wording;
  const index = useStory();
  return useMemo(() => {
    const tiesOf = eachOnce((count: number) => t("count.relations", { count }));
    const comma = t("punctuation.comma");
    return new Map(
      [...nodes.values()].flatMap(({ id }): [string, string][] => {
        const entity = index.entities.get(id);
        if (!entity) return [];
        // What is seen is said too, where that is not the name.
        const own = textIn(entity.name, language);
        const seen = textIn(entity.label ?? entity.name, language);
        const relations = tiesOf(index.relationsOf.get(id)?.length ?? 0);
        const names = seen === own ? [seen] : [own, seen];
        const kind = entityKindName(index.story, entity, wording);
        return [[id, [...names.map(isolate), kind, relations].join(comma)]];
      }),
    );
  }, [t, index, wording, language, nodes]);
}

/** The same function, which works out each answer once. */
function eachOnce<K, V>(make: (of: K) => V): (of: K) => V {
  const made = new Map<K, V>();
  return (of) => {
    const answer = made.get(of) ?? make(of);
    made.set(of, answer);
    return answer;
  };
}
