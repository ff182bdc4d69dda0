/** How long a batch may take before Excel is asked whether it waits for a cell, in ms. */
const ASKED_AFTER_MS = 3_000;

type Listener = (isWaiting: boolean) => void;

const listeners = new Set<Listener>();
const waiting = new Set<object>();

function tell(batch: object, isWaiting: boolean): void {
  const before = waiting.size > 0;
  if (isWaiting) waiting.add(batch);
  else waiting.delete(batch);
  const after = waiting.size > 0;
  if (before !== after) listeners.forEach((listener) => listener(after));
}

/** Calls back when batches begin to wait because a person edits a cell, and when they no longer do. Returns how to stop. */
export function onCellEdit(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** How long Excel may take to answer that question, in ms; no answer is one too: something keeps it from answering. */
const ANSWERED_WITHIN_MS = 400;

/** Excel refuses a batch that may not wait, or lets it stand behind the one that waits, while a cell is edited. */
async function isKeptWaiting(): Promise<boolean> {
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.load("items/id");
    await context.sync();
  }).then(
    () => false,
    () => true,
  );
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), ANSWERED_WITHIN_MS));
  return Promise.race([asked, late]);
}

/** Runs a batch that may wait, and finds out what it waits for when it takes long. */
export async function watched<Value>(batch: () => Promise<Value>): Promise<Value> {
  const mine = {};
  let isOver = false;
  const timer = setTimeout(
    () => void isKeptWaiting().then((isKept) => isKept && !isOver && tell(mine, true)),
    ASKED_AFTER_MS,
  );
  try {
    return await batch();
  } finally {
    isOver = true;
    clearTimeout(timer);
    tell(mine, false);
  }
}
