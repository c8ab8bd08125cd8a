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
  /(data|drawing|fold|hydration|large|print|reflow|requests|singleFile|staticPages|stories|subPath|touch)\.spec\.ts/;
/** So do these, in frames of another site. */
const framed = /(frame\w*|sandbox|shareFramed)\.spec\.ts/;

const launchOptions = {
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
};
// Asked for first: where there is no browser at all, both are installed.
const shell = { ...launchOptions, executablePath: provideBrowser("shell") };
const whole = { ...launchOptions, executablePath: provideBrowser("whole") };

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
    launchOptions: shell,
  },
  projects: [
    {
      name: "desk",
      testIgnore: [sizeless, framed],
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      testIgnore: [sizeless, framed],
      grepInvert: /@desk/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: "sizes", testMatch: sizeless },
    // The headless shell draws no frame of another site that is out of its window, and then waits for it for ever.
    { name: "frames", testMatch: framed, use: { launchOptions: whole } },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: "..",
    url: `http://localhost:${port}/`,
    // One that runs already may show another checkout, or an older build.
    reuseExistingServer: false,
  },
});
