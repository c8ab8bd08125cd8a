import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Expand,
  type LucideIcon,
  Maximize,
  Minus,
  Plus,
  Shrink,
} from "lucide-react";
import { memo, type RefObject } from "react";
import { useTranslation } from "../i18n/useTranslation.ts";
import type { PanZoom } from "../moves/createPanZoom.ts";
import { useFullScreen } from "../ui/useFullScreen.ts";

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
    <div className="controls" role="group" aria-label={t("graph.controls")}>
      <ControlButton Icon={Plus} label={t("graph.zoomIn")} onPress={at((c) => c.zoomBy(1.4))} />
      <ControlButton
        Icon={Minus}
        label={t("graph.zoomOut")}
        onPress={at((c) => c.zoomBy(1 / 1.4))}
      />
      <ControlButton Icon={Maximize} label={t("graph.fit")} onPress={at((c) => c.fit())} />
      <ControlButton
        Icon={isFull ? Shrink : Expand}
        label={t(isFull ? "graph.leaveFull" : "graph.full")}
        className="control full-screen"
        onPress={toggleFull}
      />
    </div>
  );
});

/** Ways to move a picture that is zoomed in, over the picture itself. */
export const PanControls = memo(function PanControls({ camera }: ControlsProps) {
  const { t } = useTranslation();
  const pan = (x: number, y: number) => () => camera.current?.panBy(x * step, y * step);
  return (
    <div className="pan-controls">
      <ControlButton Icon={ArrowUp} label={t("graph.moveUp")} onPress={pan(0, -1)} />
      <ControlButton Icon={ArrowDown} label={t("graph.moveDown")} onPress={pan(0, 1)} />
      <ControlButton Icon={ArrowLeft} label={t("graph.moveLeft")} onPress={pan(-1, 0)} />
      <ControlButton Icon={ArrowRight} label={t("graph.moveRight")} onPress={pan(1, 0)} />
    </div>
  );
});

type ControlButtonProps = {
  Icon: LucideIcon;
  label: string;
  className?: string;
  onPress: () => void;
};

function ControlButton({ Icon, label, className = "control", onPress }: ControlButtonProps) {
  return (
    <button type="button" className={className} aria-label={label} title={label} onClick={onPress}>
      <Icon size={20} aria-hidden="true" />
    </button>
  );
}
