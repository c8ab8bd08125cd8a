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
    const fault: Fault = { ...locate(text.length), code: "article-encoding", parameters: {} };
    return { text: undefined, faults: [fault] };
  }
  if (text.trim() === "") {
    const fault: Fault = { line: 1, column: 1, code: "article-empty", parameters: {} };
    return { text: undefined, faults: [fault] };
  }
  const faults = Array.from(
    text.matchAll(/^\ufeff|[\u202a-\u202e]/g),
    ({ 0: found, index }): Fault => {
      const place = locate(index);
      return found === "\ufeff"
        ? { ...place, code: "article-byte-order-mark", parameters: {} }
        : { ...place, code: "article-control", parameters: { control: formatCodePoint(found) } };
    },
  );
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
