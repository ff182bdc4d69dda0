import "@testing-library/jest-dom";

/** jsdom has no ResizeObserver, which some Fluent components construct. */
class ResizeObserverStub {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= ResizeObserverStub as unknown as typeof ResizeObserver;

/** Queries by role are slow in jsdom, more so on a busy build machine. */
jest.setTimeout(30_000);

/**
 * Style rules are dropped: for each query by role jsdom computes the style of every element and its ancestors,
 * and the theme's rule alone has hundreds of properties. Elements hidden by the `hidden` attribute stay hidden.
 */
const sheet = document.head.appendChild(document.createElement("style")).sheet;
if (sheet) {
  const prototype: Pick<CSSStyleSheet, "insertRule"> = Object.getPrototypeOf(sheet);
  prototype.insertRule = () => 0;
}
