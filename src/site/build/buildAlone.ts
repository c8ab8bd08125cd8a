import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Does `work` while no other build does its own: two at once would write into one folder and publish a mixture.
 * @param lock path of the file that says so meanwhile; it holds the process's number. One left by a process that is
 * gone counts for nothing.
 * @throws if another build is at work, with what to do; else what `work` or the file system throws
 */
export async function buildAlone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  await takeLock(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<void> {
  if (await writeLock(lock)) return;
  const holder = await readFile(lock, "utf8").catch(() => "");
  if (!isRunning(Number(holder))) {
    await rm(lock, { force: true });
    if (await writeLock(lock)) return;
  }
  throw new Error(
    `Another build of this site is at work (process ${holder}): wait until it has ended. If there is none, delete ${lock}.`,
  );
}

/** Whether the lock is ours now: only one process can make a file that is not there. */
async function writeLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Signal 0 only asks; a process of another user answers with EPERM, and runs. */
function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
