import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/**
 * Has `write` make the folder `next`, and puts it in the place of `present` only when it is whole. Whatever fails,
 * `present` stays as it was and `next` is taken away.
 * @throws what `write` or the file system throws
 */
export async function replaceFolder<T>(
  present: string,
  next: string,
  write: () => Promise<T>,
): Promise<T> {
  await restoreFolder(present);
  try {
    await rm(next, { recursive: true, force: true });
    const result = await write();
    await swapFolders(present, next);
    return result;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** The present folder goes aside, the new one takes its place; should that fail, the present one comes back. */
async function swapFolders(present: string, next: string): Promise<void> {
  const former = formerOf(present);
  const hadPresent = existsSync(present);
  if (hadPresent) await rename(present, former);
  try {
    await rename(next, present);
  } catch (error) {
    if (hadPresent) await rename(former, present);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}

/** Mends what a build that was killed between the two renames has left behind. */
async function restoreFolder(present: string): Promise<void> {
  const former = formerOf(present);
  if (!existsSync(former)) return;
  if (existsSync(present)) await rm(former, { recursive: true, force: true });
  else await rename(former, present);
}

function formerOf(present: string): string {
  return `${present}-former`;
}
