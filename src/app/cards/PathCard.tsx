import { useTranslation } from "../../i18n/useTranslation.ts";
import { type Path, tellPath } from "../../model/graph/findPaths.ts";
import { pathsOf } from "../../model/graph/pathsOf.ts";
import { getEntity } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";
import { RelationRow } from "./RelationRow.tsx";

type PathCardProps = { from: string; to: string };

/** How two names are connected: the shortest paths between them, told sentence by sentence, rivalry apart from partnership. */
export function PathCard({ from, to }: PathCardProps) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const { paths, isCut } = pathsOf(index, from, to);
  const names = {
    from: textIn(getEntity(index, from).name, language),
    to: textIn(getEntity(index, to).name, language),
  };
  const [first] = paths;
  const chains = t("tied.chains", { count: paths.length });
  return (
    <article className="card">
      <CardHeading>{prose(t("tied.pathTitle", names), language)}</CardHeading>
      {first ? (
        <p className="soft">{`${chains} · ${t("tied.steps", { count: first.length })}`}</p>
      ) : (
        <>
          <p className="lead">{prose(t("tied.none", names), language)}</p>
          <div className="ends">
            <EntityLink id={from} />
            <EntityLink id={to} />
          </div>
        </>
      )}
      {paths.map((path, at) => (
        <section key={path.map((step) => step.to).join()} className="chain">
          {paths.length > 1 && <h2>{t("tied.chain", { number: at + 1 })}</h2>}
          <Chain path={path} />
        </section>
      ))}
      {isCut && <p className="soft">{t("tied.cut")}</p>}
    </article>
  );
}

function Chain({ path }: { path: Path }) {
  const { t } = useTranslation();
  const steps = tellPath(path);
  const [first] = steps;
  return (
    <List as="ol" className="chain-steps">
      {first && (
        <li>
          <EntityLink id={first.from} />
        </li>
      )}
      {steps.map(({ from, to, tone, relations }) => (
        <li key={to} className="chain-step" data-tone={tone}>
          <p className="tone">{t(`tied.tone.${tone}`)}</p>
          {relations.map(({ relation }) => (
            <RelationRow key={relation.id} relation={relation} from={from} />
          ))}
          <EntityLink id={to} />
        </li>
      ))}
    </List>
  );
}
