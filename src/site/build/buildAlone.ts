import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { lock as takeLock } from "proper-lockfile";

/** ms after which the lock of a build that was killed counts for nothing. One at work renews it twice as often. */
const stale = 60_000;

/**
 * Does `work` while no other build does its own: two at once would write into one folder and publish a mixture.
 * @param lock path of the folder that says so meanwhile
 * @throws if another build is at work, with what to do; else what `work` or the file system throws
 */
export async function buildAlone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  const options = { lockfilePath: lock, realpath: false, stale };
  const release = await takeLock(lock, options).catch((error: Error & { code?: string }) => {
    if (error.code !== "ELOCKED") throw error;
    throw new Error(
      `Another build of this site is at work: wait until it has ended. One that was killed is forgotten after ${stale / 1000} seconds; if there is none, delete ${lock}.`,
    );
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
