import { keyOfSelection, type View } from "../story/view.ts";

/** Name of a file that a reader saves from a view, in ASCII letters that every system takes. */
export function fileName({ selection, language }: View, ending: string): string {
  const name = `rawabit-${keyOfSelection(selection)}-${language}`;
  return `${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.${ending}`;
}
