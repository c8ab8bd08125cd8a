// @vitest-environment jsdom
import { expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aStory } from "../../testing/aStory.ts";
import { Notes } from "../graph/toolbar/Notes.tsx";
import { happen, mountPart, press, textOf } from "../mountPart.tsx";
import { choose } from "../store/createRawabitStore.ts";
import { JoinButton } from "./JoinButton.tsx";

const index = createStoryIndex(aStory());
const parts = (
  <>
    <JoinButton id="walmart" />
    <Notes drawn={{ tall: 1 }} listed={1} />
  </>
);

it.each([
  ["", "العلاقة باسم آخر", "اختر الاسم الآخر لترى الطريق إليه من وولمارت. إلغاء"],
  ["en/", "Connected to…?", "Choose another name to see how Walmart is connected to it. Cancel"],
])("/%sentity/walmart/: the next name that is chosen gives the path", async (root, name, hint) => {
  const { get, page, store } = await mountPart(index, `${root}entity/walmart/`, parts);
  await press(get("button", name));
  const note = page.querySelector(".join-note");
  expect(note && textOf(note)).toBe(hint);
  const { view, go } = store.getState();
  await happen(() => go({ ...view, tab: "list" }, "pointer"));
  expect(store.getState().joining).toBe("walmart");
  await happen(() => go(choose(view, { kind: "entity", id: "amazon" }), "pointer"));
  expect(store.getState().view.selection).toEqual({ kind: "path", from: "walmart", to: "amazon" });
  expect(store.getState().view.tab).toBe("details");
  expect(page.querySelector(".join-note")).toBeNull();
});

it("is given up by Escape, which does nothing else, and by a second press", async () => {
  const { get, store } = await mountPart(index, "en/entity/walmart/", parts);
  const button = () => get("button", "Connected to…?");
  await press(button());
  expect(button().ariaPressed).toBe("true");
  const pressed = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  await happen(() => button().dispatchEvent(pressed));
  expect(pressed.defaultPrevented).toBe(true);
  expect(store.getState().joining).toBeNull();
  expect(store.getState().view.selection).toEqual({ kind: "entity", id: "walmart" });
  await press(button());
  await press(button());
  expect(store.getState().joining).toBeNull();
});
