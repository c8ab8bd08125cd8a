import { tourOf } from "../../src/model/graph/tour.ts";
import { textIn } from "../../src/model/story/texts.ts";
import { entityOf, index, relationOf } from "../builtStory.ts";
import { type Language, pathIn, wordsIn } from "../reader.ts";
import { aPost, frame, serveHost } from "../serveHost.ts";
import { createHand } from "./createHand.ts";
import type { Engine } from "./engine.ts";
import { differ, eventually, is } from "./expectations.ts";

/** Does one thing of a reader's, or says in an error what was not as it should be. */
export type Step = { readonly title: string; readonly take: () => Promise<void> };

/**
 * What a reader does, in one language; each step begins with a page of its own.
 * @param site URL of the built site, with a slash at its end
 */
export function listSteps(engine: Engine, site: string, language: Language): Step[] {
  const t = wordsIn(language);
  const hand = createHand(engine);
  const urlOf = (address: string) => `${site}${pathIn(language, address).slice(1)}`;
  const open = async (address: string) => {
    await engine.open(urlOf(address));
    await eventually("the script has taken over", () => hand.has("html[data-ready]"), true);
    await hand.watchFaults();
  };
  const isAt = (address: string) => eventually("the address", hand.address, urlOf(address));
  const isHeaded = (words: string) =>
    eventually(
      "the heading",
      () => hand.textOf("#details h1"),
      (text) => text.includes(words),
    );
  /** Whether the reader was taken to the heading, as after a key, or only told what it is. */
  const cameBy = async (way: "mouse" | "key") => {
    if (way === "key")
      await eventually("the heading has the focus", () => hand.has("h1:focus"), true);
    const told = () => hand.textOf("#details > [role=status]");
    await eventually("what is read aloud", told, (text) => (text === "") === (way === "key"));
  };
  const nameOf = (id: string) => textIn(entityOf(id).name, language);
  const node = (id: string) => `.drawn .node[data-id="${id}"]`;
  const link = (id: string) => `.drawn .link[data-id="${id}"]`;
  const step = (title: string, address: string, act: () => Promise<void>): Step => ({
    title,
    take: async () => {
      await open(address);
      await act();
      is("faults of the page", await hand.faults(), []);
    },
  });

  return [
    step("opens, with its picture and its card", "", async () => {
      is("names", await hand.count(".drawn .node"), index.story.entities.length);
      is("lines", await hand.count(".drawn .link"), index.story.relations.length);
      is("direction", await hand.attribute("html", "dir"), language === "ar" ? "rtl" : "ltr");
      await isHeaded(textIn(index.story.title, language));
    }),

    step("a name and a line are chosen by the mouse", "", async () => {
      await hand.click(`${node("amazon")} .shape`);
      await isAt("entity/amazon/");
      await isHeaded(nameOf("amazon"));
      await cameBy("mouse");
      // The camera goes to what is chosen with its neighbours.
      await hand.rests();
      const id = "walmart-amazon-competition";
      await hand.click(`${link(id)} .line`);
      await isAt(`relation/${id}/`);
      await isHeaded(textIn(relationOf(id).sentence, language));
      await cameBy("mouse");
    }),

    step(
      "a name and a link of its card are chosen by the keyboard, and Escape leads back",
      "",
      async () => {
        await hand.focus(node("walmart"));
        await engine.press("ArrowLeft");
        await eventually(
          "another name has the focus",
          () => hand.has(`${node("walmart")}:focus`),
          false,
        );
        await eventually("a name has the focus", () => hand.has(".drawn .node:focus"), true);
        await hand.focus(node("walmart"));
        await engine.press("Enter");
        await isAt("entity/walmart/");
        await cameBy("key");
        await engine.press("Escape");
        await isAt("");
        await eventually(
          "the name has the focus",
          () => hand.has(`${node("walmart")}:focus`),
          true,
        );
        await open("relation/walmart-amazon-competition/");
        await hand.focus('#details .card a[href*="entity/amazon/"]');
        await engine.press("Enter");
        await isAt("entity/amazon/");
        await cameBy("key");
      },
    ),

    step("the way back and forth leads through what was chosen", "", async () => {
      await hand.click(`${node("amazon")} .shape`);
      await isAt("entity/amazon/");
      await hand.goBack();
      await isAt("");
      await eventually("nothing is lit", () => hand.count(".lit .node"), 0);
    }),

    step("search finds while one types, and Enter chooses", "", async () => {
      await hand.click(".search input");
      await engine.type(textIn(entityOf("microsoft").name, "en").slice(0, 4));
      await eventually(
        "results",
        () => hand.count(".search [role=option]"),
        (count) => count > 0,
      );
      await engine.press("ArrowDown");
      await engine.press("Enter");
      await eventually("something is chosen", hand.address, (url) => url !== urlOf(""));
      await cameBy("key");
    }),

    step("the key of the picture shows a kind alone, and all again", "", async () => {
      const kind = "competition";
      const all = await hand.count(`.drawn .link[data-kind="${kind}"]`);
      const item = `.legend-item:has([data-kind="${kind}"])`;
      await hand.click(item);
      await isAt(`?only=${kind}`);
      await eventually("lit lines", () => hand.count(".lit .link"), all);
      await hand.click(item);
      await isAt("");
    }),

    step(
      "the tour goes on by a press and by an arrow",
      `tour/${tourOf(index)[0]?.id}/`,
      async () => {
        const [, second, third] = tourOf(index);
        await hand.click(".step-link.next");
        await isAt(`tour/${second?.id}/`);
        await hand.focus("#details h1");
        await engine.press(language === "ar" ? "ArrowLeft" : "ArrowRight");
        await isAt(`tour/${third?.id}/`);
        await isHeaded(third?.title?.[language] ?? "");
      },
    ),

    step("a dragged name follows the mouse, comes home and is not chosen", "", async () => {
      const home = await hand.middleOf(`${node("azure")} .shape`);
      await engine.move(home);
      await engine.down();
      await engine.move({ x: home.x - 20, y: home.y - 20 });
      await engine.move({ x: home.x - 60, y: home.y - 50 });
      await eventually(
        "the name is away",
        () => hand.middleOf('.moving [data-of="azure"] .shape'),
        ({ x, y }) => Math.hypot(x - home.x + 60, y - home.y + 50) < 25,
      );
      await engine.up();
      await eventually("the picture rests", () => hand.has(".picture[data-moving]"), false);
      const end = await hand.middleOf(`${node("azure")} .shape`);
      is("way from home", Math.round(Math.hypot(end.x - home.x, end.y - home.y)), 0);
      await isAt("");
    }),

    step(
      "the wheel zooms as far with Ctrl as without, and the picture is dragged",
      "",
      async () => {
        const at = await hand.middleOf(`${node("azure")} .shape`);
        const fit = `.controls [title="${t("graph.fit")}"]`;
        const zoomBy = async (turn: Engine["wheel"]) => {
          await turn(at, -120);
          await eventually("the zoom", hand.zoom, (zoom) => zoom > 1.05);
          await hand.rests();
          const zoom = await hand.zoom();
          await hand.click(fit);
          await eventually("the zoom", hand.zoom, 1);
          await hand.rests();
          return zoom;
        };
        const plain = await zoomBy(engine.wheel);
        is("zoom of one notch", plain < 1.5, true);
        if (engine.wheelWithCtrl) {
          const withCtrl = await zoomBy(engine.wheelWithCtrl);
          is("zoom with Ctrl", withCtrl.toFixed(2), plain.toFixed(2));
        }
        const free = await hand.freeSpot();
        const before = await hand.middleOf(`${node("azure")} .shape`);
        await engine.move(free);
        await engine.down();
        await engine.move({ x: free.x + 20, y: free.y + 10 });
        await engine.move({ x: free.x + 50, y: free.y + 20 });
        await engine.up();
        await hand.rests();
        const after = await hand.middleOf(`${node("azure")} .shape`);
        is("way of the picture", after.x - before.x > 5, true);
        await isAt("");
      },
    ),

    step(
      "the sheet for sharing opens, holds the address and closes",
      "entity/walmart/",
      async () => {
        await hand.click(`button[title="${t("share.open")}"]`);
        await eventually("the sheet is open", () => hand.has("dialog[open] h2"), true);
        const box = () => hand.valueOf("dialog[open] :is(input, textarea)");
        await eventually("the address", box, (text) =>
          text.includes(pathIn(language, "entity/walmart/")),
        );
        await hand.click("dialog[open] summary");
        await eventually("a preview", () => hand.count("dialog[open] iframe"), 1);
        await engine.press("Escape");
        await eventually("the sheet is open", () => hand.has("dialog[open]"), false);
        await eventually("the focus is back", () => hand.has("button:focus"), true);
      },
    ),

    {
      title: "a frame takes its height, is used by hand, tells the post and is led by it",
      take: async () => {
        const host = await serveHost({
          html: aPost({
            lang: language,
            head: `<script async src="${site}embed/v1.js"></script><script>
              addEventListener("rawabit:selection", ({ detail }) => {
                document.body.dataset.told = detail.address;
              })</script>`,
            body: `<p><a id="lead" href="${urlOf("entity/india/")}" data-rawabit="ties">India</a></p>
              ${frame({ src: urlOf("entity/walmart/"), height: 300 })}`,
          }),
        });
        try {
          await engine.open(host.url);
          const height = () => hand.heightOf("iframe");
          await eventually("the frame's height", height, (px) => px > 300 && px <= 720);
          await hand.bringToTop("iframe");
          const corner = await hand.cornerOf("iframe");
          await engine.enter("ties");
          await hand.rests();
          const inner = await hand.middleOf(`${node("amazon")} .shape`);
          await engine.enter(null);
          const before = await hand.scrolled();
          await engine.click({ x: corner.x + inner.x, y: corner.y + inner.y });
          const told = () => hand.attribute("body", "data-told");
          const path = (address: string) => pathIn(language, address).slice(1);
          await eventually("what the post is told", told, path("entity/amazon/"));
          is("the post's scroll", await hand.scrolled(), before);
          await hand.focus("#lead");
          await engine.press("Enter");
          await eventually("what the post is told", told, path("entity/india/"));
          await engine.enter("ties");
          await isHeaded(nameOf("india"));
          await engine.enter(null);
          differ("the page", await hand.address(), urlOf("entity/india/"));
        } finally {
          host.close();
        }
      },
    },
  ];
}
