// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { tolerateMovedNodes } from "./tolerateMovedNodes.ts";

const { removeChild, insertBefore } = Node.prototype;
let page = document.createElement("div");
let tree = createRoot(page);

beforeAll(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
});
beforeEach(() => {
  page = document.body.appendChild(document.createElement("div"));
  tree = createRoot(page);
  tolerateMovedNodes();
});
afterEach(async () => {
  await act(async () => tree.unmount());
  page.remove();
  Object.assign(Node.prototype, { removeChild, insertBefore });
});

const show = (names: readonly string[]) =>
  act(async () =>
    tree.render(
      <p>
        {names.map((name) => (
          <a key={name} href={`#${name}`}>
            {name}
          </a>
        ))}
      </p>,
    ),
  );

/** As a translation does where its language has another order of words. */
function moveIntoFont(name: string): void {
  const link = page.querySelector(`[href="#${name}"]`);
  const font = document.createElement("font");
  link?.replaceWith(font);
  font.append(document.createElement("font"));
  if (link) font.firstElementChild?.append(link);
}

it("a link that was moved into another element goes when it is no longer shown", async () => {
  await show(["one", "two", "three"]);
  moveIntoFont("two");
  await show(["one", "three"]);
  expect(page.textContent).toBe("onethree");
});

it("what comes before a moved link stands before what holds it", async () => {
  await show(["two", "three"]);
  moveIntoFont("two");
  await show(["one", "two", "three"]);
  expect(page.textContent).toBe("onetwothree");
});

it("a link that was taken away is missed by nothing", async () => {
  await show(["one", "two"]);
  page.querySelector('[href="#two"]')?.remove();
  await show(["one", "and", "two"]);
  await show(["one"]);
  expect(page.textContent).toBe("one");
});
