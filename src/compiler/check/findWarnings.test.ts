import { expect, test } from "vitest";
import { anArticle } from "../../testing/aStory.ts";
import {
  aRelationSource,
  aStorySource,
  breakStory,
  listRefusals,
  listWarnings,
} from "../../testing/aStorySource.ts";

test("warns of nothing in a story that is well", () => {
  expect(listWarnings({})).toEqual([]);
});

test("warnings refuse nothing, and stand beside refusals", () => {
  const story = breakStory('"en": "The alliance"', '"en": " "');
  const warning =
    'story.json:18:15 warning: "en" of "name" of side "alliance" holds nothing that can be seen: write a text';
  expect(listWarnings({ story })).toEqual([warning]);
  expect(listRefusals({ story })).toEqual([]);
  const refused = story.replace('"target": "microsoft"', '"target": "microsof"');
  expect(listWarnings({ story: refused })).toEqual([warning]);
  expect(listRefusals({ story: refused })).toHaveLength(1);
});

test.each([
  ["\u200b\u00a0", "holds nothing that can be seen: write a text"],
  [" Alliance", "begins with U+0020 (space): remove it"],
  ["Alliance\n", "ends with U+000A (line break): remove it"],
  [
    "The <b>alliance</b>",
    "holds HTML, which is shown as it stands (such as «<b>»): write the words alone",
  ],
  [
    "Johnson &amp; Johnson",
    "holds HTML, which is shown as it stands (such as «&amp;»): write the words alone",
  ],
])("warns of the text %j", (text, words) => {
  const story = breakStory('"en": "The alliance"', `"en": ${JSON.stringify(text)}`);
  expect(listWarnings({ story })).toEqual([
    `story.json:18:15 warning: "en" of "name" of side "alliance" ${words}`,
  ]);
});

test.each(["1 < 2 and 3 > 2", "R&D; AT&T", "A <-> B"])("takes %j for words", (text) => {
  expect(listWarnings({ story: breakStory('"en": "The alliance"', `"en": "${text}"`) })).toEqual(
    [],
  );
});

test("warns of HTML in the article, once", () => {
  expect(listWarnings({ article: `${anArticle}\n<p>ثم&nbsp;مضى</p>` })).toEqual([
    "article.txt:4:1 warning: the article holds HTML, which is shown as it stands (such as «<p>»): save the words alone, unless the article itself prints this",
  ]);
});

test("warns of evidence that names neither end", () => {
  const [, ...rest] = aStorySource().relations;
  const unnamed = aRelationSource({ evidence: [{ exact: "عام 2018" }, { exact: "نحن أقوى معا" }] });
  const story = aStorySource({ relations: [unnamed, ...rest] });
  expect(listWarnings({ story })).toEqual([
    'story.json:118:19 warning: no evidence of relation "walmart-microsoft-partnership" names "walmart" or "microsoft": copy words that name an end, or add the form of the name to its aliases',
  ]);
  const named = aRelationSource({ evidence: [{ exact: "عام 2018" }, { exact: "مع مايكروسوفت" }] });
  expect(listWarnings({ story: aStorySource({ relations: [named, ...rest] }) })).toEqual([]);
});

test("warns of one passage for many connections, unless it names as many entities", () => {
  const relate = (count: number, exact: string) =>
    aStorySource({
      relations: [
        ...aStorySource().relations,
        ...Array.from({ length: count }, (_, at) =>
          aRelationSource({ id: `r-${at}`, evidence: [{ exact }] }),
        ),
      ],
    });
  expect(listWarnings({ story: relate(3, "وولمارت شركة أمازون") })).toEqual([]);
  expect(listWarnings({ story: relate(4, "وولمارت شركة أمازون") })).toEqual([
    'story.json:174:20 warning: evidence 1 of relation "r-0" is the evidence of many connections (r-0, r-1, r-2, r-3): copy for each only the words that state it',
  ]);
  const named = anArticle.slice(anArticle.indexOf("\n") + 1);
  expect(listWarnings({ story: relate(4, named) })).toEqual([]);
  expect(listWarnings({ story: relate(6, named) })).toHaveLength(1);
});

test("warns of two entities of one name", () => {
  const story = aStorySource();
  const [first, second, ...rest] = story.entities;
  if (!first || !second) throw new Error("The story has no two entities");
  const twin = { ...second, name: { ...second.name, en: " NAME of walmart" } };
  const said = listWarnings({ story: { ...story, entities: [first, twin, ...rest] } });
  expect(said).toContain(
    'story.json:54:15 warning: "en" of "name" of entity "microsoft" is «NAME of walmart», the name of entity "walmart" too: are they one? If not, tell their names apart',
  );
});

test.each(["شركة", "مع", "عام", "بين"])("warns of the alias «%s», a common word", (alias) => {
  const story = breakStory('"أمازون"', `"أمازون", "${alias}"`);
  expect(listWarnings({ story })).toEqual([
    `story.json:74:19 warning: alias «${alias}» of entity "amazon" is a common word, and each place where it stands counts as a mention: is every one a name?`,
  ]);
});

test("warns where more leads than a reader takes in at a glance, at the first that is too many", () => {
  const entities = aStorySource().entities.map((one) => ({ ...one, weight: "lead" as const }));
  expect(listWarnings({ story: aStorySource({ entities }) })).toEqual([
    expect.stringMatching(
      /^story\.json:\d+:\d+ warning: entity "satya-nadella" is one of 4 leads, and a reader takes in 3 at a glance/,
    ),
  ]);
});

test("warns of a lead relation of an entity that its author calls minor", () => {
  const [first, ...others] = aStorySource().entities;
  const entities = [...(first ? [{ ...first, weight: "minor" as const }] : []), ...others];
  const [, ...rest] = aStorySource().relations;
  const relations = [aRelationSource({ weight: "lead" }), ...rest];
  expect(listWarnings({ story: aStorySource({ entities, relations }) })).toEqual([
    expect.stringContaining('is a lead, but its end "walmart" is minor'),
  ]);
});

test("warns of words that the picture has no room for", () => {
  const [, ...rest] = aStorySource().relations;
  const caption = { ar: "شراكة", en: "a partnership that goes on for five whole years" };
  const story = aStorySource({
    standfirst: { ar: "سطر", en: "word ".repeat(20).trim() },
    relations: [aRelationSource({ caption }), ...rest],
  });
  expect(listWarnings({ story })).toEqual([
    expect.stringContaining("has 47 characters, and the graph has room for 28"),
    expect.stringContaining("has 99 characters, and the graph has room for 70"),
  ]);
});

test("warns of steps of the tour that tell the same, or begin with one sentence", () => {
  const step = (id: string, relations: string[], quotes: string[] = []) => {
    return { id, title: { ar: id, en: id }, relations, quotes };
  };
  const [alliance, rival] = ["walmart-microsoft-partnership", "walmart-amazon-competition"];
  const apart = [
    step("one", [alliance]),
    step("two", [rival]),
    step("three", [], ["nadella-stronger"]),
  ];
  expect(listWarnings({ story: aStorySource({ tour: apart }) })).toEqual([]);
  expect(
    listWarnings({
      story: aStorySource({ tour: [step("one", [alliance, rival]), step("two", [rival])] }),
    }).map((warning) => warning.replace(/^\S+ /, "")),
  ).toEqual([
    'warning: tour step "two" tells "walmart-amazon-competition" after step "one" has told it: name it once, readers are sent to where it is told',
  ]);
  const [first, second] = aStorySource().relations;
  if (!first || !second) throw new Error("The story has no two relations");
  const shared = [first, { ...second, evidence: [{ exact: "عام 2018" }, ...second.evidence] }];
  expect(
    listWarnings({ story: aStorySource({ relations: shared, tour: apart }) }).map((warning) =>
      warning.replace(/^\S+ /, ""),
    ),
  ).toEqual([
    'warning: the best evidence of "walmart-amazon-competition" in tour step "two" is a sentence that step "one" shows already: tell both in one step, or put other evidence first',
  ]);
});
