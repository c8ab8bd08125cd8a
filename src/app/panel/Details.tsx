import { memo, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { tourOf } from "../../model/graph/tour.ts";
import { getEntity, type StoryIndex } from "../../model/story/storyIndex.ts";
import { isSameSelection, keyOfSelection, type Selection } from "../../model/story/view.ts";
import { formatAddress } from "../../model/view/address.ts";
import { CompareCard } from "../cards/CompareCard.tsx";
import { EntityCard } from "../cards/EntityCard.tsx";
import { OverviewCard } from "../cards/OverviewCard.tsx";
import { PathCard } from "../cards/PathCard.tsx";
import { PickCard } from "../cards/PickCard.tsx";
import { AheadContext } from "../cards/parts/Later.tsx";
import { QuoteCard } from "../cards/QuoteCard.tsx";
import { RelationCard } from "../cards/RelationCard.tsx";
import { SideCard } from "../cards/SideCard.tsx";
import { StepCard } from "../cards/StepCard.tsx";
import { useLeftStep } from "../cards/useLeftStep.ts";
import { useStory, useView } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { FaultBoundary } from "../ui/FaultBoundary.tsx";
import { Fault } from "./Fault.tsx";
import { useAhead } from "./useAhead.ts";

/**
 * The card of what is chosen, and behind it, laid out but unseen, the beginning of that of what is pointed at: it need
 * only be shown when it is chosen. A card keeps its place in the document as long as it stands there. One that cannot be drawn says so
 * when it is chosen, and not before.
 */
export function Details() {
  const index = useStory();
  const view = useView();
  const { selection } = view;
  const ahead = useAhead();
  const isAhead = ahead && !isSameSelection(ahead, selection);
  return (
    <div className="cards">
      {[selection, ...(isAhead ? [ahead] : [])].map((each) => (
        <CardPlace key={keyOfSelection(each)} isAhead={each !== selection}>
          {each.kind !== "overview" && each.kind !== "step" && <LeftStepLink />}
          <FaultBoundary
            fallback={each === selection && <Fault />}
            resetKey={each === selection ? formatAddress(view, index.story) : "ahead"}
          >
            <Card index={index} selection={each} />
          </FaultBoundary>
        </CardPlace>
      ))}
    </div>
  );
}

type CardPlaceProps = { isAhead: boolean; children: ReactNode };

/** Where a card stands. The browser skips one that is drawn ahead, and lays it out when it is asked how large it is. */
function CardPlace({ isAhead, children }: CardPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ahead = place.current;
    if (!isAhead || !ahead) return;
    const layOut = () => ahead.lastElementChild?.getBoundingClientRect();
    layOut();
    const observer = new MutationObserver(layOut);
    observer.observe(ahead, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [isAhead]);
  return (
    <div ref={place} className="card-place" data-ahead={isAhead ? "true" : undefined}>
      <AheadContext value={isAhead}>{children}</AheadContext>
    </div>
  );
}

/** The way to the step of the tour that the reader has left. */
const LeftStepLink = memo(function LeftStepLink() {
  const { t } = useTranslation();
  const left = useLeftStep();
  return (
    left && (
      <ChoiceLink className="left-step" to={left.step}>
        {t("tour.resume", left)}
      </ChoiceLink>
    )
  );
});

type CardProps = { index: StoryIndex; selection: Selection };

/** It may be drawn before it is chosen, and is not drawn again for that. */
const Card = memo(
  OneCard,
  (a, b) => a.index === b.index && isSameSelection(a.selection, b.selection),
);

function OneCard({ index, selection }: CardProps) {
  switch (selection.kind) {
    case "overview":
      return <OverviewCard />;
    case "entity":
      return <EntityCard entity={getEntity(index, selection.id)} />;
    case "relation":
      return take(index.relations.get(selection.id), (relation) => (
        <RelationCard relation={relation} />
      ));
    case "quote":
      return take(index.quotes.get(selection.id), (quote) => <QuoteCard quote={quote} />);
    case "step":
      return take(
        tourOf(index).find(({ id }) => id === selection.id),
        (step) => <StepCard step={step} />,
      );
    case "side":
      return take(
        index.story.sides.find(({ id }) => id === selection.id),
        (side) => <SideCard side={side} />,
      );
    case "pick":
      return <PickCard of={selection.of} />;
    case "path":
      return <PathCard from={selection.from} to={selection.to} />;
    case "compare":
      return <CompareCard from={selection.from} to={selection.to} />;
  }
}

function take<T>(thing: T | undefined, draw: (thing: T) => ReactNode): ReactNode {
  return thing === undefined ? null : draw(thing);
}
