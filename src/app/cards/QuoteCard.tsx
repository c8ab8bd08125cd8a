import { useTranslation } from "../../i18n/useTranslation.ts";
import type { Quote } from "../../model/story/story.ts";
import { getEntity, relationsIn } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";
import { Claim } from "./parts/Claim.tsx";
import { Evidence } from "./parts/Evidence.tsx";
import { QuoteFigure } from "./parts/QuoteFigure.tsx";

/** One quote: the words, their place in the article, and the relations they bear on. */
export function QuoteCard({ quote }: { quote: Quote }) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const speaker = getEntity(index, quote.speaker);
  const medium = quote.medium === undefined ? undefined : getEntity(index, quote.medium);
  const relations = relationsIn(index, quote);
  return (
    <article className="card">
      <CardHeading>
        {prose(
          [
            t("quote.title", { name: textIn(speaker.name, language) }),
            ...(medium ? [t("quote.to", { name: textIn(medium.name, language) })] : []),
          ].join(t("punctuation.comma")),
          language,
        )}
      </CardHeading>
      <QuoteFigure quote={quote} isLinked={false} />
      <h2>{t("card.inArticle")}</h2>
      <Evidence passages={[quote]} hasParagraphs />
      {relations.length > 0 && <h2>{t("card.bears")}</h2>}
      <List className="rows">
        {relations.map((relation) => (
          <li key={relation.id}>
            <ChoiceLink
              className="sentence"
              data-kind={relation.kind}
              to={{ kind: "relation", id: relation.id }}
            >
              <Claim relation={relation} />
            </ChoiceLink>
          </li>
        ))}
      </List>
    </article>
  );
}
