import { prose } from "../ui/prose.tsx";

type MarkedTextProps = {
  text: string;
  /** Stretches of `text`, in UTF-16 units, in order. */
  marks: readonly { readonly start: number; readonly end: number }[];
  /** What the text is written in. */
  language: string;
};

/** A text with the letters that matched marked where they stand; nothing is altered. */
export function MarkedText({ text, marks, language }: MarkedTextProps) {
  let at = 0;
  const parts = marks.flatMap(({ start, end }) => {
    const before = <span key={`before ${start}`}>{prose(text.slice(at, start), language)}</span>;
    at = end;
    return [before, <mark key={start}>{prose(text.slice(start, end), language)}</mark>];
  });
  return (
    <span translate="no">
      {parts}
      <span>{prose(text.slice(at), language)}</span>
    </span>
  );
}
