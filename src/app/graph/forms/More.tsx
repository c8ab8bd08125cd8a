import { useTranslation } from "../../../i18n/useTranslation.ts";
import { openTab } from "../../store/createRawabitStore.ts";
import { useView } from "../../store/RawabitProvider.tsx";
import { ViewLink } from "../../store/ViewLink.tsx";
import type { Drawing } from "../scene/createDrawing.ts";

/**
 * How many names a small stage leaves out, and the way to all of them. The style sheet shows the line of the stage's size
 * (`forms/few.css`): `few` where the minor names are left out, `leads` where only the leads are drawn.
 */
export function More({ drawing: { form, nodes } }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const view = useView();
  const weights = [...nodes.values()].map(({ weight }) => weight);
  const left = {
    few: weights.filter((weight) => weight === "minor").length,
    leads: weights.filter((weight) => weight !== "lead").length,
  };
  return (
    <div className="of-form more-names" data-form={form}>
      {(["few", "leads"] as const).map(
        (level) =>
          left[level] > 0 && (
            <ViewLink key={level} to={openTab(view, "list")} className={`more-name ${level}`}>
              {t("graph.more", { count: left[level] })}
            </ViewLink>
          ),
      )}
    </div>
  );
}
