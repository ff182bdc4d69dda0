import "@testing-library/jest-dom";

/** jsdom has no ResizeObserver, which some Fluent components construct. */
class ResizeObserverStub {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= ResizeObserverStub as unknown as typeof ResizeObserver;
