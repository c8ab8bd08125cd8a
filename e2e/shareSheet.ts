import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import type { Reader } from "./reader.ts";

/** The sheet for sharing, and its parts. */
export type Sheet = {
  readonly button: Locator;
  readonly sheet: Locator;
  readonly status: Locator;
  readonly fold: (part: "embed" | "cite" | "picture") => Promise<void>;
  readonly box: (part: "link" | "code" | "cite") => Locator;
  readonly copy: (part: "link" | "code" | "cite") => Locator;
};

export function sheetOf({ page, t }: Reader): Sheet {
  const sheet = page.getByRole("dialog", { name: t("share.open") });
  return {
    button: page.getByRole("button", { name: t("share.open") }),
    sheet,
    status: sheet.getByRole("status"),
    fold: (part) =>
      sheet
        .locator("summary")
        .filter({ hasText: t(`share.${part}`) })
        .click(),
    box: (part) => sheet.getByRole("textbox", { name: t(`share.${part}`), exact: true }),
    copy: (part) =>
      sheet.getByRole("button", { name: `${t("share.copy")}: ${t(`share.${part}`)}`, exact: true }),
  };
}

/** Opens the sheet and unfolds one of its parts. */
export async function openPart(reader: Reader, part: "embed" | "cite" | "picture"): Promise<Sheet> {
  const sheet = sheetOf(reader);
  await sheet.button.click();
  await sheet.fold(part);
  return sheet;
}

/** The file that a press of `button` saves. */
export async function saveBy(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return download;
}

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}
