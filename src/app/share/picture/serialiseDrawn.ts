/** Attributes that say where and what is drawn; everything else is the page's own business. */
const shape = "d r cx cy x y dx dy x1 x2 y1 y2 rx ry width height points transform viewBox".split(
  " ",
);

/** Looks that a child has from its parent, unless it says otherwise. */
const inherited = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "direction",
];

/** Looks of an element alone, with what they are where nothing is said. */
const own: Readonly<Record<string, string>> = { opacity: "1", "unicode-bidi": "normal" };

/** Not drawn: what is only there to be hit, and what others refer to. */
const unseen = ".hit, .reaches, defs";

type Looks = Readonly<Record<string, string>>;

/**
 * Writes drawn SVG elements as they look: computed style becomes attributes, which every program reads, links become
 * groups. The elements must stand in the document.
 */
export function serialiseDrawn(elements: Iterable<Element>, around: Looks = {}): string {
  return [...elements].map((element) => serialise(element, around)).join("");
}

function serialise(element: Element, around: Looks): string {
  const style = getComputedStyle(element);
  if (element.matches(unseen) || style.display === "none") return "";
  const looks: Record<string, string> = {};
  const said: string[] = [];
  for (const name of inherited) {
    const value = style.getPropertyValue(name).replaceAll("px", "");
    looks[name] = value;
    if (value !== around[name]) said.push(attribute(name, value));
  }
  for (const [name, plain] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value !== plain) said.push(attribute(name, value));
  }
  for (const name of shape) {
    const value = element.getAttribute(name);
    if (value !== null) said.push(attribute(name, value));
  }
  const language = element.getAttribute("lang");
  if (language !== null) said.push(attribute("xml:lang", language));
  const tag = element.localName === "a" ? "g" : element.localName;
  const inside =
    element.childElementCount > 0
      ? serialiseDrawn(element.children, looks)
      : escapeXml(element.textContent);
  return `<${tag}${said.join("")}>${inside}</${tag}>`;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeXml(value)}"`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
