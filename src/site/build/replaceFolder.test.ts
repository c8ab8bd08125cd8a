import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aClient } from "../../testing/aClient.ts";
import { aStory } from "../../testing/aStory.ts";
import { replaceFolder } from "./replaceFolder.ts";
import { writeSite } from "./writeSite.ts";

let folder = "";
let present = "";
let next = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  present = join(folder, "dist");
  next = join(folder, "dist-next");
  mkdirSync(present);
  writeFileSync(join(present, "index.html"), "the former site");
});
afterEach(() => rmSync(folder, { recursive: true }));

const writeNext = async (words: string) => {
  mkdirSync(next);
  writeFileSync(join(next, "index.html"), words);
};

describe("replaceFolder", () => {
  it("puts the whole new folder in the place of the former one, and leaves nothing beside it", async () => {
    await replaceFolder(present, next, () => writeNext("the new site"));
    expect(readFileSync(join(present, "index.html"), "utf8")).toBe("the new site");
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  it("works where there was no folder before", async () => {
    rmSync(present, { recursive: true });
    await replaceFolder(present, next, () => writeNext("the new site"));
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  it("leaves the former site whole when a page fails to render, and takes the half one away", async () => {
    const whole = aClient();
    let rendered = 0;
    const render: typeof whole.render = (...page) => {
      rendered += 1;
      if (rendered > 3) throw new Error("a fault while drawing");
      return whole.render(...page);
    };
    const client = { ...whole, render };
    const parts = { story: aStory(), client, site: null, root: process.cwd() };
    const build = replaceFolder(present, next, () => writeSite(next, parts));
    await expect(build).rejects.toThrow("a fault while drawing");
    expect(readFileSync(join(present, "index.html"), "utf8")).toBe("the former site");
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  it("leaves the former site whole when nothing new was written", async () => {
    await expect(replaceFolder(present, next, async () => {})).rejects.toThrow("ENOENT");
    expect(readFileSync(join(present, "index.html"), "utf8")).toBe("the former site");
  });

  it("brings back a site that a killed build had put aside", async () => {
    mkdirSync(`${present}-former`);
    rmSync(present, { recursive: true });
    writeFileSync(join(`${present}-former`, "index.html"), "the former site");
    await expect(
      replaceFolder(present, next, () => Promise.reject(new Error("no"))),
    ).rejects.toThrow();
    expect(existsSync(join(present, "index.html"))).toBe(true);
    expect(readdirSync(folder)).toEqual(["dist"]);
  });
});
