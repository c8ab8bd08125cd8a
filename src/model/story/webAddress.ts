/** The form of an author's address that a page may link to: `https:` or `http:`, and no white space. */
export const webAddressForm = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/;

/**
 * An address as it may be linked or shown; undefined for one that is no address of the web, such as `javascript:…`. The
 * compiler refuses those too: this is the second guard, at the place where a link is written.
 */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !webAddressForm.test(address)) return undefined;
  return URL.canParse(address) ? address : undefined;
}
