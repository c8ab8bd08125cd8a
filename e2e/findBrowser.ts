import { posix, win32 } from "node:path";

/** What is known of the machine; given, so that every machine can be tried on one. */
export type Machine = {
  /** Where Playwright would keep its own Chromium. */
  readonly playwrightPath: string;
  readonly platform: string;
  readonly isRoot: boolean;
  readonly hasAptGet: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
};

export type Command = readonly [program: string, ...args: string[]];

/**
 * `whole`: a browser with windows, which a frame of another site needs. `shell`: its headless shell, which opens a page in half
 * the time, else a whole one.
 */
export type BrowserKind = "whole" | "shell";

const whole = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const names = { whole, shell: ["chromium-headless-shell", ...whole] } as const;

/** The browser to drive: the one that Playwright has, else an installed Chromium or Chrome, else null. */
export function findBrowser(machine: Machine, kind: BrowserKind): string | null {
  return placesOf(machine, kind).find((path) => path !== "" && machine.exists(path)) ?? null;
}

function placesOf({ playwrightPath, platform, env }: Machine, kind: BrowserKind): string[] {
  if (platform === "win32") return [playwrightPath, ...windowsPlaces(env)];
  const folders = (env.PATH ?? "").split(":").filter((folder) => folder !== "");
  const onPath = names[kind].flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return [playwrightPath, ...onPath, ...(platform === "darwin" ? macPlaces(env.HOME ?? "") : [])];
}

function macPlaces(home: string): string[] {
  const apps = [
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
  ];
  return apps.flatMap((app) => [`/Applications/${app}`, `${home}/Applications/${app}`]);
}

function windowsPlaces(env: Machine["env"]): string[] {
  const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
  const apps = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];
  return roots.flatMap((root) =>
    root === undefined ? [] : apps.map((app) => win32.join(root, app)),
  );
}

/** Ways to get a browser where there is none, the best first; each is a list of commands to run in turn. */
export function listInstalls(
  { platform, isRoot, hasAptGet }: Machine,
  kind: BrowserKind,
): Command[][] {
  const canApt = platform === "linux" && isRoot && hasAptGet;
  const packages = kind === "whole" ? ["chromium"] : ["chromium-headless-shell", "chromium"];
  const system = packages.map((name): Command[] => [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", name],
  ]);
  const own: Command = [
    "npx",
    "playwright",
    "install",
    ...(canApt ? ["--with-deps"] : []),
    "chromium",
  ];
  return canApt ? [...system, [own]] : [[own]];
}

/** What a reader of the log must do when nothing helped. */
export const noBrowserMessage = [
  "The end-to-end tests found no browser and could not install one.",
  "Install Chromium or Google Chrome so that `chromium` or `google-chrome` is on the PATH",
  "(on Debian or Ubuntu: `sudo apt-get install chromium`), or run `npx playwright install chromium`.",
].join("\n");
