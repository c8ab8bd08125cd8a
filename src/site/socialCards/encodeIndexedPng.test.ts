import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodeIndexedPng } from "./encodeIndexedPng.ts";

const red = [255, 0, 0, 255];
const blue = [0, 0, 255, 255];

function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    chunks.set(png.toString("latin1", at + 4, at + 8), data);
  }
  return chunks;
}

describe("encodeIndexedPng", () => {
  it("writes few colours exactly", async () => {
    const png = await encodeIndexedPng(Uint8Array.from([...red, ...red, ...blue, ...red]), 2, 2);
    const chunks = chunksOf(png);
    expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
    expect([...(chunks.get("PLTE") ?? [])]).toEqual([255, 0, 0, 0, 0, 255]);
    const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
    expect([...rows]).toEqual([0, 0, 0, 0, 1, 0]);
  });

  it("keeps at most 256 of many colours", async () => {
    const pixels = Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : ((at * 37) % 256) ^ (at >> 6),
    );
    const palette = chunksOf(await encodeIndexedPng(pixels, 64, 64)).get("PLTE");
    expect(palette?.length).toBeLessThanOrEqual(768);
  });

  it("refuses pixels that are not of the size", async () => {
    await expect(encodeIndexedPng(Uint8Array.from(red), 2, 2)).rejects.toThrow(RangeError);
  });
});
