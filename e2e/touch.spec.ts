import { expect, test } from "./fixtures.ts";
import { cameraOf, middleOf } from "./pictureOf.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("two fingers zoom the picture", async ({ open }) => {
  const { page } = await open("en", "");
  const { x, y } = await middleOf(page, "azure");
  const session = await page.context().newCDPSession(page);
  const spread = (apart: number) => [
    { x: x - apart, y, id: 0 },
    { x: x + apart, y, id: 1 },
  ];
  await session.send("Input.dispatchTouchEvent", {
    type: "touchStart",
    touchPoints: spread(20),
  });
  for (const apart of [30, 40, 50]) {
    await session.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: spread(apart),
    });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(() => cameraOf(page).then((camera) => camera?.k ?? 1)).toBeGreaterThan(2);
});
