import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { dist } from "../builtStory.ts";

/** Paths of the site's pages below its root, each as a browser asks for it: `""`, `"en/list/"` … */
export function listPages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => name.replace(/index\.html$/, ""))
    .sort();
}

export function readDist(name: string): string {
  return readFileSync(join(dist, name), "utf8");
}

export function listAssets(ending: string): string[] {
  return readdirSync(join(dist, "assets"))
    .filter((name) => name.endsWith(ending))
    .map((name) => `assets/${name}`);
}

/** Bytes after brotli at its highest quality, as hosts compress files beforehand. */
export function weigh(text: string): number {
  return compress(text, 11);
}

/** What weighs too much, with its weight and the limit. A lighter compression spares most files the slow one. */
export function listTooHeavy(
  files: readonly { readonly name: string; readonly text: string }[],
  limit: number,
): string[] {
  return files.flatMap(({ name, text }) => {
    if (compress(text, 5) <= limit) return [];
    const bytes = weigh(text);
    return bytes <= limit ? [] : [`${name} weighs ${bytes} bytes; it may weigh ${limit}`];
  });
}

function compress(text: string, quality: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(text, { params }).byteLength;
}
