import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

/** jsdom has no ResizeObserver, which some Fluent components construct. */
class ResizeObserverStub {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = ResizeObserverStub;

/** Queries by role are slow in jsdom, more so on a busy build machine. */
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

/**
 * Only rules that hide something are kept: for each query by role jsdom computes the style of every element and
 * its ancestors, which takes seconds with the theme's hundreds of properties.
 */
const sheet = document.head.appendChild(document.createElement("style")).sheet;
if (sheet) {
  const prototype = Object.getPrototypeOf(sheet) as CSSStyleSheet;
  const insert = (target: CSSStyleSheet, rule: string, index?: number): number => original.call(target, rule, index);
  const original: typeof prototype.insertRule = Reflect.get<CSSStyleSheet, "insertRule">(prototype, "insertRule");
  prototype.insertRule = function (this: CSSStyleSheet, rule, index) {
    return /visibility|display:\s*none/.test(rule) && rule.length < 1000 ? insert(this, rule, index) : 0;
  };
}
