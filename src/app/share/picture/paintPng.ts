import type { Drawn } from "./drawStandalone.ts";

/** Pixels of the file for each unit of the drawing: sharp on every screen, and in a newspaper's column. */
const scale = 3;
/** ms: some browsers draw a picture before they have read the faces in it. */
const patience = 150;

/**
 * Paints a drawing that stands alone.
 * @throws where the browser keeps the canvas to itself
 */
export async function paintPng({ blob, width, height }: Drawn): Promise<Blob> {
  const image = new Image(width * scale, height * scale);
  image.src = `data:image/svg+xml,${encodeURIComponent(await blob.text())}`;
  await image.decode();
  await new Promise((resolve) => setTimeout(resolve, patience));
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!png) throw new Error("The browser paints no file");
  return png;
}
