import { describe, expect, it } from "vitest";
import { parseSiteUrl } from "./siteUrl.ts";

describe("parseSiteUrl", () => {
  it("gives null where no address is given", () => {
    expect(parseSiteUrl(undefined)).toBeNull();
    expect(parseSiteUrl(" ")).toBeNull();
  });

  it("ends the path in a slash, so that addresses resolve below it", () => {
    expect(parseSiteUrl("https://user.github.io/repo")?.href).toBe("https://user.github.io/repo/");
    expect(parseSiteUrl("https://example.org/")?.href).toBe("https://example.org/");
  });

  it.each([
    ["example.org", "is not an absolute URL"],
    ["ftp://example.org", "where a site has http: or https:"],
    ["https://example.org/?a=b", "must hold no ? and no #"],
    ["https://user:word@example.org/", "must hold no user and no password"],
  ])("refuses %s, saying why", (text, reason) => {
    expect(() => parseSiteUrl(text)).toThrow(reason);
    expect(() => parseSiteUrl(text)).toThrow("Give it as in SITE_URL=https://");
  });
});
