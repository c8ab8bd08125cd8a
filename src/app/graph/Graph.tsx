import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { rankEntities, type StoryIndex } from "../../model/story/storyIndex.ts";
import type { DrawnTarget } from "../../model/story/view.ts";
import { visibilityOf } from "../../model/view/visibility.ts";
import { useLanguage, useRawabit, useStory } from "../store/RawabitProvider.tsx";
import { prose } from "../ui/prose.tsx";
import { usePanZoom } from "./camera/usePanZoom.ts";
import { Drawn } from "./Drawn.tsx";
import { HighlightLayer } from "./HighlightLayer.tsx";
import { useGraphKeys } from "./interaction/useGraphKeys.ts";
import { useMotion } from "./interaction/useMotion.ts";
import { usePointing } from "./interaction/usePointing.ts";
import { LinkLabels } from "./LinkLabels.tsx";
import { Marks } from "./Marks.tsx";
import { SideGrounds } from "./SideGrounds.tsx";
import { createDrawing, homeIn } from "./scene/createDrawing.ts";
import { createGrounds } from "./scene/createGrounds.ts";
import { Things } from "./Things.tsx";
import { Controls, PanControls } from "./toolbar/Controls.tsx";
import { Legend } from "./toolbar/Legend.tsx";
import { Notes } from "./toolbar/Notes.tsx";
import "./graph.css";
import "./links.css";
import "./forced.css";
import "./fit.css";
import "./toolbar/toolbar.css";

function firstStop(index: StoryIndex): DrawnTarget {
  return { kind: "entity", id: rankEntities(index)[0]?.id ?? "" };
}

/** From more names than this on, only shapes and lines move; words and marks come back when they rest. */
const crowd = 120;

/**
 * The picture.
 *
 *   section.graph
 *     svg.picture            grounds with their headings, reaches, links, nodes, what is lit of them, the label of the link in question
 *     Controls               the same with buttons: nothing needs a drag or a wheel
 *     Legend
 */
export function Graph() {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  // A choice in a large story draws other names: they come after its card and its light.
  const { listed, drawn } = useDeferredValue(useRawabit(({ view }) => visibilityOf(index, view)));
  const drawing = useMemo(() => createDrawing(index, drawn, "tall"), [index, drawn]);
  const grounds = useMemo(() => createGrounds(index, drawing), [index, drawing]);
  const svg = useRef<SVGSVGElement>(null);
  const viewport = useRef<SVGGElement>(null);
  const [tabStop, setTabStop] = useState<DrawnTarget>(() => firstStop(index));
  const placeOf = useMemo(() => homeIn(drawing.nodes), [drawing]);
  useMotion({ svg, viewport, drawing, grounds });
  const hint = useRef<HTMLParagraphElement>(null);
  const camera = usePanZoom({ svg, viewport, drawing, hint });
  const { onKeyDown, onFocus, onBlur, onDoubleClick, focused } = useGraphKeys({
    svg,
    drawing,
    camera,
    tabStop,
    setTabStop,
  });
  const { onClick, onPointerDown, onPointerOver, onPointerOut } = usePointing();

  return (
    <section className="graph" id="graph" tabIndex={-1} aria-labelledby="graph-title">
      <h2 id="graph-title" className="visually-hidden">
        {t("graph.title")}
      </h2>
      <p id="graph-hint" className="visually-hidden">
        {prose(t("graph.hint"), language)}
      </p>
      <p className="standfirst">
        {prose((index.story.standfirst ?? index.story.title)[language], language)}
      </p>
      {/* A translator would put HTML into the picture's words, and no SVG draws that: they stay in the page's language. */}
      <div className="stage" translate="no">
        <svg
          ref={svg}
          className="picture"
          height="480"
          overflow="visible"
          fill="none"
          stroke="currentColor"
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          data-crowded={drawing.nodes.size > crowd ? "true" : undefined}
          role="graphics-document"
          aria-roledescription={t("graph.roledescription")}
          aria-label={index.story.title[language]}
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
          <Marks />
          <g ref={viewport} className="viewport">
            <SideGrounds grounds={grounds} placeOf={placeOf} tabStop={tabStop} />
            <g className="reaches" aria-hidden="true">
              {[...drawing.nodes.values()].map(({ id, home }) => (
                <circle
                  key={id}
                  className="reach"
                  data-id={id}
                  r="22"
                  transform={`translate(${home.x},${home.y})`}
                />
              ))}
            </g>
            <Drawn>
              <Things drawing={drawing} tabStop={tabStop} />
            </Drawn>
            <HighlightLayer drawing={drawing} focused={focused} />
            <g className="words" aria-hidden="true">
              <LinkLabels drawing={drawing} grounds={grounds} />
            </g>
          </g>
        </svg>
        <PanControls camera={camera} />
        <p ref={hint} className="gesture-hint" aria-hidden="true" translate="yes">
          <span>{t("frame.wheel")}</span>
          <span>{t("frame.touch")}</span>
        </p>
      </div>
      <Notes drawn={drawing.nodes.size} listed={listed.entities.size} />
      <div className="graph-bar">
        <Legend />
        <Controls camera={camera} />
      </div>
    </section>
  );
}
