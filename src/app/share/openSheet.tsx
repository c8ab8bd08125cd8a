import { afterEach, beforeEach, vi } from "vitest";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { fillInDialogs } from "../fillInBrowser.ts";
import { choose, mountPart, press, textOf } from "../mountPart.tsx";
import { ShareDialog } from "./ShareDialog.tsx";

/** For tests under jsdom alone: the sheet for sharing, and what it hands to the browser. */

/** Where the site stands in these tests. */
export const site = "http://localhost:3000/";

export const writeText = vi.fn<(text: string) => Promise<void>>();
/** The older command to copy. */
export const execCommand = vi.fn(() => false);
/** The files that were handed over in this test. */
export const files: { name: string; content: Blob }[] = [];

/** What jsdom does not have: the dialog's methods, the clipboard, and files. The day is 2026-11-22. */
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 12), toFake: ["Date"] });
  writeText.mockReset().mockResolvedValue();
  execCommand.mockReset().mockReturnValue(false);
  files.length = 0;
  let content = new Blob();
  Object.assign(document, { execCommand });
  Object.assign(navigator, { clipboard: { writeText } });
  fillInDialogs();
  Object.assign(URL, {
    createObjectURL(blob: Blob) {
      content = blob;
      return "blob:file";
    },
    revokeObjectURL() {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, content });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

export const arabic = {
  open: "المشاركة والاستشهاد",
  close: "إغلاق",
  link: "عنوان هذه الصفحة",
  copy: "نسخ",
  copied: "تم النسخ.",
  selected: "لم يسمح المتصفح بالنسخ. النص محدَّد، فانسخه بنفسك.",
  embed: "التضمين في صفحة أو مدونة",
  code: "شيفرة التضمين",
  cite: "الاستشهاد",
  picture: "الصورة",
  save: "حفظ",
  failed: "تعذّر الحفظ هنا. احفظ من الصفحة نفسها:",
};
export const english: typeof arabic = {
  open: "Share and cite",
  close: "Close",
  link: "Address of this page",
  copy: "Copy",
  copied: "Copied.",
  selected: "The browser did not allow copying. The text is selected: copy it yourself.",
  embed: "Embed in a page or blog",
  code: "Embed code",
  cite: "Cite",
  picture: "Image",
  save: "Save",
  failed: "It cannot be saved here. Save it from the page itself:",
};

type Box = "link" | "code" | "cite";
type Part = "embed" | "cite" | "picture";

/** Opens the sheet at an address of the story, and with it the part that is asked for. */
export async function openSheet(story: Story, address: string, part?: Part) {
  const words = address.startsWith("en/") ? english : arabic;
  const mounted = await mountPart(createStoryIndex(story), address, <ShareDialog />);
  const { page, get } = mounted;
  await press(get("button", words.open));
  const fold = async (name: Part) => {
    const summary = [...page.querySelectorAll("summary")].find((it) => textOf(it) === words[name]);
    if (!summary) throw new Error(`The sheet has no part «${words[name]}»`);
    await press(summary);
  };
  if (part) await fold(part);
  return {
    ...mounted,
    words,
    fold,
    box: (name: Box) => {
      const box = get("textbox", words[name]);
      if (!(box instanceof HTMLTextAreaElement)) throw new Error("This is no box of text");
      return box;
    },
    copy: (name: Box) => press(get("button", `${words.copy}: ${words[name]}`)),
    select: (list: string, option: string) => choose(get("combobox", list), option),
    status: () => textOf(get("status")),
  };
}
