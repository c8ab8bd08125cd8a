import { currencyForm } from "../../model/story/storySource.ts";
import { findClosest } from "../text/findClosest.ts";
import type { LooseStory } from "./looseStory.ts";
import { namePath } from "./namePath.ts";
import type { Fault, Finding, Part } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

/** Checks the sums of money: each currency stands beside a value, and is one that there is. */
export function checkFigures(story: LooseStory, json: StoryJson): Fault[] {
  return story.relations.flatMap(({ figures }, relation) =>
    figures.flatMap(({ value, currency }, at): Fault[] => {
      if (currency === undefined) return [];
      const figure = ["relations", relation, "figures", at];
      const path = [...figure, "currency"];
      const faults: Fault[] = [];
      // What has another form is the schema's matter.
      if (currencyForm.test(currency) && !currencies().includes(currency)) {
        const subject = namePath(json.value, path);
        faults.push({ ...json.at(path), ...describeCurrency(subject, currency) });
      }
      if (value === undefined) {
        const parameters = { subject: namePath(json.value, figure) };
        faults.push({ ...json.at(path), code: "currency-alone", parameters });
      }
      return faults;
    }),
  );
}

/** What is wrong with a currency that is none. */
export function describeCurrency(subject: Part, currency: string): Finding {
  const parameters = { subject, value: JSON.stringify(currency) };
  const closest = findClosest(currency.toUpperCase(), currencies());
  return closest === undefined
    ? { code: "not-currency", parameters }
    : { code: "currency-misspelt", parameters: { ...parameters, closest } };
}

function currencies(): string[] {
  return Intl.supportedValuesOf("currency");
}
