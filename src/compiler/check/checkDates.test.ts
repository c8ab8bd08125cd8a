import { expect, test } from "vitest";
import { breakStory, listRefusals } from "../../testing/aStorySource.ts";

const when = (fields: string) =>
  breakStory('"when": "announcement"', `"when": "announcement", ${fields}`);
const relation = 'relation "walmart-microsoft-partnership"';

test.each(["2016", "2016-05", "2016-02-29"])("takes the date %s", (date) => {
  expect(listRefusals({ story: breakStory('"date": "2018"', `"date": "${date}"`) })).toEqual([]);
});

test.each(["2018-02-30", "2017-02-29", "2018-04-31", "2018-13", "2018-00-01", "18", "2018-5"])(
  "refuses the date %s",
  (date) => {
    const words = `must be a year, a month or a day of the calendar, such as "2016", "2016-05" or "2016-05-03", not "${date}"`;
    const story = breakStory('"date": "2018"', `"date": "${date}"`);
    expect(listRefusals({ story })).toEqual([
      `story.json:180:15 "date" of event "announcement" ${words}`,
    ]);
    expect(listRefusals({ story: when(`"to": "${date}", "from": "2030"`) })).toEqual([
      `story.json:123:37 "to" of ${relation} ${words}`,
    ]);
    expect(
      listRefusals({ story: breakStory('"source": {}', `"source": { "date": "${date}" }`) }),
    ).toEqual([`story.json:12:23 "date" of "source" ${words}`]);
  },
);

test("refuses an end before the beginning, as far as both are known", () => {
  expect(listRefusals({ story: when('"from": "2018", "to": "2016-05"') })).toEqual([
    `story.json:123:53 ${relation} ends before it begins: "from" is 2018 and "to" is 2016-05: correct one of them`,
  ]);
  for (const fields of [
    '"from": "2018-05", "to": "2018"',
    '"from": "2016-05-03", "to": "2016-05-03"',
    '"from": "2016", "to": "2030", "ended": false',
    '"ended": false',
  ]) {
    expect(listRefusals({ story: when(fields) })).toEqual([]);
  }
});
