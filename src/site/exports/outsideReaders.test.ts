import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asClaimed } from "../../model/story/claim.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { aRelation, aStory } from "../../testing/aStory.ts";
import { compiledStory } from "../../testing/compiledStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { exportStory } from "./exportStory.ts";
import { wordingsOf } from "./graphFields.ts";

/**
 * The exports as Python reads them: its own `csv`, and NetworkX (Debian: python3-networkx). Where they are not installed
 * these tests are skipped, and say so.
 */

function python(...parts: readonly string[]): string {
  return execFileSync("python3", parts, {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8", PYTHONDONTWRITEBYTECODE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What Python prints, or null where it cannot. */
function ask(program: string): string | null {
  try {
    return python("-c", program).trim();
  } catch {
    return null;
  }
}

const hasPython = ask("import csv") !== null;
const networkx = hasPython ? ask("import networkx; print(networkx.__version__)") : null;
/** GEXF 1.3 is read from 3.6 on. */
const [major = 0, minor = 0] = (networkx ?? "").split(".").map(Number);
const readsGexf = major > 3 || (major === 3 && minor >= 6);

const skipped = [
  ...(hasPython ? [] : ["the tables, for there is no python3"]),
  ...(networkx === null ? ["GraphML and Cytoscape JSON, for there is no NetworkX"] : []),
  ...(readsGexf ? [] : [`GEXF 1.3, for NetworkX is ${networkx ?? "not there"} and has to be 3.6`]),
];
if (skipped.length > 0)
  process.stderr.write(`SKIPPED, not read by Python: ${skipped.join("; ")}\n`);

/** Two relations between the same ends: a reader that keeps one of them has lost a sentence. */
const parallel = aStory({
  relations: [
    ...aStory().relations,
    aRelation({ id: "walmart-microsoft-use", kind: "use", symmetric: false }),
  ],
});
const stories = [
  ["the story of Walmart and Microsoft", theWalmartStory()],
  ["a story with parallel relations", parallel],
  ["the story in French and English", compiledStory("j-accuse")],
] as const;

const table = v.object({ header: v.array(v.string()), rows: v.array(v.array(v.string())) });
const tables = v.object({ entities: table, relations: table, quotes: table });
const cell = v.nullable(v.string());
const graph = v.object({
  directed: v.boolean(),
  nodes: v.array(v.array(cell)),
  edges: v.array(v.array(cell)),
});

describe.each(stories)("%s, read by Python", (_name, story) => {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-exports-"));
  const [first = "", last = ""] = story.languages;
  beforeAll(() => {
    for (const { name, text } of exportStory(story)) writeFileSync(join(folder, name), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (kind: string): unknown =>
    JSON.parse(
      python(
        join(import.meta.dirname, "../../testing/readExports.py"),
        kind,
        folder,
        story.id,
        first,
        last,
      ),
    );

  it.skipIf(!hasPython)("has a row for each thing and a cell for each column, by csv", () => {
    const found = v.parse(tables, read("tables"));
    for (const of of ["entities", "relations", "quotes"] as const) {
      const { header, rows } = found[of];
      expect(
        rows.map(([id]) => id),
        of,
      ).toEqual(story[of].map(({ id }) => id));
      expect(new Set(rows.map(({ length }) => length)), of).toEqual(new Set([header.length]));
    }
    const { header, rows } = found.relations;
    const evidence = header.indexOf("evidence");
    expect(rows.map((row) => row[evidence])).toEqual(
      story.relations.map((relation) => relation.evidence.map(({ exact }) => exact).join("\n")),
    );
  });

  it.for([
    ["graphml", networkx !== null],
    ["cytoscape", networkx !== null],
    ["gexf", readsGexf],
  ] as const)("is the same graph by NetworkX from %s", ([kind, isRead], { skip }) => {
    skip(!isRead, "NetworkX is not there, or too old");
    const { directed, nodes, edges } = v.parse(graph, read(kind));
    expect(directed).toBe(true);
    expect(nodes).toEqual(
      story.entities.map(({ id, name }) => [id, textIn(name, first), textIn(name, last)]),
    );
    const index = createStoryIndex(story);
    const claimed = story.relations.map((relation) =>
      asClaimed(index, relation, wordingsOf(story)),
    );
    const told = claimed.map(({ source, target, label, sentence, evidence }) => [
      ...[
        source,
        target,
        textIn(label, first),
        textIn(label, last),
        textIn(sentence, first),
        textIn(sentence, last),
      ],
      evidence.map(({ exact }) => exact).join("\n"),
      evidence.map(({ start, end }) => `${start}-${end}`).join(" "),
    ]);
    expect(edges.toSorted()).toEqual(told.toSorted());
  });
});
