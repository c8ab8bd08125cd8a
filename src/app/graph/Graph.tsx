import { useDeferredValue, useMemo, useRef } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { listedOf, visibilityOf } from "../../model/view/visibility.ts";
import { useLanguage, useRawabit, useStory } from "../store/RawabitProvider.tsx";
import { prose } from "../ui/prose.tsx";
import type { PanZoom } from "./camera/createPanZoom.ts";
import { Marks } from "./Marks.tsx";
import { Picture } from "./Picture.tsx";
import { Controls, PanControls } from "./toolbar/Controls.tsx";
import { Legend } from "./toolbar/Legend.tsx";
import { Notes } from "./toolbar/Notes.tsx";
import "./graph.css";
import "./links.css";
import "./forced.css";
import "./forms/fit.css";
import "./forms/forms.css";
import "./forms/few.css";
import "./toolbar/toolbar.css";
import { textIn } from "../../model/story/texts.ts";

/**
 * The picture with all that belongs to it.
 *
 *   section.graph
 *     standfirst
 *     stage
 *       Picture            one for each form of stage, or the one of this window
 *       PanControls
 *     Notes
 *     Legend
 *     Controls             the same with buttons: nothing needs a drag or a wheel
 */
export function Graph() {
  const { t } = useTranslation();
  const { story } = useStory();
  const language = useLanguage();
  const forms = useRawabit((state) => state.forms);
  const camera = useRef<PanZoom>(null);
  const hint = useRef<HTMLParagraphElement>(null);
  const isWritten = forms.length > 1;
  const listed = useRawabit(({ index, view }) => listedOf(index, view).entities.size);
  const counts = useDeferredValue(
    useRawabit(({ index, view, atlas }) =>
      forms
        .map((form) => visibilityOf(index, view, form, atlas?.surroundingsOf).drawn.entities.size)
        .join(),
    ),
  );
  const drawn = useMemo(() => {
    const each = counts.split(",").map(Number);
    return Object.fromEntries(forms.map((form, at) => [form, each[at]]));
  }, [forms, counts]);
  return (
    <section
      className="graph"
      id="graph"
      tabIndex={-1}
      aria-labelledby="graph-title"
      data-forms={isWritten ? "" : undefined}
    >
      <h2 id="graph-title" className="visually-hidden">
        {t("graph.title")}
      </h2>
      <p id="graph-hint" className="visually-hidden">
        {prose(t("graph.hint"), language)}
      </p>
      <p className="standfirst">
        {prose(textIn(story.standfirst ?? story.title, language), language)}
      </p>
      {/* A translator would put HTML into the picture's words, and no SVG draws that: they stay in the page's language. */}
      <div className="stage" translate="no">
        <Marks />
        {forms.map((form) => (
          // One picture stays the same when the window's form changes: what was begun in it goes on.
          <Picture key={isWritten ? form : "picture"} form={form} camera={camera} hint={hint} />
        ))}
        <PanControls camera={camera} />
        <p ref={hint} className="gesture-hint" aria-hidden="true" translate="yes">
          <span>{t("frame.wheel")}</span>
          <span>{t("frame.touch")}</span>
        </p>
      </div>
      <Notes listed={listed} drawn={drawn} />
      <div className="graph-bar">
        <Legend />
        <Controls camera={camera} />
      </div>
    </section>
  );
}
