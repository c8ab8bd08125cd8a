import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

type Colour = { red: number; green: number; blue: number; count: number };

const compress = promisify(deflate);
const mostColours = 256;
/** Flat colours that are kept exactly; the rest of the palette serves the edges between them. */
const exactColours = 64;

/**
 * Writes a picture as a PNG with a palette of at most 256 colours: a card is flat colours and the soft edges
 * between them, so no eye sees the difference, and the file weighs a third.
 * @param pixels RGBA, 4 bytes a pixel, opaque, row by row
 * @throws RangeError if the number of bytes is not that of the size
 */
export async function encodeIndexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Promise<Buffer> {
  if (pixels.length !== width * height * 4) {
    throw new RangeError(`${pixels.length} bytes are not ${width} × ${height} pixels`);
  }
  const counts = countColours(pixels);
  const palette = choosePalette(counts);
  const nearest = new Map([...counts.keys()].map((key) => [key, findNearest(palette, key)]));
  const rows = Buffer.alloc((width + 1) * height);
  let from = 0;
  let last = -1;
  let value = 0;
  for (let row = 0; row < height; row += 1) {
    // The first byte of a row is its filter: none.
    let to = row * (width + 1) + 1;
    for (let at = 0; at < width; at += 1) {
      const key = keyAt(pixels, from);
      // Most pixels are as the one before them.
      if (key !== last) value = nearest.get(key) ?? 0;
      last = key;
      rows[to] = value;
      from += 4;
      to += 1;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(({ red, green, blue }) => [red, green, blue]))),
    chunk("IDAT", await compress(rows, { level: 7 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function keyAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function countColours(pixels: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>();
  let last = -1;
  let run = 0;
  const close = () => {
    if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
  };
  for (let at = 0; at < pixels.length; at += 4) {
    const key = keyAt(pixels, at);
    if (key !== last) {
      close();
      last = key;
      run = 0;
    }
    run += 1;
  }
  close();
  return counts;
}

/** The most used colours as they are, then the middles of the most used neighbourhoods (5 bits a channel). */
function choosePalette(counts: ReadonlyMap<number, number>): Colour[] {
  const colours = [...counts]
    .map(([key, count]) => ({ ...toColour(key), count }))
    .sort((a, b) => b.count - a.count);
  if (colours.length <= mostColours) return colours;
  const near = new Map<number, Colour>();
  for (const { red, green, blue, count } of colours.slice(exactColours)) {
    const bucket = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    const sum = near.get(bucket) ?? { red: 0, green: 0, blue: 0, count: 0 };
    near.set(bucket, {
      red: sum.red + red * count,
      green: sum.green + green * count,
      blue: sum.blue + blue * count,
      count: sum.count + count,
    });
  }
  const middles = [...near.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostColours - exactColours)
    .map(({ red, green, blue, count }) => ({
      red: Math.round(red / count),
      green: Math.round(green / count),
      blue: Math.round(blue / count),
      count,
    }));
  return [...colours.slice(0, exactColours), ...middles];
}

function toColour(key: number): Omit<Colour, "count"> {
  return { red: key >> 16, green: (key >> 8) & 0xff, blue: key & 0xff };
}

function findNearest(palette: readonly Colour[], key: number): number {
  const { red, green, blue } = toColour(key);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, colour] of palette.entries()) {
    const distance =
      (colour.red - red) ** 2 + (colour.green - green) ** 2 + (colour.blue - blue) ** 2;
    if (distance < least) {
      least = distance;
      best = at;
    }
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
