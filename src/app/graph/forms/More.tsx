import { useTranslation } from "../../../i18n/useTranslation.ts";
import type { Drawing, DrawnNode } from "../scene/createDrawing.ts";

/**
 * How many names a small stage leaves out; the list has all of them. The style sheet shows the line of the stage's size
 * (`forms/few.css`): `most` where those are left out that are seen only near, `few` the minor names too, `leads` all but the
 * leads.
 */
export function More({ drawing: { form, nodes } }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const count = (isLeft: (node: DrawnNode) => boolean) => [...nodes.values()].filter(isLeft).length;
  const left = {
    most: count(({ isNear }) => isNear),
    few: count(({ isNear, weight }) => isNear || weight === "minor"),
    leads: count(({ weight }) => weight !== "lead"),
  };
  return (
    <div className="of-form more-names" data-form={form}>
      {(["most", "few", "leads"] as const).map(
        (level) =>
          left[level] > 0 && (
            <p key={level} className={`more-name ${level}`}>
              {t("graph.more", { count: left[level] })}
            </p>
          ),
      )}
    </div>
  );
}
