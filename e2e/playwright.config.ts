import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { findFreePort } from "./findFreePort.ts";
import { provideBrowser } from "./provideBrowser.ts";

// Workers read this file again, and must meet the server on the port that the run has chosen.
process.env.E2E_PORT ??= String(findFreePort());
const port = Number(process.env.E2E_PORT);
const isCi = process.env.CI !== undefined;
/** These choose their own window, so they run once and not at each size. */
const sizeless =
  /(data|drawing|frame\w*|hydration|large|print|reflow|requests|sandbox|shareFramed|singleFile|staticPages|subPath|touch)\.spec\.ts/;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: isCi,
  workers: availableParallelism(),
  retries: 0,
  // One test walks through many behaviours, on a machine that may be busy.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [[isCi ? "dot" : "list"], ["./summaryReporter.ts"]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "en-US",
    trace: "off",
    launchOptions: {
      executablePath: provideBrowser(),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    {
      name: "desk",
      testIgnore: sizeless,
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      testIgnore: sizeless,
      grepInvert: /@desk/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: "sizes", testMatch: sizeless },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: "..",
    url: `http://localhost:${port}/`,
    // One that runs already may show another checkout, or an older build.
    reuseExistingServer: false,
  },
});
