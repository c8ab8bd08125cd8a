import { vi } from "vitest";

/** Nothing has a size in jsdom, so nothing is ever resized. */
class Unsized {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** For tests of whole pages: what they ask of a browser and jsdom lacks. A reader asks for less motion there. */
export function fillInBrowser(): void {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener() {} }));
  vi.stubGlobal("ResizeObserver", Unsized);
  Element.prototype.scrollTo = () => {};
}

/** For tests of sheets: the methods of a dialog, which jsdom lacks. */
export function fillInDialogs(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event("close"));
    },
  });
}
