import { defineConfig } from "vitest/config";

/** Tests of the built site, `dist/`, that need no browser. */
export default defineConfig({
  test: {
    include: ["e2e/built/*.test.ts"],
    environment: "node",
    // Every page is read: a busy machine takes its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
