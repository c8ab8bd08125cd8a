import {
  type Engine,
  expressionOf,
  type Key,
  type Point,
  type Provider,
  windowSize,
} from "./engine.ts";
import { findProgram } from "./findProgram.ts";
import { provideDisplay } from "./provideDisplay.ts";
import { type Session, startSession } from "./webDriver.ts";

/** Names of keys as WebDriver writes them. */
const codes: Readonly<Record<Key, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};
const codeOf = (key: Key) => codes[key] ?? key;

/** WebKit as WebKitGTK has it, by classic WebDriver. */
export const provideWebkit: Provider = {
  name: "WebKit",
  provide: async () => {
    const driver = findProgram(["WebKitWebDriver"]);
    if (driver === null) return { missing: "no WebKitWebDriver on the PATH (webkit2gtk-driver)" };
    const display = await provideDisplay();
    if (display === null) {
      return {
        missing: "no display: neither DISPLAY nor WAYLAND_DISPLAY is set, nor Xvfb installed",
      };
    }
    try {
      const env = { ...process.env, ...display.env };
      const session = await startSession(driver, { capabilities: {}, env });
      await session.post("window/rect", windowSize);
      return engineOf(session, display.close);
    } catch (error) {
      display.close();
      throw error;
    }
  },
};

function engineOf(session: Session, onClose: () => void): Engine {
  const act = (type: "pointer" | "key" | "wheel", actions: readonly unknown[]) => ({
    type,
    id: type,
    ...(type === "pointer" && { parameters: { pointerType: "mouse" } }),
    actions,
  });
  const perform = async (...sources: readonly unknown[]) => {
    await session.post("actions", { actions: sources });
  };
  const moveTo = ({ x, y }: Point) => ({
    type: "pointerMove",
    duration: 0,
    x: Math.round(x),
    y: Math.round(y),
  });
  const press = (key: Key) =>
    perform(
      act(
        "key",
        ["keyDown", "keyUp"].map((type) => ({ type, value: codeOf(key) })),
      ),
    );
  const down = { type: "pointerDown", button: 0 };
  const up = { type: "pointerUp", button: 0 };
  const { browserVersion } = session.capabilities;
  return {
    name: `WebKit ${browserVersion}`,
    open: async (url) => {
      await session.post("frame", { id: null });
      await session.post("url", { url });
    },
    evaluate: async (read, argument) => {
      const script = `return JSON.stringify({ value: ${expressionOf(read, argument)} })`;
      const told = await session.post("execute/sync", { script, args: [] });
      return JSON.parse(String(told)).value;
    },
    enter: async (name) => {
      if (name === null) return void (await session.post("frame", { id: null }));
      const value = `iframe[name="${name}"]`;
      const id = await session.post("element", { using: "css selector", value });
      await session.post("frame", { id });
    },
    click: (at) => perform(act("pointer", [moveTo(at), down, up])),
    move: (to) => perform(act("pointer", [moveTo(to)])),
    down: () => perform(act("pointer", [down])),
    up: () => perform(act("pointer", [up])),
    wheel: async ({ x, y }, deltaY) => {
      const at = { x: Math.round(x), y: Math.round(y) };
      await perform(act("wheel", [{ type: "scroll", ...at, deltaX: 0, deltaY, duration: 0 }]));
      // Else the driver would turn the wheel back with the next one.
      await session.remove("actions");
    },
    wheelWithCtrl: null,
    press,
    type: async (text) => {
      for (const letter of text) await press(letter);
    },
    screenshot: async () => Buffer.from(String(await session.get("screenshot")), "base64"),
    close: async () => {
      await session.close();
      onClose();
    },
  };
}
