type MarkedTextProps = {
  text: string;
  /** Stretches of `text`, in UTF-16 units, in order. */
  marks: readonly { readonly start: number; readonly end: number }[];
};

/** A text with the letters that matched marked where they stand; nothing is altered. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  let at = 0;
  const parts = marks.flatMap(({ start, end }) => {
    const before = <span key={`before ${start}`}>{text.slice(at, start)}</span>;
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <span translate="no">
      {parts}
      <span>{text.slice(at)}</span>
    </span>
  );
}
