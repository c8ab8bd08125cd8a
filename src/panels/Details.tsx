import type { ReactNode } from "react";
import { CompareCard } from "../cards/CompareCard.tsx";
import { EntityCard } from "../cards/EntityCard.tsx";
import { OverviewCard } from "../cards/OverviewCard.tsx";
import { PathCard } from "../cards/PathCard.tsx";
import { QuoteCard } from "../cards/QuoteCard.tsx";
import { RelationCard } from "../cards/RelationCard.tsx";
import { StepCard } from "../cards/StepCard.tsx";
import { useTranslation } from "../i18n/useTranslation.ts";
import { clear } from "../store/createRawabitStore.ts";
import { useStory, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import { getEntity, type StoryIndex } from "../story/storyIndex.ts";
import { keyOfSelection, type Selection } from "../story/view.ts";
import { tourOf } from "../trails/tour.ts";

/** The card of what is chosen. */
export function Details() {
  const { t } = useTranslation();
  const index = useStory();
  const view = useView();
  const { selection } = view;
  if (selection.kind === "overview") return <OverviewCard />;
  return (
    <>
      <ViewLink className="back" to={clear(view)}>
        <span aria-hidden="true" className="back-arrow">
          →
        </span>
        {t("overview.back")}
      </ViewLink>
      <Card key={keyOfSelection(selection)} index={index} selection={selection} />
    </>
  );
}

type CardProps = { index: StoryIndex; selection: Selection };

function Card({ index, selection }: CardProps) {
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
    case "path":
      return <PathCard from={selection.from} to={selection.to} />;
    case "compare":
      return <CompareCard from={selection.from} to={selection.to} />;
  }
}

function take<T>(thing: T | undefined, draw: (thing: T) => ReactNode): ReactNode {
  return thing === undefined ? null : draw(thing);
}
