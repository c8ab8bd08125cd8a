import { readFileSync } from "node:fs";
import type { Client } from "../site/pages/client.ts";

/** For tests: what pages are made of, with empty pages. */
export function aClient(overrides: Partial<Client> = {}): Client {
  return {
    render: () => ({ language: "ar", direction: "rtl", title: "", body: "" }),
    shell: readFileSync("index.html", "utf8"),
    icon: readFileSync("public/icon.svg", "utf8"),
    files: {
      script: "assets/a.js",
      picture: "assets/picture.js",
      paper: "assets/p.css",
      faces: { arabic: "assets/1.css", latin: "assets/2.css", reading: "assets/3.css" },
    },
    texts: {
      script: "",
      atlas: "",
      picture: "",
      rules: "p{color:red}",
      paper: "",
      faces: { arabic: "", latin: "", reading: "" },
    },
    ...overrides,
  };
}
