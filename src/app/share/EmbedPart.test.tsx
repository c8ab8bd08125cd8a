// @vitest-environment jsdom
import { expect, it } from "vitest";
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
  ar: ["اللغة", "English", "الألوان", "داكنة", "الارتفاع بالبكسل", "يُفتح على", "القصة كاملة"],
  en: ["Language", "العربية", "Colors", "Dark", "Height in pixels", "Opens on", "The whole story"],
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
    expect(preview()?.title).toContain(story.title[other]);
    await press(get("button", "640"));
    expect(preview()?.width).toBe("640");
    expect(get("button", "360").ariaPressed).toBe("false");
    expect(get("button", "640").ariaPressed).toBe("true");
  },
);

it("takes the view's own query along, without an ampersand", async () => {
  const { src, select } = await openEmbed("en/entity/walmart/?tab=list&near=1");
  expect(src()).toBe(`${site}en/entity/walmart/?tab=list;near=1;theme=light`);
  await select("Colors", "As on the reader’s device");
  expect(src()).toBe(`${site}en/entity/walmart/?tab=list;near=1;theme=auto`);
});

it("asks what to open on only where something is chosen", async () => {
  const { all } = await openEmbed("en/");
  expect(all("combobox", "Height in pixels")).toHaveLength(1);
  expect(all("combobox", "Opens on")).toEqual([]);
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
    WordPress: "الصق الشيفرة في مكوّن «HTML مخصص».",
    Ghost: "الصق الشيفرة في بطاقة HTML.",
    Blogger: "الصق الشيفرة في «عرض HTML».",
    Hugo: "احفظ الشيفرة في الملف layouts/shortcodes/rawabit-quote-nadella-stronger-ar.html، ثم اكتب {{< rawabit-quote-nadella-stronger-ar >}} في التدوينة.",
    Jekyll: "الصق الشيفرة سطرًا واحدًا بين سطرين فارغين.",
  },
  en: {
    HTML: "Paste the code into your page’s HTML.",
    WordPress: "Paste the code into a “Custom HTML” block.",
    Ghost: "Paste the code into an HTML card.",
    Blogger: "Paste the code into the “HTML view”.",
    Hugo: "Save the code as layouts/shortcodes/rawabit-quote-nadella-stronger-en.html, then write {{< rawabit-quote-nadella-stronger-en >}} in the post.",
    Jekyll: "Paste the code as one line between two empty lines.",
  },
} as const;

it.each([
  [
    "",
    "أين ستضعه؟",
    recipes.ar,
    "لا تقبل Medium إلا عنوان الصفحة على الويب: الصقه وحده في سطر مستقل فتظهر بطاقة.",
  ],
  [
    "en/",
    "Where will it stand?",
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

it("says of two places that the address alone is enough, where the page tells how to ask for a frame", async () => {
  const link = document.head.appendChild(document.createElement("link"));
  link.type = "application/json+oembed";
  const { select, texts } = await openEmbed("en/");
  const address = "Paste the page’s address alone on a line, or:";
  expect(texts("listitem")).toEqual([recipes.en.HTML]);
  for (const place of ["WordPress", "Ghost"] as const) {
    await select("Where will it stand?", place);
    expect(texts("listitem")).toEqual([address, recipes.en[place]]);
  }
  link.remove();
});
