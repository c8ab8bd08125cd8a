// @vitest-environment jsdom
import { virtual } from "@guidepup/virtual-screen-reader";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { App } from "../App.tsx";
import { createI18n } from "../i18n/createI18n.ts";
import { stripBidi } from "../i18n/isolate.ts";
import { parseAddress } from "../store/address.ts";
import { createRawabitStore, type RawabitStore } from "../store/createRawabitStore.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { theWalmartStory } from "../story/theWalmartStory.ts";
import { findParagraphs } from "../text/findParagraphs.ts";

const story = theWalmartStory();
const paragraphs = findParagraphs(story.article.text);
const index = createStoryIndex({ ...story, article: { ...story.article, paragraphs } });

const root: Root | null = null;
