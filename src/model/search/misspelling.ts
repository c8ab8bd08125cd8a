/** Letters that write one foreign sound: جوجل, غوغل and قوقل are one name. */
const sounds: Readonly<Record<string, string>> = {
  غ: "ج",
  ق: "ج",
  گ: "ج",
  ڨ: "ج",
  چ: "ج",
  ڤ: "ف",
  پ: "ب",
};

/** A folded word by its sound: as many letters, those of one foreign sound written alike. */
export function toSound(folded: string): string {
  return folded.replace(/[غقگڨچڤپ]/g, (letter) => sounds[letter] ?? letter);
}

/** How many slips a word of so many letters is forgiven: none below 4 letters, 1 up to 6, 2 from 7; none in a number. */
export function slipsAllowed(folded: string): number {
  if (folded.length < 4 || /\d/.test(folded)) return 0;
  return folded.length < 7 ? 1 : 2;
}

/**
 * The slips (a letter more, less or other, two neighbours swapped) between two words, or null if there are more than
 * `most`, if either word is too short to guess at, or if the words begin differently, unless one begins with و or ا.
 */
export function countSlips(a: string, b: string, most: number): number | null {
  if (most === 0 || Math.abs(a.length - b.length) > most) return null;
  if (a.length < 4 || b.length < 4) return null;
  if (a[0] !== b[0] && !isCarrier(a[0]) && !isCarrier(b[0])) return null;
  const slips = distance(a, b, most);
  return slips <= most ? slips : null;
}

function isCarrier(letter: string | undefined): boolean {
  return letter === "و" || letter === "ا";
}

const rowLength = 256;
const rows = [0, 1, 2].map(() => new Uint8Array(rowLength));

/** Optimal string alignment, row by row; gives up (most + 1) once every way has too many slips. */
function distance(a: string, b: string, most: number): number {
  let [before = new Uint8Array(), above = before, row = above] = rows;
  if (b.length >= rowLength) return most + 1;
  for (let j = 0; j <= b.length; j += 1) above[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const gap = Math.min(above[j] ?? 0, row[j - 1] ?? 0) + 1;
      let slips = Math.min(gap, (above[j - 1] ?? 0) + same);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return above[b.length] ?? most + 1;
}
