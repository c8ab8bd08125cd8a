import { firefox } from "@playwright/test";
import { expressionOf, type Provider, windowSize } from "./engine.ts";
import { findProgram } from "./findProgram.ts";

/** Firefox as its maker builds it, by WebDriver BiDi. */
export const provideFirefox: Provider = {
  name: "Firefox",
  provide: async () => {
    const path = findProgram(["firefox-esr", "firefox"]);
    if (path === null) return { missing: "no firefox-esr or firefox on the PATH" };
    const browser = await firefox.launch({
      channel: "moz-firefox",
      executablePath: path,
      // A frame of another site in a process of its own would hear no mouse of this protocol.
      firefoxUserPrefs: { "fission.webContentIsolationStrategy": 0 },
    });
    const page = await browser.newPage({ viewport: windowSize, locale: "en-US" });
    let inside = page.mainFrame();
    return {
      name: `Firefox ${browser.version()}`,
      open: async (url) => {
        inside = page.mainFrame();
        await page.goto(url);
      },
      evaluate: (read, argument) => inside.evaluate(expressionOf(read, argument)),
      enter: async (name) => {
        const holder = name === null ? null : await page.$(`iframe[name="${name}"]`);
        const frame = name === null ? page.mainFrame() : await holder?.contentFrame();
        if (!frame) throw new Error(`The page has no frame "${name}"`);
        inside = frame;
      },
      click: ({ x, y }) => page.mouse.click(x, y),
      move: ({ x, y }) => page.mouse.move(x, y, { steps: 4 }),
      down: () => page.mouse.down(),
      up: () => page.mouse.up(),
      wheel: async ({ x, y }, deltaY) => {
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, deltaY);
      },
      wheelWithCtrl: async ({ x, y }, deltaY) => {
        await page.mouse.move(x, y);
        await page.keyboard.down("Control");
        await page.mouse.wheel(0, deltaY);
        await page.keyboard.up("Control");
      },
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      screenshot: () => page.screenshot(),
      close: () => browser.close(),
    };
  },
};
