import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  type LucideIcon,
  Maximize,
  Minus,
  Plus,
} from "lucide-react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { PanZoom } from "./createPanZoom.ts";

type ControlsProps = { camera: RefObject<PanZoom | null> };

const step = 0.25;

/** Everything that a drag or a wheel does, by single presses. Directions are physical, as the picture is. */
export function Controls({ camera }: ControlsProps) {
  const { t } = useTranslation();
  const at = (act: (panZoom: PanZoom) => void) => () => {
    if (camera.current) act(camera.current);
  };
  return (
    <div
      className="controls"
      role="toolbar"
      aria-label={t("graph.controls")}
      aria-orientation="vertical"
    >
      <ControlButton Icon={Plus} label={t("graph.zoomIn")} onPress={at((c) => c.zoomBy(1.4))} />
      <ControlButton
        Icon={Minus}
        label={t("graph.zoomOut")}
        onPress={at((c) => c.zoomBy(1 / 1.4))}
      />
      <ControlButton Icon={Maximize} label={t("graph.fit")} onPress={at((c) => c.fit())} />
      <div className="pan-controls">
        <ControlButton
          Icon={ArrowUp}
          label={t("graph.moveUp")}
          onPress={at((c) => c.panBy(0, -step))}
        />
        <ControlButton
          Icon={ArrowDown}
          label={t("graph.moveDown")}
          onPress={at((c) => c.panBy(0, step))}
        />
        <ControlButton
          Icon={ArrowLeft}
          label={t("graph.moveLeft")}
          onPress={at((c) => c.panBy(-step, 0))}
        />
        <ControlButton
          Icon={ArrowRight}
          label={t("graph.moveRight")}
          onPress={at((c) => c.panBy(step, 0))}
        />
      </div>
    </div>
  );
}

type ControlButtonProps = { Icon: LucideIcon; label: string; onPress: () => void };

function ControlButton({ Icon, label, onPress }: ControlButtonProps) {
  return (
    <button type="button" className="control" aria-label={label} title={label} onClick={onPress}>
      <Icon size={20} aria-hidden="true" />
    </button>
  );
}
