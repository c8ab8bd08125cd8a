import type { CDPSession } from "@playwright/test";

/** A reader's machine and line. */
export type Profile = {
  readonly name: "fast" | "slow";
  /** How many times slower than this machine. */
  readonly cpu: number;
  /** Milliseconds to the first byte, and bytes a second; null for the bare local server. */
  readonly line: { readonly latency: number; readonly down: number; readonly up: number } | null;
};

export const fast: Profile = { name: "fast", cpu: 1, line: null };
export const slow: Profile = {
  name: "slow",
  cpu: 4,
  line: { latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 },
};
export const profiles = [fast, slow];

export async function throttle(session: CDPSession, { cpu, line }: Profile): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (!line) return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.down,
    uploadThroughput: line.up,
  });
}
