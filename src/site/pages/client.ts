import type { FaceSheet } from "../fonts/faceSheets.ts";
import type { RenderPage } from "./renderPage.tsx";

/** The built files that pages ask for, relative to the site's root. */
export type ClientFiles = {
  readonly script: string;
  /** The script by which a page saves its picture (`src/app/picture.ts`). */
  readonly picture: string;
  /** The rules for paper. */
  readonly paper: string;
  /** The sheets of faces that the story needs. */
  readonly faces: Readonly<Partial<Record<FaceSheet, string>>>;
};

/** What stands in the built files, and the rules for screens, which stand in each page. */
export type ClientTexts = ClientFiles & {
  readonly rules: string;
  /** The script that the pages of a large story need besides (`src/app/atlas.ts`). */
  readonly atlas: string;
};

/** All that pages are made of, whatever the story. */
export type Client = {
  readonly render: RenderPage;
  /** Texts of index.html and of the icon. */
  readonly shell: string;
  readonly icon: string;
  readonly files: ClientFiles;
  readonly texts: ClientTexts;
};
