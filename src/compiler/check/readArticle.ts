import { createLocator, type Fault } from "./problem.ts";

/**
 * Decodes the article without changing it. `text` is undefined if the bytes are not UTF-8 or hold
 * no words; otherwise it is the decoded bytes unaltered, even where a problem was found.
 */
export function readArticle(bytes: Uint8Array): {
  text: string | undefined;
  faults: Fault[];
} {
  const { text, broken } = decode(bytes);
  const locate = createLocator(text);
  if (broken) {
    const message =
      "the article is not UTF-8 from here on: save the file in UTF-8, without changing its words";
    return { text: undefined, faults: [{ ...locate(text.length), message }] };
  }
  if (text.trim() === "") {
    return { text: undefined, faults: [{ line: 1, column: 1, message: "the article is empty" }] };
  }
  const faults = Array.from(text.matchAll(/^\ufeff|[\u202a-\u202e]/g), (found) => ({
    ...locate(found.index),
    message:
      found[0] === "\ufeff"
        ? "the article begins with a byte order mark: save the file as UTF-8 without BOM"
        : `the article holds the invisible control ${formatCodePoint(found[0])}, which reorders the text after it: remove it`,
  }));
  return { text, faults };
}

/** `U+202E`, for characters that cannot be shown. */
export function formatCodePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, "0")}`;
}

/** Byte by byte, so that the text before the first wrong byte tells its place. */
function decode(bytes: Uint8Array): { text: string; broken: boolean } {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  try {
    for (let at = 0; at < bytes.length; at += 1) {
      text += decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    }
    text += decoder.decode();
    return { text, broken: false };
  } catch {
    return { text, broken: true };
  }
}
