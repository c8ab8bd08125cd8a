import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { preview } from "vite";
import { provideBrowser } from "../provideBrowser.ts";

/** Lighthouse, phone profile, on the built site: its JSON in test-results/, its four scores on the console and in scores.md beside it. */
const pages = { overview: "", entity: "entity/walmart/", "overview, English": "en/" } as const;
const root = join(import.meta.dirname, "../..");
const folder = join(root, "test-results/lighthouse");
const port = Number(process.env.E2E_PORT ?? 4190);
const version = "12.8.2";
const run = promisify(execFile);

type Category = { readonly title: string; readonly score: number | null };

/** Does not wait in place: the page is served by this very process. */
async function audit(name: string, address: string): Promise<string[]> {
  const file = join(folder, `${name.replace(/\W+/g, "-")}.json`);
  await run(
    "npx",
    [
      "--yes",
      `lighthouse@${version}`,
      `http://localhost:${port}/${address}`,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking",
    ],
    { env: { ...process.env, CHROME_PATH: provideBrowser() ?? "" } },
  );
  const report: { categories: Record<string, Category> } = JSON.parse(readFileSync(file, "utf8"));
  return Object.values(report.categories).map(({ title, score }) => {
    return `${title} ${score === null ? "–" : Math.round(score * 100)}`;
  });
}

mkdirSync(folder, { recursive: true });
const server = await preview({ root, preview: { port, strictPort: true } });
const rows: string[] = [];
for (const [name, address] of Object.entries(pages)) {
  rows.push(`| ${name} | ${(await audit(name, address)).join(" · ")} |`);
}
await server.close();
const table = ["| page | Lighthouse scores |", "| --- | --- |", ...rows, ""].join("\n");
writeFileSync(join(folder, "scores.md"), table);
process.stdout.write(table);
