import { memo, type RefObject } from "react";
import { useTranslation } from "../../../i18n/useTranslation.ts";
import { ToolIcon } from "../../ui/ToolIcon.tsx";
import type { Tool } from "../../ui/toolIconPaths.ts";
import { useFullScreen } from "../../ui/useFullScreen.ts";
import type { PanZoom } from "../camera/createPanZoom.ts";

type ControlsProps = { camera: RefObject<PanZoom | null> };

const step = 0.25;

/** Everything that a drag or a wheel does, by single presses. Directions are physical, as the picture is. */
export const Controls = memo(function Controls({ camera }: ControlsProps) {
  const { t } = useTranslation();
  const [isFull, toggleFull] = useFullScreen();
  const at = (act: (panZoom: PanZoom) => void) => () => {
    if (camera.current) act(camera.current);
  };
  return (
    <fieldset className="controls" aria-label={t("graph.controls")}>
      <ControlButton tool="plus" label={t("graph.zoomIn")} onPress={at((c) => c.zoomBy(1.4))} />
      <ControlButton
        tool="minus"
        label={t("graph.zoomOut")}
        onPress={at((c) => c.zoomBy(1 / 1.4))}
      />
      <ControlButton tool="maximize" label={t("graph.fit")} onPress={at((c) => c.fit())} />
      <ControlButton
        tool={isFull ? "shrink" : "expand"}
        label={t(isFull ? "graph.leaveFull" : "graph.full")}
        className="control full-screen"
        onPress={toggleFull}
      />
    </fieldset>
  );
});

/** Ways to move a picture that is zoomed in, over the picture itself. */
export const PanControls = memo(function PanControls({ camera }: ControlsProps) {
  const { t } = useTranslation();
  const pan = (x: number, y: number) => () => camera.current?.panBy(x * step, y * step);
  return (
    <div className="pan-controls">
      <ControlButton tool="arrowUp" label={t("graph.moveUp")} onPress={pan(0, -1)} />
      <ControlButton tool="arrowDown" label={t("graph.moveDown")} onPress={pan(0, 1)} />
      <ControlButton tool="arrowLeft" label={t("graph.moveLeft")} onPress={pan(-1, 0)} />
      <ControlButton tool="arrowRight" label={t("graph.moveRight")} onPress={pan(1, 0)} />
    </div>
  );
});

type ControlButtonProps = {
  tool: Tool;
  label: string;
  className?: string;
  onPress: () => void;
};

function ControlButton({ tool, label, className = "control", onPress }: ControlButtonProps) {
  return (
    <button type="button" className={className} title={label} onClick={onPress}>
      <ToolIcon tool={tool} />
    </button>
  );
}
