// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aStory } from "../../testing/aStory.ts";
import { mountPart, press, textOf } from "../mountPart.tsx";
import { arabic, english, execCommand, files, openSheet, site, writeText } from "./openSheet.tsx";
import { ShareDialog } from "./ShareDialog.tsx";

const story = aStory();
const index = createStoryIndex(story);
const quote = "quote/nadella-stronger/";
const both = [
  ["", arabic],
  ["en/", english],
] as const;

describe("the sheet for sharing", () => {
  it.each(both)(
    "/%s: is drawn when it is asked for, and goes when it is closed",
    async (address, words) => {
      const { page, get, all } = await mountPart(index, address, <ShareDialog />);
      expect(all("textbox")).toEqual([]);
      await press(get("button", words.open));
      expect(get("dialog", words.open).hasAttribute("open")).toBe(true);
      await press(get("button", words.close));
      expect(page.querySelector("dialog")?.open).toBe(false);
      expect(all("textbox")).toEqual([]);
    },
  );

  it.each(both)(
    "/%s: makes a part when its fold is opened, and takes it away after",
    async (address, words) => {
      const { page, fold, all, box } = await openSheet(story, `${address}${quote}`);
      const folds = [...page.querySelectorAll("details")];
      expect(folds.map(textOf)).toEqual([words.embed, words.cite, words.picture]);
      // Of folds of one name the browser itself leaves only one open.
      expect(folds.map((it) => it.getAttribute("name"))).toEqual(["share", "share", "share"]);
      expect(all("textbox")).toEqual([box("link")]);
      await fold("embed");
      expect(all("textbox")).toEqual([box("link"), box("code")]);
      await fold("embed");
      await fold("cite");
      expect(all("textbox")).toEqual([box("link"), box("cite")]);
    },
  );

  it("offers no code where the whole site is one file", async () => {
    const { get, page } = await mountPart(index, "en/", <ShareDialog />, { root: "#/" });
    await press(get("button", english.open));
    expect([...page.querySelectorAll("summary")].map(textOf)).toEqual(["Cite", "Image"]);
  });
});

describe("the address of the page", () => {
  it.each([quote, `en/${quote}`, "en/entity/walmart/?tab=list&near=1&hide=person"])(
    "is copied by one press: /%s",
    async (address) => {
      const { box, copy, status, words } = await openSheet(story, address);
      expect(box("link").value).toBe(`${site}${address}`);
      expect(box("link")).toMatchObject({ readOnly: true, dir: "ltr" });
      expect(status()).toBe("");
      await copy("link");
      expect(writeText.mock.calls).toEqual([[`${site}${address}`]]);
      expect(status()).toBe(words.copied);
    },
  );

  it.each(both)(
    "/%s: is selected where copying is refused, and the sheet says so",
    async (address, words) => {
      writeText.mockRejectedValue(new Error("refused"));
      const { box, copy, status } = await openSheet(story, address);
      await copy("link");
      expect(status()).toBe(words.selected);
      expect(document.activeElement).toBe(box("link"));
      const { value, selectionStart, selectionEnd } = box("link");
      expect(value.slice(selectionStart, selectionEnd)).toBe(`${site}${address}`);
    },
  );

  it("is copied by the older command where the clipboard is closed", async () => {
    writeText.mockRejectedValue(new Error("refused"));
    execCommand.mockReturnValue(true);
    const { copy, status } = await openSheet(story, "en/");
    await copy("link");
    expect(execCommand).toHaveBeenCalledWith("copy");
    expect(status()).toBe(english.copied);
  });

  it("is handed to another application where the system can do so", async () => {
    const { get, all, status } = await openSheet(story, "en/");
    expect(all("button", "Send…")).toEqual([]);
    const share = vi.fn(() => Promise.reject(new Error("the reader changed their mind")));
    Object.defineProperty(navigator, "share", { value: share, configurable: true });
    document.title = "A story";
    await press(get("button", english.close));
    await press(get("button", english.open));
    await press(get("button", "Send…"));
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: "A story", url: `${site}en/` });
    expect(status()).toBe("");
    Reflect.deleteProperty(navigator, "share");
  });
});

describe("the citation", () => {
  it.each([
    ["", "ar", "ساتيا ناديلا", "rtl", "22 نوفمبر 2026"],
    ["en/", "en", "Satya Nadella", "ltr", "November 22, 2026"],
  ])(
    "/%s: tells the words, who said them, where and when they were read",
    async (root, language, speaker, direction, day) => {
      const address = `${root}${quote}`;
      const { box, copy, status, all, words } = await openSheet(story, address, "cite");
      for (const part of ["«نحن أقوى معا»", speaker, `${site}${address}`, day]) {
        expect(box("cite").value).toContain(part);
      }
      expect(box("cite").value.includes("We are stronger together")).toBe(language === "en");
      expect(box("cite")).toMatchObject({ readOnly: true, dir: direction });
      expect(all("button").filter((button) => textOf(button).startsWith(words.save))).toEqual([]);
      await copy("cite");
      expect(writeText.mock.calls).toEqual([[box("cite").value]]);
      expect(status()).toBe(words.copied);
    },
  );

  it.each([
    ["", "ar", "الصيغة", "حُفظ الملف"],
    ["en/", "en", "Format", "Saved as"],
  ])(
    "/%s: is saved as a file for reference managers, which holds what the box shows",
    async (root, language, format, saved) => {
      const address = `${root}${quote}`;
      const { box, select, get, status, words } = await openSheet(story, address, "cite");
      for (const [name, kind, first] of [
        ["BibTeX", "bib", "@misc{rawabit-quote-nadella-stronger,\n"],
        ["RIS", "ris", "TY  - ELEC\r\n"],
      ] as const) {
        await select(format, name);
        expect(box("cite").dir).toBe("ltr");
        await press(get("button", `${words.save} .${kind}`));
        const file = files.at(-1);
        expect(file?.name).toBe(`rawabit-quote-nadella-stronger-${language}.${kind}`);
        expect(status()).toBe(`${saved} ${file?.name}.`);
        const text = (await file?.content.text()) ?? "";
        expect(text.startsWith(first)).toBe(true);
        expect(text).toContain("نحن أقوى معا");
        expect(text).toContain(`${site}${address}`);
        expect(box("cite").value).toBe(text.replaceAll("\r", ""));
      }
    },
  );
});

describe("the picture", () => {
  it.each(both)(
    "/%s: says so where it cannot be saved, with the page's address",
    async (root, words) => {
      const { get, status } = await openSheet(story, `${root}${quote}`, "picture");
      for (const kind of ["PNG", "SVG"]) {
        await press(get("button", `${words.save} ${kind}`));
        expect(status()).toBe(`${words.failed} ${site}${root}${quote}`);
      }
      expect(files).toEqual([]);
    },
  );
});
