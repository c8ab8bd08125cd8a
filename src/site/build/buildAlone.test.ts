import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildAlone } from "./buildAlone.ts";

let folder = "";
let lock = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  lock = join(folder, "cache/build.lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("buildAlone", () => {
  it("gives what the work gives, and leaves no lock", async () => {
    await expect(buildAlone(lock, async () => "built")).resolves.toBe("built");
    expect(existsSync(lock)).toBe(false);
  });

  it("leaves no lock after work that fails", async () => {
    const work = () => Promise.reject(new Error("a fault"));
    await expect(buildAlone(lock, work)).rejects.toThrow("a fault");
    expect(existsSync(lock)).toBe(false);
  });

  it("refuses a second build while the first is at work, and lets the first end", async () => {
    let finish = (_words: string) => {};
    const first = buildAlone(
      lock,
      () =>
        new Promise<string>((resolve) => {
          finish = resolve;
        }),
    );
    await expect.poll(() => existsSync(lock)).toBe(true);
    let isBegun = false;
    const second = buildAlone(lock, async () => {
      isBegun = true;
    });
    await expect(second).rejects.toThrow(`(process ${process.pid}): wait until it has ended`);
    expect(isBegun).toBe(false);
    finish("the first");
    await expect(first).resolves.toBe("the first");
    await expect(buildAlone(lock, async () => "the third")).resolves.toBe("the third");
  });

  it("takes over from a build that was killed", async () => {
    await buildAlone(lock, async () => {});
    const { pid } = spawnSync(process.execPath, ["--version"]);
    writeFileSync(lock, String(pid));
    await expect(buildAlone(lock, async () => "built")).resolves.toBe("built");
    writeFileSync(lock, "");
    await expect(buildAlone(lock, async () => "built")).resolves.toBe("built");
  });
});
