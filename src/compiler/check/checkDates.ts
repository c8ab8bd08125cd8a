import type { JSONPath } from "jsonc-parser";
import { dateForm } from "../../model/story/texts.ts";
import type { LooseStory } from "./looseStory.ts";
import { namePath } from "./namePath.ts";
import type { Fault } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

/**
 * Finds days that no calendar has, such as 2018-02-30, and relations that end before they begin. The form of a date is
 * the schema's matter.
 */
export function checkDates(story: LooseStory, json: StoryJson): Fault[] {
  const dates: { path: JSONPath; date: string | undefined }[] = [
    { path: ["source", "date"], date: story.source.date },
    ...story.relations.flatMap(({ from, to }, at) => [
      { path: ["relations", at, "from"], date: from },
      { path: ["relations", at, "to"], date: to },
    ]),
    ...story.events.map(({ date }, at) => ({ path: ["events", at, "date"], date })),
  ];
  const unreal = dates.flatMap(({ path, date }): Fault[] => {
    if (date === undefined || !dateForm.test(date) || isReal(date)) return [];
    const parameters = { subject: namePath(json.value, path), value: JSON.stringify(date) };
    return [{ ...json.at(path), code: "not-date", parameters }];
  });
  const reversed = story.relations.flatMap(({ from, to }, at): Fault[] => {
    if (from === undefined || to === undefined || !isRight(from) || !isRight(to)) return [];
    if (!endsBefore(to, from)) return [];
    const parameters = { subject: namePath(json.value, ["relations", at]), from, to };
    return [{ ...json.at(["relations", at, "to"]), code: "dates-reversed", parameters }];
  });
  return [...unreal, ...reversed];
}

function isRight(date: string): boolean {
  return dateForm.test(date) && isReal(date);
}

/** Whether the calendar has it: of a year or a month, always. */
function isReal(date: string): boolean {
  const time = new Date(date);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** As far as both are known: 2016-05 does not end before 2016. */
function endsBefore(to: string, from: string): boolean {
  const known = Math.min(to.length, from.length);
  return to.slice(0, known) < from.slice(0, known);
}
