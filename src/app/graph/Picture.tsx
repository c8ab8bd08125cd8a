import { type CSSProperties, type RefObject, useMemo, useRef, useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { canvases } from "../../layout/geometry/canvas.ts";
import type { Form } from "../../model/story/kinds.ts";
import { rankEntities, type StoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import type { DrawnTarget } from "../../model/story/view.ts";
import { useLanguage, useRawabit, useStory } from "../store/RawabitProvider.tsx";
import type { PanZoom } from "./camera/createPanZoom.ts";
import { usePanZoom } from "./camera/usePanZoom.ts";
import { Drawn } from "./Drawn.tsx";
import { More } from "./forms/More.tsx";
import { useGlide } from "./forms/useGlide.ts";
import { HighlightLayer } from "./HighlightLayer.tsx";
import { useGraphKeys } from "./interaction/useGraphKeys.ts";
import { useMotion } from "./interaction/useMotion.ts";
import { usePointing } from "./interaction/usePointing.ts";
import { LinkLabels } from "./LinkLabels.tsx";
import { Reaches } from "./Reaches.tsx";
import { SideGrounds } from "./SideGrounds.tsx";
import { createDrawing, type Drawing, homeIn } from "./scene/createDrawing.ts";
import { createGrounds } from "./scene/createGrounds.ts";
import { createGroups } from "./scene/createGroups.ts";
import { useShown } from "./scene/useShown.ts";
import { Things } from "./Things.tsx";

function firstStop(index: StoryIndex): DrawnTarget {
  return { kind: "entity", id: rankEntities(index)[0]?.id ?? "" };
}

/** What `forms/fit.css` must know of a drawing that has another canvas than its form. */
function ownCanvas({ form, width, height }: Drawing): CSSProperties | undefined {
  const canvas = canvases[form];
  if (width === canvas.width && height === canvas.height) return undefined;
  return { "--across": `${width}px`, "--down": `${height}px` };
}

type PictureProps = {
  form: Form;
  /** The picture hands its camera to the buttons around it. */
  camera: RefObject<PanZoom | null>;
  /** Says what a gesture would have needed. */
  hint: RefObject<HTMLElement | null>;
};

/**
 * The picture for one form of stage.
 *
 *   div.scene              what the camera moves
 *     svg.picture          grounds with their headings, reaches, links, nodes, what is lit of them, the label of the link in question
 *   More                   how many names a small stage leaves out
 */
export function Picture({ form, camera, hint }: PictureProps) {
  const { t, wording } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const isPart = useRawabit(({ view }) => view.depth > 0);
  const shown = useShown(form);
  const drawing = useMemo(
    () => createDrawing(index, shown.drawn, shown.form, wording, shown.places),
    [index, shown, wording],
  );
  const grounds = useMemo(() => createGrounds(index, drawing), [index, drawing]);
  const groups = useMemo(() => createGroups(drawing), [drawing]);
  const svg = useRef<SVGSVGElement>(null);
  const viewport = useRef<SVGGElement>(null);
  const [tabStop, setTabStop] = useState<DrawnTarget>(() => firstStop(index));
  const placeOf = useMemo(() => homeIn(drawing.nodes), [drawing]);
  useGlide({ svg, drawing, grounds });
  useMotion({ svg, viewport, drawing });
  usePanZoom({ svg, viewport, drawing, hint, camera });
  const { onKeyDown, onFocus, onBlur, onDoubleClick, focused } = useGraphKeys({
    svg,
    drawing,
    camera,
    tabStop,
    setTabStop,
  });
  const { onClick, onPointerDown, onPointerOver, onPointerOut } = usePointing();

  return (
    <>
      <div
        className="scene of-form"
        data-form={drawing.form}
        data-around={drawing.isAround || isPart || undefined}
      >
        <svg
          ref={svg}
          className="picture"
          data-form={drawing.form}
          style={ownCanvas(drawing)}
          height="480"
          overflow="visible"
          fill="none"
          stroke="currentColor"
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="graphics-document"
          aria-roledescription={t("graph.roledescription")}
          aria-label={textIn(index.story.title, language)}
          aria-describedby="graph-hint"
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={onBlur}
          onDoubleClick={onDoubleClick}
          onClick={onClick}
          onPointerDown={onPointerDown}
          onPointerOver={onPointerOver}
          onPointerOut={onPointerOut}
        >
          <g ref={viewport} className="viewport">
            <SideGrounds grounds={grounds} groups={groups} placeOf={placeOf} tabStop={tabStop} />
            <Reaches drawing={drawing} />
            <Drawn>
              <Things drawing={drawing} tabStop={tabStop} />
            </Drawn>
            <HighlightLayer drawing={drawing} focused={focused} />
            <g className="words" aria-hidden="true">
              <LinkLabels drawing={drawing} grounds={grounds} />
            </g>
          </g>
        </svg>
      </div>
      <More drawing={drawing} />
    </>
  );
}
