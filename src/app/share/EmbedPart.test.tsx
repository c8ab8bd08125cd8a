// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textIn } from "../../model/story/texts.ts";
import { aStory } from "../../testing/aStory.ts";
import { press } from "../mountPart.tsx";
import { openSheet, site, writeText } from "./openSheet.tsx";

const story = aStory();
const quote = "quote/nadella-stronger/";

/** The part of the sheet that gives the code, and the frame's address in that code. */
async function openEmbed(address: string) {
  const sheet = await openSheet(story, address, "embed");
  return {
    ...sheet,
    code: () => sheet.box("code").value,
    src: () => /<iframe src="([^"]*)"/.exec(sheet.box("code").value)?.[1],
    preview: () => sheet.page.querySelector("iframe"),
  };
}

const optionsIn = {
  ar: ["اللغة", "English", "الألوان", "داكنة", "الارتفاع بالبكسل", "تُفتح على", "القصة كاملة"],
  en: [
    "Language",
    "العربية",
    "Colors",
    "Dark",
    "Height in pixels",
    "Starts with",
    "The whole story",
  ],
} as const;

it.each([
  ["", optionsIn.ar, "en", "en/"],
  ["en/", optionsIn.en, "ar", ""],
] as const)(
  "/%s: the code follows the chosen language, theme, height and view, and the preview follows the code",
  async (root, [language, name, theme, dark, height, opens, whole], other, otherRoot) => {
    const { box, code, src, select, preview, get } = await openEmbed(`${root}${quote}`);
    expect(src()).toBe(`${site}${root}${quote}?theme=light`);
    expect(code()).toContain('height="640"');
    expect(code()).not.toMatch(/[&\n]/);
    expect(box("code")).toMatchObject({ readOnly: true, dir: "ltr" });
    await select(language, name);
    expect(src()).toBe(`${site}${otherRoot}${quote}?theme=light`);
    await select(theme, dark);
    await select(height, "480");
    await select(opens, whole);
    expect(src()).toBe(`${site}${otherRoot}?theme=dark`);
    expect(code()).toContain(`lang="${other}" width="100%" height="480"`);
    expect(code()).not.toContain("<script");
    await press(get("checkbox"));
    expect(code()).toContain(`<script src="${site}embed/v1.js" async="async"></script>`);
    expect(preview()?.getAttribute("src")).toBe(src());
    expect(preview()).toMatchObject({ height: "480", width: "360" });
    expect(preview()?.title).toContain(textIn(story.title, other));
    await press(get("button", "640"));
    expect(preview()?.width).toBe("640");
    expect(get("button", "360").ariaPressed).toBe("false");
    expect(get("button", "640").ariaPressed).toBe("true");
  },
);

it("takes the view's own query along, without an ampersand", async () => {
  const { src, select } = await openEmbed("en/entity/walmart/?tab=list&near=1");
  expect(src()).toBe(`${site}en/entity/walmart/?tab=list;near=1;theme=light`);
  await select("Colors", "Match the reader’s device");
  expect(src()).toBe(`${site}en/entity/walmart/?tab=list;near=1;theme=auto`);
});

it("asks what to open on only where something is chosen", async () => {
  const { all } = await openEmbed("en/");
  expect(all("combobox", "Height in pixels")).toHaveLength(1);
  expect(all("combobox", "Starts with")).toEqual([]);
});

it("is copied by one press", async () => {
  const { code, copy, status, words } = await openEmbed(`en/${quote}`);
  await copy("code");
  expect(writeText.mock.calls).toEqual([[code()]]);
  expect(status()).toBe(words.copied);
});

const recipes = {
  ar: {
    HTML: "الصق الشيفرة في HTML صفحتك.",
    "HTML بلا style": "لصفحات تمنع style أو تحذفه: الصق الشيفرة في HTML الصفحة.",
    "MDX, React": "الصق الشيفرة في ملف MDX أو JSX، فمكتبة React لا تقبل style مكتوبًا كما في HTML.",
    WordPress: "الصق الشيفرة في مكوّن «HTML مخصص».",
    Ghost: "الصق الشيفرة في بطاقة HTML. أما العنوان وحده فيصير بطاقة إشارة مرجعية.",
    Blogger: "الصق الشيفرة في «عرض HTML».",
    Hugo: "احفظ الشيفرة في الملف layouts/shortcodes/rawabit-quote-nadella-stronger-ar.html، ثم اكتب {{< rawabit-quote-nadella-stronger-ar >}} في التدوينة.",
    Jekyll: "الصق الشيفرة سطرًا واحدًا بين سطرين فارغين.",
  },
  en: {
    HTML: "Paste the code into your page’s HTML.",
    "HTML without style":
      "For pages that forbid or remove style: paste the code into the page’s HTML.",
    "MDX, React":
      "Paste the code into the MDX or JSX file. React stops at a style written as in HTML.",
    WordPress: "Paste the code into a “Custom HTML” block.",
    Ghost: "Paste the code into an HTML card. The address alone becomes a bookmark card.",
    Blogger: "Paste the code into the “HTML view”.",
    Hugo: "Save the code as layouts/shortcodes/rawabit-quote-nadella-stronger-en.html, then write {{< rawabit-quote-nadella-stronger-en >}} in the post.",
    Jekyll: "Paste the code as one line between two empty lines.",
  },
} as const;

it.each([
  [
    "",
    "أين ستضع الخريطة؟",
    recipes.ar,
    "لا تقبل Medium إلا عنوان الصفحة على الويب: الصقه وحده في سطر مستقل فتظهر بطاقة.",
  ],
  [
    "en/",
    "Where will you embed it?",
    recipes.en,
    "Medium takes the address only: alone on a line it becomes a card.",
  ],
])("/%s: every place has its recipe; Medium takes no code", async (root, where, told, medium) => {
  const { code, select, texts, all, words, preview } = await openEmbed(`${root}${quote}`);
  for (const [place, recipe] of Object.entries(told)) {
    await select(where, place);
    expect(texts("listitem")).toEqual([recipe]);
    expect(code()).toContain("<iframe");
  }
  await select(where, "Medium");
  expect(texts("listitem")).toEqual([medium]);
  expect(all("textbox", words.code)).toEqual([]);
  expect(preview()).toBeNull();
});

it("writes the code in the form that the place takes", async () => {
  const { code, select } = await openEmbed("en/");
  const where = "Where will you embed it?";
  expect(code()).toContain('style="width:0;min-width:100%!important;border:0"');
  await select(where, "HTML without style");
  expect(code()).not.toContain("style=");
  expect(code()).toContain('frameborder="0"');
  await select(where, "MDX, React");
  expect(code()).toContain('style={{ width: 0, minWidth: "100%", border: 0 }}');
  expect(code()).not.toContain('style="');
});

describe("where the page tells how to ask for a frame", () => {
  const link = document.createElement("link");
  link.rel = "canonical";
  const meta = document.createElement("meta");
  meta.name = "rawabit-themes";
  beforeEach(() => document.head.append(link));
  afterEach(() => {
    link.remove();
    meta.remove();
  });
  const advice = "Paste the page’s address alone on a line, or:";
  const boxes = "Address to paste alone";

  it("the address alone is enough for WordPress, and for no other place", async () => {
    const { select, texts, all, words } = await openEmbed(`en/${quote}?tab=list`);
    const pasted = () => all("textbox", boxes).map((box) => box.textContent);
    expect(texts("listitem")).toEqual([recipes.en.HTML]);
    await select("Where will you embed it?", "WordPress");
    expect(texts("listitem")).toEqual([advice, recipes.en.WordPress]);
    expect(pasted()).toEqual([`${site}en/${quote}`]);
    expect(all("button", `${words.copy}: ${boxes}`)).toHaveLength(1);
    for (const place of ["Ghost", "MDX, React", "Blogger"] as const) {
      await select("Where will you embed it?", place);
      expect(texts("listitem")).toEqual([recipes.en[place]]);
      expect(pasted()).toEqual([]);
    }
  });

  it("the address names the chosen theme and language, where the site has such addresses", async () => {
    document.head.append(meta);
    const { select, all } = await openEmbed(`en/${quote}`);
    await select("Where will you embed it?", "WordPress");
    await select("Colors", "Dark");
    await select("Language", "العربية");
    expect(all("textbox", boxes).map((box) => box.textContent)).toEqual([`${site}${quote}dark/`]);
  });

  it("the address is not offered for a theme that it could not keep", async () => {
    const { select, texts, all } = await openEmbed(`en/${quote}`);
    await select("Where will you embed it?", "WordPress");
    await select("Colors", "Dark");
    expect(texts("listitem")).toEqual([recipes.en.WordPress]);
    expect(all("textbox", boxes)).toEqual([]);
  });

  it("the address is not offered for two names, whose page is that of all others too", async () => {
    const { code, select, texts, all } = await openEmbed("en/path/?from=walmart&to=amazon");
    await select("Where will you embed it?", "WordPress");
    expect(texts("listitem")).toEqual([recipes.en.WordPress]);
    expect(all("textbox", boxes)).toEqual([]);
    expect(code()).toContain("/en/path/?from=walmart;to=amazon;theme=light");
  });
});
