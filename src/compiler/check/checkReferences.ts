import type { JSONPath } from "jsonc-parser";
import { neither } from "../../model/story/kinds.ts";
import { slugForm } from "../../model/story/storySource.ts";
import { findClosest } from "../text/findClosest.ts";
import type { LooseStory } from "./looseStory.ts";
import { namePath } from "./namePath.ts";
import type { EntryKind, Fault, Finding, Part } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

type Report = (path: JSONPath, finding: Finding) => void;
type Name = (path: JSONPath) => Part;
type Refer = (path: JSONPath, id: string | undefined, known: Known) => void;
type Known = { ids: ReadonlySet<string>; kind: EntryKind };

/** Checks that every id that is used is declared, once, and that everything declared is used. */
export function checkReferences(story: LooseStory, json: StoryJson): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, finding) => faults.push({ ...json.at(path), ...finding });
  const name = (path: JSONPath) => namePath(json.value, path);
  const refer: Refer = (path, id, { ids, kind }) => {
    // What cannot be an id is the schema's matter.
    if (id === undefined || ids.has(id) || !slugForm.test(id)) return;
    const subject = name(path);
    const target: Part = {
      code: "named",
      parameters: { kind: { code: kind, parameters: {} }, id },
    };
    const sound = [...ids].filter((one) => slugForm.test(one));
    const closest = findClosest(id, sound);
    // It may be meant for one whose own id is none.
    if (closest === undefined && sound.length < ids.size) return;
    report(
      path,
      closest === undefined
        ? { code: "reference-unknown", parameters: { subject, target } }
        : { code: "reference-misspelt", parameters: { subject, target, closest } },
    );
  };
  checkIds(story, report);
  checkSides(story, report);
  checkEntities(story, report, refer);
  checkRelations(story, report, refer, name);
  checkQuotes(story, refer);
  checkEvents(story, report, refer);
  checkTour(story, report, refer);
  return faults;
}

function checkIds(story: LooseStory, report: Report): void {
  for (const list of ["sides", "entities", "relations", "quotes", "events", "tour"] as const) {
    const seen = new Set<string>();
    for (const [at, { id }] of story[list].entries()) {
      if (id === undefined) continue;
      const path = [list, at, "id"];
      if (seen.has(id)) report(path, { code: "id-twice", parameters: { id, list } });
      if (list === "sides" && id === neither) report(path, { code: "id-kept", parameters: { id } });
      seen.add(id);
    }
  }
}

function checkSides(story: LooseStory, report: Report): void {
  const taken = story.entities.map(({ side }) => side);
  for (const { path, id } of findUnused(story, "sides", taken)) {
    report(path, { code: "side-unused", parameters: { id } });
  }
}

function checkEntities(story: LooseStory, report: Report, refer: Refer): void {
  const sides: Known = { ids: new Set([...listIds(story.sides), neither]), kind: "side" };
  const ends = story.relations.flatMap(({ source, target }) => [source, target]);
  const sources = story.relations.flatMap(({ standing }) =>
    listStandings(standing, []).map((one) => one.standing.to),
  );
  const ways = story.relations.map(({ via }) => via);
  const tied = [...ends, ...ways, ...sources, ...story.quotes.map(({ speaker }) => speaker)];
  const entities: Known = { ids: listIds(story.entities), kind: "entity" };
  for (const [at, { side, holds }] of story.entities.entries()) {
    refer(["entities", at, "side"], side, sides);
    for (const [index, id] of holds.entries()) {
      refer(["entities", at, "holds", index], id, entities);
    }
  }
  for (const { path, id } of findUnused(story, "entities", tied)) {
    report(path, { code: "entity-unused", parameters: { id } });
  }
}

function checkRelations(story: LooseStory, report: Report, refer: Refer, name: Name): void {
  const entities: Known = { ids: listIds(story.entities), kind: "entity" };
  const events: Known = { ids: listIds(story.events), kind: "event" };
  for (const [at, relation] of story.relations.entries()) {
    const path = ["relations", at];
    const { source: entity } = relation;
    refer([...path, "source"], relation.source, entities);
    refer([...path, "target"], relation.target, entities);
    refer([...path, "via"], relation.via, entities);
    refer([...path, "when"], relation.when, events);
    for (const { path: at, standing } of listStandings(relation.standing, [...path, "standing"])) {
      refer([...at, "to"], standing.to, entities);
      checkSource(standing, at, report, name);
    }
    if (entity !== undefined && entity === relation.target) {
      const parameters = { subject: name(path), entity };
      report([...path, "target"], { code: "relation-itself", parameters });
    }
    if (relation.via !== undefined && [entity, relation.target].includes(relation.via)) {
      const parameters = { subject: name(path), entity: relation.via };
      report([...path, "via"], { code: "via-end", parameters });
    }
    if (relation.evidence?.length === 0) {
      const parameters = { subject: name(path) };
      report([...path, "evidence"], { code: "relation-unproven", parameters });
    }
  }
}

type Standings = LooseStory["relations"][number]["standing"];
type LooseStanding = Exclude<Standings, readonly unknown[] | undefined>;

/** The standings of a relation, one or several, each with its path. */
function listStandings(
  standings: Standings,
  path: JSONPath,
): { path: JSONPath; standing: LooseStanding }[] {
  if (standings === undefined) return [];
  if (!Array.isArray(standings)) return [{ path, standing: standings }];
  return standings.map((standing, at) => ({ path: [...path, at], standing }));
}

/** A claim has one source: an entity, or one in words. Only a plan or a denial may have none. */
function checkSource(
  { kind, to, words }: LooseStanding,
  path: JSONPath,
  report: Report,
  name: Name,
): void {
  const parameters = { subject: name(path) };
  if (to !== undefined && words !== undefined) {
    report(path, { code: "standing-two-sources", parameters });
  }
  if (kind === "attributed" && to === undefined && words === undefined) {
    report(path, { code: "standing-no-source", parameters });
  }
}

function checkQuotes(story: LooseStory, refer: Refer): void {
  const entities: Known = { ids: listIds(story.entities), kind: "entity" };
  const relations: Known = { ids: listIds(story.relations), kind: "relation" };
  for (const [at, quote] of story.quotes.entries()) {
    refer(["quotes", at, "speaker"], quote.speaker, entities);
    refer(["quotes", at, "medium"], quote.medium, entities);
    for (const [index, id] of quote.about.entries()) {
      refer(["quotes", at, "about", index], id, entities);
    }
    for (const [index, id] of quote.relations.entries()) {
      refer(["quotes", at, "relations", index], id, relations);
    }
  }
}

function checkEvents(story: LooseStory, report: Report, refer: Refer): void {
  const events: Known = { ids: listIds(story.events), kind: "event" };
  const used = [
    ...story.relations.map(({ when }) => when),
    ...story.events.map(({ duration }) => duration?.from),
  ];
  for (const { path, id } of findUnused(story, "events", used)) {
    report(path, { code: "event-unused", parameters: { id } });
  }
  const befores = new Map(
    story.events.map(({ id, after, duration }) => [id, duration?.from ?? after]),
  );
  for (const [at, { id, after, duration }] of story.events.entries()) {
    refer(["events", at, "after"], after, events);
    refer(["events", at, "duration", "from"], duration?.from, events);
    if (id === undefined || !isBeforeItself(id, befores)) continue;
    const field = duration?.from === undefined ? ["after"] : ["duration", "from"];
    report(["events", at, ...field], { code: "event-circle", parameters: { id } });
  }
}

/** Whether the way from an event to what stands before it comes back to it. */
function isBeforeItself(
  id: string,
  befores: ReadonlyMap<string | undefined, string | undefined>,
): boolean {
  const seen = new Set<string>();
  let at = befores.get(id);
  for (; at !== undefined && !seen.has(at); at = befores.get(at)) seen.add(at);
  return seen.has(id);
}

function checkTour(story: LooseStory, report: Report, refer: Refer): void {
  const relations: Known = { ids: listIds(story.relations), kind: "relation" };
  const quotes: Known = { ids: listIds(story.quotes), kind: "quote" };
  for (const [at, step] of story.tour.entries()) {
    for (const [index, id] of step.relations.entries()) {
      refer(["tour", at, "relations", index], id, relations);
    }
    for (const [index, id] of step.quotes.entries()) {
      refer(["tour", at, "quotes", index], id, quotes);
    }
    if (step.relations.length + step.quotes.length > 0) continue;
    const { id = String(at + 1) } = step;
    report(["tour", at], { code: "step-empty", parameters: { id } });
  }
}

/** The ids that a list declares and none of the references means, each with its path. */
function findUnused(
  story: LooseStory,
  list: "sides" | "entities" | "events",
  references: readonly (string | undefined)[],
): { path: JSONPath; id: string }[] {
  const meant = listMeant(references, story[list]);
  return story[list].flatMap(({ id }, at) =>
    id === undefined || meant.has(id) || !slugForm.test(id) ? [] : [{ path: [list, at, "id"], id }],
  );
}

/**
 * The ids referred to, each unknown one taken for the closest known: a slip of the pen is one fault, and does not
 * leave what was meant looking unused.
 */
function listMeant(
  references: readonly (string | undefined)[],
  list: readonly { id?: string | undefined }[],
): ReadonlySet<string> {
  const ids = listIds(list);
  return new Set(
    references.flatMap((id) =>
      id === undefined ? [] : [ids.has(id) ? id : (findClosest(id, ids) ?? id)],
    ),
  );
}

function listIds(list: readonly { id?: string | undefined }[]): ReadonlySet<string> {
  return new Set(list.flatMap(({ id }) => (id === undefined ? [] : [id])));
}
