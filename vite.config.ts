import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { hostScriptPlugin } from "./src/site/build/hostScriptPlugin.ts";
import { leanD3Plugin } from "./src/site/build/leanD3Plugin.ts";
import { plainErrorsPlugin } from "./src/site/build/plainErrorsPlugin.ts";
import { sitePlugin } from "./src/site/build/sitePlugin.ts";
import { storyPlugin } from "./src/site/build/storyPlugin.ts";
import { fontsPlugin } from "./src/site/fonts/fontsPlugin.ts";

const root = import.meta.dirname;
const story = storyPlugin({ root });
const getStory = () => {
  if (!story.api) throw new Error("The story plugin gives no story");
  return story.api.getStory();
};

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    story,
    fontsPlugin(getStory),
    plainErrorsPlugin(),
    leanD3Plugin(),
    hostScriptPlugin(root),
    sitePlugin({ root, getStory }),
  ],
  server: { port: 5173 },
  preview: { port: 4173 },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "e2e/*.test.ts"],
    environment: "node",
    pool: "threads",
    maxWorkers: availableParallelism(),
    // Property tests take their time on a busy machine; speed is what `npm run bench` measures.
    testTimeout: 60_000,
  },
});
