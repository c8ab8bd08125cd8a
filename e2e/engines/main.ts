import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { languages } from "../reader.ts";
import { serveUnder } from "../serveUnder.ts";
import type { Engine } from "./engine.ts";
import { provideFirefox } from "./firefox.ts";
import { listSteps } from "./journey.ts";
import { provideWebkit } from "./webkit.ts";

/** `npm run engines -- webkit` tries one engine alone. */
const asked = process.argv.slice(2).map((name) => name.toLowerCase());

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Takes the journey in each engine that is installed, over the last build; fails only by what it saw go wrong. */
async function main(): Promise<void> {
  const site = await serveUnder("/", "localhost");
  let failures = 0;
  try {
    for (const { name, provide } of [provideFirefox, provideWebkit]) {
      if (asked.length > 0 && !asked.includes(name.toLowerCase())) continue;
      const found = await provide();
      if ("missing" in found) {
        say(`${name}: not tried, ${found.missing}`);
        continue;
      }
      try {
        failures += await travel(found, site.url);
      } finally {
        await found.close();
      }
    }
  } finally {
    site.close();
  }
  process.exitCode = failures === 0 ? 0 : 1;
}

/** Takes all steps in both languages; how many failed. */
async function travel(engine: Engine, site: string): Promise<number> {
  let failures = 0;
  for (const language of languages) {
    for (const { title, take } of listSteps(engine, site, language)) {
      try {
        await take();
        say(`✓ ${engine.name}, ${language}: ${title}`);
      } catch (error) {
        failures += 1;
        say(`✗ ${engine.name}, ${language}: ${title}\n    ${messageOf(error)}`);
        await keepScreenshot(engine, failures);
      }
    }
  }
  return failures;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What the window looked like when a step failed, below `test-results/`. */
async function keepScreenshot(engine: Engine, number: number): Promise<void> {
  const name = `engines-${engine.name.split(" ")[0]}-${number}.png`;
  const path = join(import.meta.dirname, "../../test-results", name);
  try {
    await writeFile(path, await engine.screenshot());
    say(`    ${path}`);
  } catch (error) {
    say(`    no screenshot: ${messageOf(error)}`);
  }
}

await main();
