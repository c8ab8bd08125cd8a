import { describe, expect, it } from "vitest";
import { aView } from "../../model/story/view.ts";
import { siteRules } from "./pageRules.ts";

const wholes = [aView("ar"), { ...aView("en"), tab: "list" }] as const;
const choices = [
  aView("ar", { kind: "entity", id: "walmart" }),
  aView("ar", { kind: "pick", of: "path" }),
] as const;

describe("siteRules", () => {
  it("has the rules stand in every page of a small story", () => {
    const { rulesOf, sheets } = siteRules("p{}", { isLarge: false });
    for (const view of [...wholes, ...choices]) expect(rulesOf(view)).toEqual({ text: "p{}" });
    expect(sheets).toEqual([]);
  });

  it("has the pages of a large story share one sheet, named by what is in it", () => {
    const data = { isLarge: true };
    const { rulesOf, sheets } = siteRules("p{}", data);
    const [sheet] = sheets;
    expect(sheet).toEqual({
      name: expect.stringMatching(/^assets\/rules-[0-9a-f]{8}\.css$/),
      text: "p{}",
    });
    for (const view of [...wholes, ...choices])
      expect(rulesOf(view)).toEqual({ sheet: sheet?.name });
    expect(siteRules("a{}", data).sheets[0]?.name).not.toBe(sheet?.name);
  });
});
