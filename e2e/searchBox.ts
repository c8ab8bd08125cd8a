import type { Locator } from "@playwright/test";
import type { Reader } from "./reader.ts";

export function boxOf({ page, t }: Reader): Locator {
  return page.getByRole("search").getByPlaceholder(t("search.placeholder"));
}

export function resultsOf({ page, t }: Reader): Locator {
  return page.getByRole("listbox", { name: t("search.label") });
}
