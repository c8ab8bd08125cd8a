import { useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { mentionAt } from "../../model/graph/mentionSteps.ts";
import type { Entity } from "../../model/story/story.ts";
import { overlaps } from "../../model/story/storyIndex.ts";
import { useStory } from "../store/RawabitProvider.tsx";
import { InArticle } from "./parts/InArticle.tsx";

/** Steps through the places where the article names an entity, each in its sentence. */
export function MentionStepper({ entity }: { entity: Entity }) {
  const { t } = useTranslation();
  const index = useStory();
  const [at, setAt] = useState(0);
  const step = mentionAt(index, entity.id, at);
  if (!step) return null;
  const sentence = index.story.article.sentences.find((span) => overlaps(span, step.mention));
  return (
    <details className="fold mentions">
      <summary>{t("count.mentions", { count: step.total })}</summary>
      <div className="stepper">
        <button type="button" className="button-quiet" onClick={() => setAt(step.previous)}>
          {t("mentions.previous")}
        </button>
        <span role="status">{t("mentions.at", { at: step.at + 1, all: step.total })}</span>
        <button type="button" className="button-quiet" onClick={() => setAt(step.next)}>
          {t("mentions.next")}
        </button>
      </div>
      <InArticle
        key={step.mention.start}
        span={sentence ?? step.mention}
        passages={[step.mention]}
      />
    </details>
  );
}
