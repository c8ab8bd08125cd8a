import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const immutable = "public, max-age=31536000, immutable";
const assets = ["/assets/rawabit-a1.js", "/assets/rawabit-a1.css", "/assets/face.woff2"];
const pages = [
  "/",
  "/index.html",
  "/en/",
  "/entity/walmart/",
  "/en/quote/nadella-core/",
  "/tour/a/",
  "/path/",
  "/en/compare/",
];
const others = [
  "/list/",
  "/article/",
  "/relation/a/",
  "/data/",
  "/en/data/",
  "/stories/a.json",
  "/stories/a.gexf",
  "/cards/ar/overview.png",
  "/embed/v1.js",
  "/icon.png",
  "/icon.svg",
  "/oembed.json",
  "/en/quote/a/oembed.json",
  "/dark/",
  "/auto/oembed.json",
  "/quote/a/dark/oembed.json",
];

type Rule = { path: string; headers: [string, string][] };

/** Reads Netlify's and Cloudflare's `_headers`: a path, then its headers, indented. */
function parseHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else {
      const [name = "", ...value] = line.trim().split(":");
      rules.at(-1)?.headers.push([name.toLowerCase(), value.join(":").trim()]);
    }
  }
  return rules;
}

function headersOf(rules: readonly Rule[], address: string): [string, string][] {
  const fits = ({ path }: Rule) =>
    path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : path === address;
  return rules.filter(fits).flatMap(({ headers }) => headers);
}

describe("public/_headers", () => {
  const rules = parseHeaders(readFileSync("public/_headers", "utf8"));

  it.each([...assets, ...pages, ...others])(
    "sets each header of %s once, and lets every host use it",
    (path) => {
      const headers = headersOf(rules, path);
      expect(new Set(headers.map(([name]) => name)).size).toBe(headers.length);
      expect(Object.fromEntries(headers)).toMatchObject({
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "cross-origin-embedder-policy": "require-corp",
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
        "cache-control": assets.includes(path) ? immutable : "public, max-age=300, must-revalidate",
      });
    },
  );

  it("never bars a frame, and stays within the hosts' limits", () => {
    const names = rules.flatMap(({ headers }) => headers.map(([name]) => name));
    expect(names).not.toContain("x-frame-options");
    expect(rules.length).toBeLessThanOrEqual(100);
  });
});

describe("public/nginx.conf.example", () => {
  const text = readFileSync("public/nginx.conf.example", "utf8").replace(/#.*$/gm, "");
  const added = [...text.matchAll(/add_header\s+(\S+)\s+(.+?)\s*;/g)];

  it("sets the same headers, on errors too", () => {
    expect(added.map(([, name]) => name?.toLowerCase()).sort()).toEqual([
      "access-control-allow-origin",
      "cache-control",
      "cross-origin-embedder-policy",
      "cross-origin-resource-policy",
      "referrer-policy",
      "x-content-type-options",
    ]);
    expect(added.every(([, , value]) => value?.endsWith(" always"))).toBe(true);
  });

  it("adds no header inside a location, which would drop those of the server", () => {
    const locations = [...text.matchAll(/location[^{]*\{([^}]*)\}/g)].map(([, body]) => body);
    expect(locations.length).toBeGreaterThan(0);
    expect(locations.join("")).not.toContain("add_header");
  });

  /** The values of a map, by their patterns. */
  const readMap = (name: string) => {
    const [, after = ""] = text.split(`map ${name} {`);
    const body = after.split("}")[0] ?? "";
    return new Map(
      [...body.matchAll(/^\s+(default|"~[^"]+")\s+"([^"]*)";/gm)].map(([, key, value]) => [
        key,
        value,
      ]),
    );
  };

  it("hands on the theme of an address that WordPress was given", () => {
    const themes = [...readMap("$arg_url $rawabit_theme")].map(([key = "", value]) => ({
      pattern: new RegExp(key === "default" ? "$" : key.slice(2, -1)),
      value,
    }));
    // nginx takes the default where no pattern fits.
    const folderOf = (url: string) =>
      themes.slice(1).find(({ pattern }) => pattern.test(url))?.value ?? themes[0]?.value;
    const page = "https://example.org/en/entity/walmart/";
    for (const theme of ["dark", "auto"]) {
      for (const query of [
        `?theme=${theme}`,
        `?tab=list&theme=${theme}`,
        `?theme=${theme};near=1`,
      ]) {
        expect(folderOf(encodeURIComponent(`${page}${query}`)), query).toBe(`${theme}/`);
        expect(folderOf(`${page}${query}`), query).toBe(`${theme}/`);
      }
    }
    for (const query of ["", "?theme=light", "?theme=darker", "?tab=list"]) {
      expect(folderOf(encodeURIComponent(`${page}${query}`)), query).toBe("");
    }
  });

  it("keeps assets for a year and the rest for minutes", () => {
    const map = readMap("$uri $rawabit_cache");
    const [pattern = "", ...more] = [...map.keys()].flatMap(
      (key) => key?.match(/^"~(.+)"$/)?.[1] ?? [],
    );
    expect(more).toEqual([]);
    expect(map.get(`"~${pattern}"`)).toBe(immutable);
    expect(map.get("default")).toBe("public, max-age=300, must-revalidate");
    const kept = new RegExp(pattern);
    for (const path of ["/assets/rawabit-a1.js", "/rawabit/assets/rawabit-a1.css"]) {
      expect(path).toMatch(kept);
    }
    for (const path of ["/404.html", "/assets/", "/assets/a/list/", "/embed/v1.js", ...pages]) {
      expect(path).not.toMatch(kept);
    }
  });

  it("answers what is not there by 404.html, and rewrites nothing", () => {
    expect(text).toMatch(/error_page\s+404 \/404\.html;/);
    expect(text).toMatch(/location \/en\/ \{\s+error_page\s+404 \/en\/404\.html;/);
    expect(text).toMatch(/try_files \$uri \$uri\/ =404;/);
    expect(text.split("{").length).toBe(text.split("}").length);
  });
});

describe("public/_redirects", () => {
  it("sends nobody elsewhere: it names the page for what is missing in English, and its status", () => {
    const text = readFileSync("public/_redirects", "utf8").replace(/#.*$/gm, "");
    const rules = text
      .trim()
      .split("\n")
      .map((line) => line.split(/\s+/));
    expect(rules).toEqual([["/en/*", "/en/404.html", "404"]]);
  });
});
