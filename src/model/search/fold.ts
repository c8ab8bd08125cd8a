/**
 * A text folded for search, with the way back: the unit at `i` of `text` was made from the original's UTF-16 units
 * `at[i]` to `end[i]` (end exclusive), marks and joins that follow the letter included.
 */
type Folded = {
  readonly text: string;
  readonly at: readonly number[];
  readonly end: readonly number[];
};

/** Accents, Hebrew points, tashkeel and Quranic marks, tatweel, variation selectors, joiners and bidi controls, lone surrogates. */
const dropped =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff]|[\ufe00-\ufe0f]|[\p{Cf}\p{Cs}]/gu;

/** What NFKD leaves: it already takes the hamza off آ أ إ ؤ ئ, the dots off ё and the accent off é, to fall with the marks. */
const letters: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ک: "ك",
  ی: "ي",
  ھ: "ه",
  ہ: "ه",
  ە: "ه",
  ם: "מ",
  ן: "נ",
  ץ: "צ",
  ף: "פ",
  ך: "כ",
  ς: "σ",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const ascii = /^[\0-\x7f]$/;
const known = new Map<string, string>();

/**
 * Folds a copy for search; the source stays as it is: compatibility forms (NFKD), lower case without accents,
 * no tashkeel, tatweel or controls, one alef, one yeh, one kaf, ة as ه, hamza off its seat, digits 0–9. گ stays. Letters
 * have one form at the end of a word and within it; ß is ss, ø is o, й is и.
 * Each character is folded on its own, so that folding twice changes nothing.
 */
export function fold(text: string): Folded {
  const at: number[] = [];
  const end: number[] = [];
  let folded = "";
  let start = 0;
  let lastStart = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    const next = start + character.length;
    if (piece === "") {
      for (let i = at.length - 1; i >= 0 && at[i] === lastStart; i -= 1) end[i] = next;
    } else {
      for (let i = 0; i < piece.length; i += 1) {
        at.push(start);
        end.push(next);
      }
      folded += piece;
      lastStart = start;
    }
    start = next;
  }
  return { text: folded, at, end };
}

function foldCharacter(character: string): string {
  if (ascii.test(character)) return character.toLowerCase();
  const found = known.get(character);
  if (found !== undefined) return found;
  const bare = character.normalize("NFKD").toLowerCase().normalize("NFKD").replace(dropped, "");
  const piece = Array.from(bare, (part) => letters[part] ?? toDigit(part)).join("");
  known.set(character, piece);
  return piece;
}

/** Arabic-Indic and Persian digits hold their value in the last four bits. */
function toDigit(character: string): string {
  return /[٠-٩۰-۹]/.test(character) ? String(character.charCodeAt(0) & 15) : character;
}
