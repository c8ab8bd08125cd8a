import { type KeyboardEvent, useState } from "react";

type ComboboxOptions<Option> = {
  /** In the order in which they are shown; none while the list is closed. The same options keep their identity. */
  options: readonly Option[];
  onTake: (option: Option) => void;
  onLeave: () => void;
};

/**
 * The keys of a combobox with a list, as ARIA 1.2 describes it: the input keeps the focus and names the active option.
 * Arrows go round through the options and the input; Enter takes the active option, or else the first; Escape leaves.
 * Every other key (Home and End too) is the input's own, and no option is active then; other options have none active.
 */
export function useCombobox<Option>({ options, onTake, onLeave }: ComboboxOptions<Option>) {
  const [active, setActive] = useState<Option>();
  const at = active === undefined ? -1 : options.indexOf(active);
  const step = (by: 1 | -1) => {
    const places = options.length + 1;
    setActive(options[((at + 1 + by + places) % places) - 1]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey, nativeEvent } = event;
    // While a word is composed, its keys are the input method's.
    if (nativeEvent.isComposing || shiftKey || ctrlKey || altKey || metaKey) return;
    const chosen = options[Math.max(0, at)];
    if (key === "Escape") onLeave();
    else if (key === "Enter" && chosen) onTake(chosen);
    else if (key === "ArrowDown" && chosen) step(1);
    else if (key === "ArrowUp" && chosen) step(-1);
    else {
      setActive(undefined);
      return;
    }
    event.preventDefault();
  };
  return { active: options[at], onKeyDown };
}
