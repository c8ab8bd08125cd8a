import { expect, test } from "vitest";
import { findBrowser, listInstalls, type Machine, noBrowserMessage } from "./findBrowser.ts";

function aMachine(parts: Partial<Omit<Machine, "exists">> & { files?: string[] } = {}): Machine {
  const { files = [], ...rest } = parts;
  return {
    playwrightPath: "/cache/chrome",
    platform: "linux",
    isRoot: false,
    hasAptGet: false,
    env: { PATH: "/usr/local/bin:/usr/bin" },
    exists: (path) => files.includes(path),
    ...rest,
  };
}

test("Playwright's own browser comes before an installed one", () => {
  expect(findBrowser(aMachine({ files: ["/usr/bin/chromium", "/cache/chrome"] }), "shell")).toBe(
    "/cache/chrome",
  );
});

test("without it, Chromium's headless shell on the path is taken where a shell will do, then Chromium, then Chrome", () => {
  const shell = "/usr/bin/chromium-headless-shell";
  const both = aMachine({ files: ["/usr/bin/chromium", shell] });
  expect(findBrowser(both, "shell")).toBe(shell);
  expect(findBrowser(both, "whole")).toBe("/usr/bin/chromium");
  expect(findBrowser(aMachine({ files: [shell] }), "whole")).toBeNull();
  expect(findBrowser(aMachine({ files: ["/usr/bin/chromium"] }), "shell")).toBe(
    "/usr/bin/chromium",
  );
  const chrome = "/usr/local/bin/google-chrome-stable";
  expect(findBrowser(aMachine({ files: [chrome, "/usr/bin/chromium"] }), "whole")).toBe(
    "/usr/bin/chromium",
  );
  expect(findBrowser(aMachine({ files: [chrome] }), "whole")).toBe(chrome);
});

test("macOS and Windows are searched where browsers are installed there", () => {
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(findBrowser(aMachine({ platform: "darwin", files: [mac] }), "whole")).toBe(mac);
  const windows = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
  const env = { PROGRAMFILES: "C:\\Program Files" };
  expect(findBrowser(aMachine({ platform: "win32", env, files: [windows] }), "whole")).toBe(
    windows,
  );
});

test("a machine with no browser gives none", () => {
  expect(findBrowser(aMachine(), "whole")).toBeNull();
  expect(findBrowser(aMachine({ playwrightPath: "", env: {}, files: [""] }), "whole")).toBeNull();
});

test("root on Debian or Ubuntu asks apt-get first, then Playwright", () => {
  expect(listInstalls(aMachine({ isRoot: true, hasAptGet: true }), "shell")).toEqual([
    [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "chromium-headless-shell"],
    ],
    [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "chromium"],
    ],
    [["npx", "playwright", "install", "--with-deps", "chromium"]],
  ]);
});

test("anyone else asks Playwright only", () => {
  const own = [[["npx", "playwright", "install", "chromium"]]];
  expect(listInstalls(aMachine({ hasAptGet: true }), "whole")).toEqual(own);
  expect(listInstalls(aMachine({ isRoot: true }), "shell")).toEqual(own);
});

test("the last message says what to install", () => {
  expect(noBrowserMessage).toContain("npx playwright install chromium");
  expect(noBrowserMessage).toContain("apt-get install chromium");
});
