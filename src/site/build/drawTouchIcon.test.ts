import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, it } from "vitest";
import { drawTouchIcon } from "./drawTouchIcon.ts";

const icon = readFileSync("public/icon.svg", "utf8");

it("draws the icon as a square PNG of 180 px, clear nowhere", async () => {
  const png = sharp(await drawTouchIcon(icon));
  expect(await png.metadata()).toMatchObject({ format: "png", width: 180, height: 180 });
  expect((await png.stats()).isOpaque).toBe(true);
  const { data } = await png.raw().toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)], "the corner has the ground's colour").toEqual([12, 92, 82]);
});

it("says what an icon without a ground lacks", async () => {
  await expect(drawTouchIcon("<svg xmlns='http://www.w3.org/2000/svg'/>")).rejects.toThrow(
    "ground",
  );
});
