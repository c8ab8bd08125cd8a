import type { Quality } from "../../layout/measureDrawing.ts";

/** The faults of a drawing in a few words: "clean", or "crossings 1, stubs 2". */
export function describeFaults(quality: Quality): string {
  const faults = Object.entries(quality)
    .filter(([name, count]) => name !== "used" && count > 0)
    .map(([name, count]) => `${name} ${count}`);
  return faults.length === 0 ? "clean" : faults.join(", ");
}
