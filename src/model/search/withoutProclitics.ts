/** و or ف, then ب, ك or ل, then ال; or لل, where the alif of the article is not written. */
const proclitics = /^(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)$/;
/** In letters: «وبال». */
export const longestProclitic = 4;

/**
 * A folded word without each chain of Arabic proclitics that it may begin with, shortest chain first
 * («وبالهند» → «بالهند», «الهند», «هند»); at least `least` letters remain. Never a stem.
 */
export function withoutProclitics(folded: string, least = 3): string[] {
  const found: string[] = [];
  for (let cut = 1; cut <= longestProclitic && folded.length - cut >= least; cut += 1) {
    if (proclitics.test(folded.slice(0, cut))) found.push(folded.slice(cut));
  }
  return found;
}
