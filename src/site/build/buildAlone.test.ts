import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
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
    await expect(second).rejects.toThrow("wait until it has ended");
    expect(isBegun).toBe(false);
    finish("the first");
    await expect(first).resolves.toBe("the first");
    await expect(buildAlone(lock, async () => "the third")).resolves.toBe("the third");
  });

  it("takes over from a build that was killed, a minute after it gave its last sign", async () => {
    await buildAlone(lock, async () => {});
    const killed = [
      `const { buildAlone } = await import(${JSON.stringify(import.meta.resolve("./buildAlone.ts"))});`,
      `await buildAlone(${JSON.stringify(lock)}, async () => process.kill(process.pid, "SIGKILL"));`,
    ].join("\n");
    const { signal, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", killed],
      { encoding: "utf8" },
    );
    expect(signal, stderr).toBe("SIGKILL");
    expect(existsSync(lock)).toBe(true);
    const aged = (seconds: number) => utimesSync(lock, 0, Date.now() / 1000 - seconds);
    aged(50);
    await expect(buildAlone(lock, async () => "built")).rejects.toThrow("at work");
    aged(70);
    await expect(buildAlone(lock, async () => "built")).resolves.toBe("built");
    expect(existsSync(lock)).toBe(false);
  });
});
