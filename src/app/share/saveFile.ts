/** ms after which the browser has surely taken the file. */
const enough = 60_000;

/** Hands the reader a file that was made here. A frame may be barred from it, and is not told. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), enough);
}
