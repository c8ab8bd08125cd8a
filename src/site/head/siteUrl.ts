const name = "SITE_URL";

/**
 * The site's own address, from the environment: `https://user.github.io/repo` or null where none is given.
 * @returns a URL whose path ends in a slash, so that addresses resolve below it
 * @throws if it is not an absolute http or https URL, or holds more than host and path
 */
export function parseSiteUrl(text: string | undefined): URL | null {
  if (text === undefined || text.trim() === "") return null;
  const refuse = (reason: string) =>
    new Error(`${name}="${text}" ${reason}. Give it as in ${name}=https://user.github.io/repo`);
  if (!URL.canParse(text.trim())) throw refuse("is not an absolute URL");
  const url = new URL(text.trim());
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw refuse(`begins with ${url.protocol} where a site has http: or https:`);
  }
  if (url.search !== "" || url.hash !== "") throw refuse("must hold no ? and no #");
  if (url.username !== "" || url.password !== "") throw refuse("must hold no user and no password");
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}
