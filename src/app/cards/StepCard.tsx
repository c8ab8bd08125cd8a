import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { directionOf } from "../../i18n/formats.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { type TourStep, tourOf } from "../../model/graph/tour.ts";
import { choose } from "../store/createRawabitStore.ts";
import { useLanguage, useRawabitStore, useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { prose } from "../ui/prose.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";
import { InArticle } from "./parts/InArticle.tsx";
import { QuoteFigure } from "./parts/QuoteFigure.tsx";
import { RelationRow } from "./RelationRow.tsx";

/** px that a finger moves sideways before it is a swipe. */
const swipe = 60;

/** One step of the guided tour: the article's words, and what they add to the picture. */
export function StepCard({ step }: { step: TourStep }) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const at = tourOf(index).findIndex(({ id }) => id === step.id);
  const turn = useTurn(at);
  const begun = useRef<{ x: number; y: number } | null>(null);
  const relations = step.relations.flatMap((id) => index.relations.get(id) ?? []);
  const quotes = step.quotes.flatMap((id) => index.quotes.get(id) ?? []);
  const added = relations.filter(({ id }) => step.adds.includes(id));
  const again = relations.filter((relation) => !added.includes(relation));

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = directionOf(language) === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = directionOf(language) === "rtl" ? "ArrowRight" : "ArrowLeft";
    if (event.key !== forward && event.key !== back) return;
    event.preventDefault();
    turn(event.key === forward ? 1 : -1, "keys");
  };
  const onPointerDown = ({ pointerType, clientX, clientY }: PointerEvent) => {
    begun.current = pointerType === "touch" ? { x: clientX, y: clientY } : null;
  };
  const onPointerUp = ({ clientX, clientY }: PointerEvent) => {
    const start = begun.current;
    begun.current = null;
    if (!start) return;
    const x = clientX - start.x;
    if (Math.abs(x) < swipe || Math.abs(x) < 2 * Math.abs(clientY - start.y)) return;
    turn(x > 0 === (directionOf(language) === "rtl") ? 1 : -1, "pointer");
  };

  return (
    <article
      className="card step"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
    >
      <StepBar step={step} isFirst />
      <CardHeading>
        {prose(step.title?.[language] ?? t("tour.sentence", { number: at + 1 }), language)}
      </CardHeading>
      {quotes.length === 0 && step.spans.map((span) => <InArticle key={span.start} span={span} />)}
      {quotes.map((quote) => (
        <QuoteFigure key={quote.id} quote={quote} />
      ))}
      {added.length > 0 && <h2>{t("tour.adds")}</h2>}
      {added.map((relation) => (
        <RelationRow key={relation.id} relation={relation} />
      ))}
      {again.length > 0 && <h2>{t("tour.again")}</h2>}
      {again.map((relation) => (
        <RelationRow key={relation.id} relation={relation} />
      ))}
      <StepBar step={step} />
    </article>
  );
}

/** Previous and next as real links, with the progress between them. */
function StepBar({ step, isFirst = false }: { step: TourStep; isFirst?: boolean }) {
  const { t } = useTranslation();
  const steps = tourOf(useStory());
  const at = steps.findIndex(({ id }) => id === step.id);
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  return (
    <nav className="step-bar" aria-label={t(isFirst ? "tour.steps" : "tour.onward")}>
      {previous && (
        <ChoiceLink className="step-link" to={{ kind: "step", id: previous.id }}>
          {t("tour.previous")}
        </ChoiceLink>
      )}
      <span className="soft progress">{t("tour.progress", { at: at + 1, all: steps.length })}</span>
      <progress
        className="visually-hidden"
        value={at + 1}
        max={steps.length}
        aria-label={t("tour.title")}
      />
      {next && (
        <ChoiceLink className="step-link next" to={{ kind: "step", id: next.id }}>
          {t("tour.next")}
        </ChoiceLink>
      )}
    </nav>
  );
}

/** Goes on by a step, or back, where there is one. */
function useTurn(at: number): (by: 1 | -1, move: "keys" | "pointer") => void {
  const store = useRawabitStore();
  const steps = tourOf(useStory());
  return (by, move) => {
    const next = steps[at + by];
    const { view, go } = store.getState();
    if (next) go(choose(view, { kind: "step", id: next.id }), move);
  };
}
