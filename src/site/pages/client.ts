import type { ClientFiles } from "./fillShell.ts";
import type { RenderPage } from "./renderPage.tsx";

/** All that pages are made of, whatever the story. */
export type Client = {
  readonly render: RenderPage;
  /** Texts of index.html and of the icon. */
  readonly shell: string;
  readonly icon: string;
  readonly files: ClientFiles;
  /** Texts of the script and the style sheet. */
  readonly texts: ClientFiles;
};
