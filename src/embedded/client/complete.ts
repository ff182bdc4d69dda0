/** Runs in the pane's iframe right after Microsoft's client. A file of its own, since the pane allows no inline script. */
(window as unknown as { completeOffice?: () => void }).completeOffice?.();

export {};
