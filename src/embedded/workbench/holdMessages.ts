/**
 * Keeps what the pane says before the grid is there to answer: pane and grid are loaded at the same time.
 * Returns how to let it go, to whoever listens by then.
 */
export function holdMessages(page: Window): () => void {
  const held: MessageEvent<unknown>[] = [];
  const hold = (event: MessageEvent<unknown>): void => void held.push(event);
  page.addEventListener("message", hold);
  return () => {
    page.removeEventListener("message", hold);
    for (const { data, origin, source } of held) {
      page.dispatchEvent(new MessageEvent("message", { data, origin, source }));
    }
  };
}
