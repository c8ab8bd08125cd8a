import { memo, useDeferredValue, useMemo } from "react";
import { isolate } from "../../i18n/isolate.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { claimOf } from "../../model/story/claim.ts";
import type { EntityKind } from "../../model/story/kinds.ts";
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
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const isAlive = useDeferredValue(useIsAlive());
  const hrefOf = useHrefs(drawing);
  const labelOf = useLabels(drawing);
  const claims = useMemo(() => {
    const relations = [...drawing.links.keys()].flatMap((id) => index.relations.get(id) ?? []);
    return new Map(relations.map((one) => [one.id, claimOf(index, one, language)]));
  }, [index, language, drawing]);
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

/** What a screen reader says of each name. Each kind and count is put into words once: that takes longer than all the rest. */
function useLabels({ nodes }: Drawing): ReadonlyMap<string, string> {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  return useMemo(() => {
    const kindOf = eachOnce((kind: EntityKind) => t(`entityKind.${kind}`));
    const tiesOf = eachOnce((count: number) => t("count.relations", { count }));
    const comma = t("graph.comma");
    return new Map(
      [...nodes.values()].map(({ id, name, kind }) => {
        // What is seen is said too, where that is not the name.
        const seen = index.entities.get(id)?.label?.[language] ?? name[language];
        const relations = tiesOf(index.relationsOf.get(id)?.length ?? 0);
        const names = seen === name[language] ? [seen] : [name[language], seen];
        return [id, [...names.map(isolate), kindOf(kind), relations].join(comma)];
      }),
    );
  }, [t, index, language, nodes]);
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
