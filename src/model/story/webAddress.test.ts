import { expect, it } from "vitest";
import { webAddress } from "./webAddress.ts";

it.each(["https://example.org/a?b#c", "http://example.org", "HTTPS://EXAMPLE.ORG/مقال"])(
  "%s may be linked",
  (address) => {
    expect(webAddress(address)).toBe(address);
  },
);

it.each([
  "javascript:alert(1)",
  "JavaScript://example.org/%0aalert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://example.org/1",
  "view-source:https://example.org/",
  "https:example.org",
  "https://",
  "https://exa mple.org/",
  "https://example.org/\njavascript:alert(1)",
  "//example.org/",
  "example.org",
  "",
])("%j may not", (address) => {
  expect(webAddress(address)).toBeUndefined();
});
