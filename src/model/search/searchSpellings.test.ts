import { describe, expect, test } from "vitest";
import { theWalmartSearches } from "../../testing/theWalmartSearches.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { textIn } from "../story/texts.ts";
import { fold } from "./fold.ts";

const { entities } = theWalmartStory();
const searches = theWalmartSearches();

const spellings: readonly (readonly [string, string])[] = [
  ["ولمارت", "walmart"],
  ["وولمارت", "walmart"],
  ["وول مارت", "walmart"],
  ["والمارت", "walmart"],
  ["وولمرت", "walmart"],
  ["لوولمارت", "walmart"],
  ["wallmart", "walmart"],
  ["WALMART", "walmart"],
  ["wal-mart", "walmart"],
  ["walmrat", "walmart"],
  ["microsft", "microsoft"],
  ["MicroSoft", "microsoft"],
  ["مايكروسفت", "microsoft"],
  ["ميكروسوفت", "microsoft"],
  ["مایکروسوفت", "microsoft"],
  ["ومايكروسوفت", "microsoft"],
  ["أمازون", "amazon"],
  ["امازون", "amazon"],
  ["آمازون", "amazon"],
  ["بأمازون", "amazon"],
  ["لأمازون", "amazon"],
  ["امزون", "amazon"],
  ["أمـــازون", "amazon"],
  ["amazn", "amazon"],
  ["amaz", "amazon"],
  ["فلبكارت", "flipkart"],
  ["فليپكارت", "flipkart"],
  ["flip kart", "flipkart"],
  ["نادلا", "satya-nadella"],
  ["ناديلا", "satya-nadella"],
  ["ساتيا نادلا", "satya-nadella"],
  ["nadela", "satya-nadella"],
  ["جت.كوم", "jet-com"],
  ["جيت كوم", "jet-com"],
  ["jet", "jet-com"],
  ["وول ستريت", "wall-street-journal"],
  ["wall street", "wall-street-journal"],
  ["غوغل", "google"],
  ["قوقل", "google"],
  ["جوجل هوم", "google-home"],
  ["googlehome", "google-home"],
  ["اوفيس ٣٦٥", "office-365"],
  ["أوفيس ۳۶۵", "office-365"],
  ["ازور", "azure"],
  ["آزور", "azure"],
  ["azur", "azure"],
  ["الكسا", "alexa"],
  ["اليكسا", "alexa"],
  ["جارتنر", "gartner"],
  ["قارتنر", "gartner"],
  ["هند", "india"],
  ["الهِنْد", "india"],
  ["مكميلون", "doug-mcmillon"],
  ["mcmillan", "doug-mcmillon"],
  ["mark lore", "marc-lore"],
  ["اندرسن", "ed-anderson"],
  ["خدمات امازون", "aws"],
  ["amazon web", "aws"],
  ["aws", "aws"],
  ["AWS", "aws"],
  ["A.W.S.", "aws"],
  ["wsj", "wall-street-journal"],
  ["TWSJ", "wall-street-journal"],
  ["o365", "office-365"],
  ["samsclub", "samsclub-com"],
  ["walmart.com", "walmart-com"],
  ["cashierless", "cashierless-stores"],
  ["amazon go", "amazon-go"],
];

describe.each(["ar", "en"] as const)("a reader in %s", (language) => {
  test.each(spellings)("who types %s finds %s first", (query, id) => {
    const [first] = searches[language](query);
    expect(first?.group).toBe("names");
    expect(first?.results[0]?.selection).toEqual({ kind: "entity", id });
  });
});

test("any name typed whole, in either language, finds its owner first", () => {
  for (const { id, name } of entities) {
    for (const query of [
      textIn(name, "ar"),
      textIn(name, "en"),
      fold(textIn(name, "ar")).text,
      textIn(name, "en").toUpperCase(),
    ]) {
      expect(searches.ar(query)[0]?.results[0]?.selection).toEqual({ kind: "entity", id });
    }
  }
});

test("any beginning of a name, four letters or more, finds its owner among the names", () => {
  for (const { id, name } of entities) {
    for (let length = 4; length <= textIn(name, "en").length; length += 1) {
      const groups = searches.en(textIn(name, "en").slice(0, length));
      const group = groups.find((results) => results.group === "names");
      const ids = group?.results.map(({ selection }) => selection);
      expect(ids).toContainEqual({ kind: "entity", id });
    }
  }
});
