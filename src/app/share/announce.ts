/** Tells the reader, in the sheet's status line, what came of a press. */
export type Announce = (words: string) => void;
