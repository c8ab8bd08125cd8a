import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import {
  type BrowserKind,
  type Command,
  findBrowser,
  listInstalls,
  type Machine,
  noBrowserMessage,
} from "./findBrowser.ts";

/**
 * Path of a browser that Playwright can drive; installs one where there is none.
 * @throws with what to install if none can be had
 */
export function provideBrowser(kind: BrowserKind = "whole"): string {
  const machine = thisMachine();
  const found = findBrowser(machine, kind);
  if (found !== null) return found;
  for (const commands of listInstalls(machine, kind)) {
    if (!commands.every(run)) continue;
    const installed = findBrowser(machine, kind);
    if (installed !== null) return installed;
  }
  throw new Error(noBrowserMessage);
}

function thisMachine(): Machine {
  return {
    playwrightPath: chromium.executablePath(),
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasAptGet: existsSync("/usr/bin/apt-get"),
    env: process.env,
    exists: existsSync,
  };
}

function run([program, ...args]: Command): boolean {
  process.stdout.write(`No browser found: ${[program, ...args].join(" ")}\n`);
  const { status } = spawnSync(program, args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}
