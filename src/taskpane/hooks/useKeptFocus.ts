import { useEffect } from "react";

const PANEL = "[role=tabpanel]:not([hidden])";

/** The screen in front, or a part of it, takes the focus of what is gone. */
function focusPanel(parents: readonly Element[]): void {
  const near = parents.find((each) => each.isConnected && each.matches(PANEL));
  const panel = near ?? document.querySelector(PANEL);
  if (!(panel instanceof HTMLElement)) return;
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
}

function parentsOf(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent ? [parent, ...parentsOf(parent)] : [];
}

/** Keeps the focus in the pane when what has it is taken off the screen: on the body, the keyboard would begin anew. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly parents: readonly Element[] } | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target !== document.body) last = { element: target, parents: parentsOf(target) };
    };
    const check = (): void => {
      if (last && !last.element.isConnected && document.activeElement === document.body) focusPanel(last.parents);
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      // A dialog that closes hands the focus back by itself, a moment later.
      if (last && !last.element.isConnected) timer = setTimeout(check, 50);
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
}
