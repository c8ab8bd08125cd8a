import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordingOf } from "../../src/i18n/allWords.ts";
import { frameAddress, themes } from "../../src/model/cite/embedCode.ts";
import { tourOf } from "../../src/model/graph/tour.ts";
import { emptyFilter, type Filter } from "../../src/model/story/filter.ts";
import { textIn } from "../../src/model/story/texts.ts";
import {
  aView,
  overview,
  pairKinds,
  type Selection,
  tabs,
  type View,
} from "../../src/model/story/view.ts";
import { formatAddress, parseAddress } from "../../src/model/view/address.ts";
import { pageTitle } from "../../src/model/view/pageTitle.ts";
import { escapeHtml } from "../../src/site/head/escapeHtml.ts";
import { missingScript } from "../../src/site/pages/earlyScript.ts";
import { index } from "../builtStory.ts";
import { languages, wordsIn } from "../reader.ts";
import { serveUnder } from "../serveUnder.ts";

const { entities, relations, quotes } = index.story;
const [first, second, third] = entities.map(({ id }) => id);
const filter: Filter = { ...emptyFilter, relationKinds: ["competition"], sides: ["rival"] };

/** Something of every kind that can be chosen. */
const selections: Selection[] = [
  overview,
  ...pairKinds.map((of): Selection => ({ kind: "pick", of })),
  ...pairKinds.map((kind): Selection => ({ kind, from: first ?? "", to: second ?? "" })),
  ...pairKinds.map((kind): Selection => ({ kind, from: third ?? "", to: first ?? "" })),
  ...entities.map(({ id }): Selection => ({ kind: "entity", id })),
  ...relations.map(({ id }): Selection => ({ kind: "relation", id })),
  ...quotes.map(({ id }): Selection => ({ kind: "quote", id })),
  ...index.story.sides.map(({ id }): Selection => ({ kind: "side", id })),
  ...tourOf(index).map(({ id }): Selection => ({ kind: "step", id })),
];

const views = languages.flatMap((language) =>
  selections.flatMap((selection): View[] => {
    const view = aView(language, selection);
    return [...tabs.map((tab) => ({ ...view, tab })), { ...view, filter }, { ...view, depth: 1 }];
  }),
);

/** Every form in which the page writes an address: its own, and those of embed codes, one for each theme. */
const written = new Map(
  views.flatMap((view) => {
    const address = formatAddress(view, index.story);
    const forms = [undefined, ...themes].map((theme) => frameAddress(address, theme));
    return [address, ...forms].map((form) => [form, view] as const);
  }),
);

/** What a page says in the language of a view where nothing is found. */
const notFound = Object.fromEntries(
  languages.map((language) => [language, wordsIn(language)("unknown.title")]),
);

type Answer = { status: number; html: string };

let host = { url: "", close: () => {} };
const answers = new Map<string, Answer>();

/** Asks the host as a browser does: without what stands behind `#`. Each file is asked for once. */
async function ask(address: string): Promise<Answer> {
  const url = new URL(address, host.url);
  const known = answers.get(url.pathname);
  if (known) return known;
  const response = await fetch(url);
  const answer = { status: response.status, html: await response.text() };
  answers.set(url.pathname, answer);
  return answer;
}

const attribute = (html: string, name: string) =>
  new RegExp(`${name}="([^"]*)"`).exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";

beforeAll(async () => {
  host = await serveUnder("/story/");
});
afterAll(() => host.close());

describe("a host of files answers", () => {
  it("every form of address that the page writes, with a page of its language and its own or a neutral beginning", async () => {
    expect(written.size).toBeGreaterThan(1000);
    const faults: string[] = [];
    for (const [address, view] of written) {
      const { status, html } = await ask(address);
      if (status !== 200) faults.push(`${address}: ${status}`);
      const { view: first, isUnknown } = parseAddress(index, attribute(html, "data-address"));
      const { selection } = view;
      const beginning: Selection =
        "from" in selection ? { kind: "pick", of: selection.kind } : selection;
      if (isUnknown || html.includes(textIn(notFound, view.language) ?? ""))
        faults.push(`${address}: unknown`);
      if (attribute(html, "<html lang") !== view.language) faults.push(`${address}: language`);
      const isOwn = JSON.stringify(first.selection) === JSON.stringify(beginning);
      if (!isOwn) faults.push(`${address}: begins as ${JSON.stringify(first.selection)}`);
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
      const tab = selection.kind === "overview" ? view.tab : "details";
      const own = pageTitle(
        index,
        { ...aView(view.language, beginning), tab },
        wordingOf(view.language),
      );
      if (title !== escapeHtml(own)) faults.push(`${address}: has the title «${title}»`);
      if (!html.includes('name="description"')) faults.push(`${address}: no description`);
    }
    expect(faults).toEqual([]);
  });

  it("the files that the page names: the script for hosts, data and schemas", async () => {
    const { html } = await ask("data/");
    const named = [...html.matchAll(/href="([^"#]+)"/g)].map(([, way = ""]) => way);
    const files = named
      .filter((way) => way.includes("stories/"))
      .map((way) => way.replace(/^(\.\.\/)+/, ""));
    expect(files.length).toBeGreaterThan(5);
    for (const file of [...files, "embed/v1.js", "data/", "en/data/"])
      expect((await ask(file)).status, file).toBe(200);
  });
});

describe("the former address of a pair", () => {
  it.each(languages.flatMap((language) => pairKinds.map((kind) => [language, kind] as const)))(
    "is sent on, unseen, to one that is answered in its language (%s, %s)",
    async (language, kind) => {
      const root = language === "ar" ? "" : "en/";
      const former = `${root}${kind}/${first}/${second}/`;
      expect((await ask(former)).status).toBe(404);
      const sent: string[] = [];
      const location = {
        pathname: `/${former}`,
        search: "",
        hash: "",
        replace: (way: string) => sent.push(way),
      };
      const documentElement = { lang: "ar", dataset: {}, style: {} };
      const document = { documentElement, currentScript: { dataset: { root: "/" } } };
      // Runs our own built text, and no other, as 404.html does.
      const script = missingScript(index.story.languages);
      new Function("document", "location", script)(document, location);
      const [way = ""] = sent;
      const { view, isUnknown } = parseAddress(index, way.slice(1));
      expect(isUnknown).toBe(false);
      expect(view).toEqual(aView(language, { kind, from: first ?? "", to: second ?? "" }));
      expect((await ask(way.slice(1))).status).toBe(200);
    },
  );
});
