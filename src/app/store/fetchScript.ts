/** ms after which a script that has not come is waited for no more: a browser shows that a page is loading, and not that a script is. */
const patience = 2000;

/** Resolves once a script has run, has failed, or is waited for no more. */
export function fetchScript(src: string): Promise<unknown> {
  return new Promise((done) => {
    const script = document.createElement("script");
    document.head.append(Object.assign(script, { src, onload: done, onerror: done }));
    setTimeout(done, patience);
  });
}
