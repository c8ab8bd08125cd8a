import { readFileSync } from "node:fs";
import type { Client } from "../site/pages/client.ts";

/** For tests: what pages are made of, with empty pages. */
export function aClient(overrides: Partial<Client> = {}): Client {
  return {
    render: () => ({ language: "ar", direction: "rtl", title: "", body: "" }),
    shell: readFileSync("index.html", "utf8"),
    icon: "<svg/>",
    files: { script: "assets/a.js", style: "assets/a.css" },
    texts: { script: "", style: "" },
    ...overrides,
  };
}
