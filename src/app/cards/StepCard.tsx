import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { type TourStep, tourOf } from "../../model/graph/tour.ts";
import { directionOf } from "../../model/language/script.ts";
import { overlaps } from "../../model/story/storyIndex.ts";
import { overview } from "../../model/story/view.ts";
import { choose } from "../store/createRawabitStore.ts";
import { useLanguage, useRawabitStore, useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { kindColor } from "../ui/kindColor.ts";
import { prose } from "../ui/prose.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";
import { Claim } from "./parts/Claim.tsx";
import { InArticle } from "./parts/InArticle.tsx";
import { QuoteFigure } from "./parts/QuoteFigure.tsx";

/** px that a finger moves sideways before it is a swipe. */
const swipe = 60;

/** One step of the guided tour: what is new, in sentences of the reader's language, and below them the article's words. */
export function StepCard({ step }: { step: TourStep }) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const steps = tourOf(index);
  const at = steps.findIndex(({ id }) => id === step.id);
  const turn = useTurn(at);
  const begun = useRef<{ x: number; y: number } | null>(null);
  const added = step.adds.flatMap((id) => index.relations.get(id) ?? []);
  const quotes = step.quotes.flatMap((id) => index.quotes.get(id) ?? []);
  const passages = added.flatMap(({ evidence }) => evidence);
  const sentences = step.spans.filter((span) => !quotes.some((quote) => overlaps(quote, span)));
  const place = { at: at + 1, all: steps.length };

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
      <p className="step-place soft">
        <ChoiceLink className="step-skip" to={overview}>
          {t("tour.skip")}
        </ChoiceLink>
        <span className="progress">{t("tour.progress", place)}</span>
      </p>
      <progress value={place.at} max={place.all} aria-label={t("tour.title")} />
      <CardHeading>
        {prose(step.title?.[language] ?? t("tour.sentence", { number: place.at }), language)}
      </CardHeading>
      {added.map((relation) => (
        <ChoiceLink
          key={relation.id}
          className="sentence"
          style={{ "--kind": kindColor(relation.kind) }}
          to={{ kind: "relation", id: relation.id }}
        >
          <Claim relation={relation} />
        </ChoiceLink>
      ))}
      {quotes.map((quote) => (
        <QuoteFigure key={quote.id} quote={quote} isTranslationFirst />
      ))}
      {sentences.length > 0 && <h2>{t("card.inArticle")}</h2>}
      {sentences.map((span) => (
        <InArticle key={span.start} span={span} passages={passages} />
      ))}
      {step.others.length > 0 && (
        <p className="soft">
          <span>{t("tour.others")}</span>
          {step.others.map((id) => (
            <ChoiceLink key={id} className="step-other" to={{ kind: "step", id }}>
              {t("tour.step", { number: steps.findIndex((one) => one.id === id) + 1 })}
            </ChoiceLink>
          ))}
        </p>
      )}
      <nav className="step-bar" aria-label={t("tour.steps")}>
        {stepLink("previous", steps[at - 1])}
        {stepLink("next", steps[at + 1])}
      </nav>
    </article>
  );

  /** The way to the step before, or to the next; after the last, to the whole story. */
  function stepLink(way: "previous" | "next", to: TourStep | undefined) {
    if (!to && way === "previous") return null;
    return (
      <ChoiceLink className={`step-link ${way}`} to={to ? { kind: "step", id: to.id } : overview}>
        {to ? t(`tour.${way}`) : t("overview.back")}
      </ChoiceLink>
    );
  }
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
