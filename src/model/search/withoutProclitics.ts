import { elisions, proclitics } from "../language/leads.ts";

const leads = new RegExp(`^(?:${Object.values(proclitics).join("|")})$`);
const elided = new RegExp(`(^|\\P{L})(?:${elisions})['’](?=\\p{L})`, "giu");
/** In letters: «وبال». */
export const longestProclitic = 4;

/**
 * A folded word without each chain of Arabic or Hebrew proclitics that it may begin with, shortest chain first
 * («وبالهند» → «بالهند», «الهند», «هند»); at least `least` letters remain. Never a stem.
 */
export function withoutProclitics(folded: string, least = 3): string[] {
  const found: string[] = [];
  for (let cut = 1; cut <= longestProclitic && folded.length - cut >= least; cut += 1) {
    if (leads.test(folded.slice(0, cut))) found.push(folded.slice(cut));
  }
  return found;
}

/** A text without the small words that an apostrophe ties to the next («l’Élysée» → «Élysée»). */
export function withoutElisions(text: string): string {
  return text.replace(elided, "$1");
}
