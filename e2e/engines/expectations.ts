import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/** ms that anything may take to become so. */
const patience = 10_000;

/** @throws unless both are the same */
export function is(what: string, found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) {
    throw new Error(`${what}: ${show(found)} instead of ${show(wanted)}`);
  }
}

/** @throws if both are the same */
export function differ(what: string, found: unknown, unwanted: unknown): void {
  if (isDeepStrictEqual(found, unwanted)) throw new Error(`${what}: ${show(found)}`);
}

/**
 * Waits until something is as it should be, and gives it.
 * @throws with what it was last
 */
export async function eventually<T>(
  what: string,
  read: () => Promise<T>,
  wanted: T | ((found: T) => boolean),
): Promise<T> {
  const isRight = (found: T) =>
    wanted instanceof Function ? wanted(found) : isDeepStrictEqual(found, wanted);
  const end = Date.now() + patience;
  for (;;) {
    const found = await read();
    if (isRight(found)) return found;
    if (Date.now() > end) {
      const instead = wanted instanceof Function ? "" : ` instead of ${show(wanted)}`;
      throw new Error(`${what}: ${show(found)}${instead}`);
    }
    await wait(50);
  }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
