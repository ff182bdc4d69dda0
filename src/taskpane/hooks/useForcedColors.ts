import { useSyncExternalStore } from "react";

const QUERY = "(forced-colors: active)";

/** True while the system replaces colours by a high-contrast palette; follows changes. */
export function useForcedColors(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false);
}

function query(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(QUERY) : null;
}

function subscribe(onChange: () => void): () => void {
  const list = query();
  list?.addEventListener("change", onChange);
  return () => list?.removeEventListener("change", onChange);
}
