/** What XML 1.0 cannot hold, not even escaped: C0 controls, lone surrogates, U+FFFE and U+FFFF (§ 2.2, Char). */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text without what XML cannot hold. */
export function keepXmlCharacters(text: string): string {
  return text.replace(forbidden, "");
}

/** Text that may stand in XML content and in a double-quoted attribute, and is read back as it is: line ends too. */
export function escapeXml(text: string): string {
  const safe = keepXmlCharacters(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n]/g, toReference);
  return escapeLineEnds(safe);
}

/** Writes as references what a reader may take for the end of a line: XML 1.0 does so with \r, XML 1.1 with more. */
export function escapeLineEnds(xml: string): string {
  return xml.replace(/[\r\u0085\u2028]/g, toReference);
}

function toReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
