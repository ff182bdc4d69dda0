import type { Grid, GridEvent } from "./grid";
import { createBook, type Book } from "./model/book";
import { emitChanged } from "./model/changed";
import { createEventHub, EventType, WORKBOOK_TARGET } from "./model/events";
import type { Plays } from "./model/plays";
import { drawStaleRules } from "./model/ruleDisplay";
import { emitActivated, emitSelected } from "./model/selecting";
import { renameColumnsFromHeaders } from "./model/tableHeaders";
import { readAsExcel } from "./model/typing";
import { lockedReason } from "./model/writing";
import { rangeAfter } from "./classes/liveRanges";
import { workbookObject } from "./classes/workbook";
import { createFaults, type Faults } from "./faults";
import { createReferences } from "./wire/objectPaths";
import { DELAY_FOR_CELL_EDIT_FLAG, type BatchReply, type EventEntry, type Request } from "./wire/messages";
import { runBatch } from "./wire/runBatch";

/** The far end of the wire: answers the client's messages over a grid. */
export interface Host {
  readonly book: Book;
  /** Failures a test wants to see; none unless armed. */
  readonly faults: Faults;
  /** Answers one message of the client; both are JSON text. */
  handle(message: string): Promise<string | undefined>;
  /** Where messages that nobody asked for go: events. Returns the way to stop. */
  onMessage(listener: (message: string) => void): () => void;
  /** Told why a person's change was refused, to show it. */
  onRefused(listener: (reason: string) => void): () => void;
  /** `context.sync()` round trips answered so far; releasing references is not counted. */
  readonly requestCount: () => number;
  /** Bytes of requests and of answers so far, as UTF-8 JSON. */
  readonly payloadBytes: () => { readonly sent: number; readonly received: number };
  resetCounters(): void;
  dispose(): void;
}

/** Excel on the web refuses larger requests and answers; on the desktop there is no such limit. */
const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** How often the host looks whether a person has left the cell. */
const EDIT_POLL_MS = 50;

/** Makes a host. Batches run one after the other, in the order they came. */
export function createHost(grid: Grid, plays: Partial<Plays> = {}): Host {
  const outlets = new Set<(message: string) => void>();
  const refusals = new Set<(reason: string) => void>();
  const send = (entries: readonly EventEntry[]): void => {
    const text = JSON.stringify({ type: 3, message: { entries } });
    outlets.forEach((outlet) => outlet(text));
  };
  const book = createBook(grid, createEventHub(send), plays);
  const references = createReferences();
  const root = workbookObject(book);
  book.onShifted((sheetId, shift) => references.replace((object) => rangeAfter(object, sheetId, shift)));
  const faults = createFaults();
  const count = { requests: 0, sent: 0, received: 0 };
  const stopEvents = grid.onEvent((event) => relay(book, event));
  grid.setGuard((sheetId, rects) => {
    const reason = rects.map((rect) => lockedReason(book, sheetId, rect)).find((text) => text !== undefined);
    if (reason !== undefined) refusals.forEach((tell) => tell(reason));
    return reason;
  });

  const answer = async (request: Request): Promise<BatchReply> => {
    const refused = faults.wholeBatch() ?? (await leaveCell(request));
    if (refused) return { Results: [], TraceIds: [], Error: refused };
    const { settle } = grid;
    book.addedInBatch.clear();
    const context = { root, references, settle, beforeAction: faults.beforeAction };
    const reply = await runBatch(request.message.body, context);
    drawStaleRules(book);
    // Formulas that were entered have their results from the cells as they are now.
    if (book.calculationMode === "Manual") await settle();
    return reply;
  };

  /** With the flag a batch waits for the cell to be closed, without it fails. */
  const leaveCell = async (request: Request): Promise<BatchReply["Error"]> => {
    while (grid.isEditing() || faults.isEditing()) {
      if ((request.flags & DELAY_FOR_CELL_EDIT_FLAG) === 0) {
        return { Code: "InvalidOperationInCellEditMode", Message: "Excel is in cell-editing mode." };
      }
      await new Promise((resolve) => setTimeout(resolve, EDIT_POLL_MS));
    }
    return undefined;
  };

  let queue: Promise<unknown> = Promise.resolve();
  const handle = (message: string): Promise<string | undefined> => {
    const request = JSON.parse(message) as Request;
    if (request.type !== 1) return Promise.resolve(undefined);
    if (!isRelease(request)) count.requests += 1;
    const bytes = byteLength(message);
    count.sent += bytes;
    const isTooLarge = (size: number): boolean => book.plays.web && size > MAX_PAYLOAD_BYTES;
    const reply = queue.then(() => {
      if (faults.isDisconnected()) return undefined;
      return isTooLarge(bytes) ? refusal("RequestPayloadSizeLimitExceeded") : answer(request);
    });
    queue = reply.catch(() => undefined);
    return reply.then((body) => {
      const text = envelope(request.id, body);
      const size = byteLength(text);
      const tooLarge = isTooLarge(size);
      const sent = tooLarge ? envelope(request.id, refusal("ResponsePayloadSizeLimitExceeded")) : text;
      count.received += tooLarge ? byteLength(sent) : size;
      return sent;
    });
  };

  return {
    book,
    faults,
    handle,
    onMessage: (listener) => subscribe(outlets, listener),
    onRefused: (listener) => subscribe(refusals, listener),
    requestCount: () => count.requests,
    payloadBytes: () => ({ sent: count.sent, received: count.received }),
    resetCounters: () => void Object.assign(count, { requests: 0, sent: 0, received: 0 }),
    dispose: () => {
      stopEvents();
      outlets.clear();
      grid.dispose();
    },
  };
}

/** The request at the end of `Excel.run` that only gives tracked ranges back. */
function isRelease({ message }: Request): boolean {
  return message.body.Actions.every(({ ActionType: type, Name }) => type === 1 || Name === "_RemoveReference");
}

/** A whole batch refused for its size. */
function refusal(code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded"): BatchReply {
  const Message = `The ${code.startsWith("Request") ? "request" : "response"} payload size has exceeded the limit.`;
  return { Results: [], TraceIds: [], Error: { Code: code, Message } };
}

/** A reply as it crosses the wire; without a body the host is unreachable. */
function envelope(id: number, body: BatchReply | undefined): string {
  const statusCode = body ? 200 : 503;
  return JSON.stringify({ id, type: 1, message: { statusCode, headers: {}, body: body ?? {} } });
}

function subscribe<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Passes on what people did in the grid. */
function relay(book: Book, event: GridEvent): void {
  if (event.kind === "edited") {
    readAsExcel(book, event);
    renameColumnsFromHeaders(book, event.sheetId, event.rect);
    emitChanged(book, event.sheetId, event.rect, event.before);
  } else if (event.kind === "shifted") {
    book.shift(event.sheetId, event.shift);
  } else if (event.kind === "sheetRenamed") {
    book.sheetRenamed(event.from, event.to);
  } else if (event.kind === "activated") {
    emitActivated(book, event.sheetId, event.previousId);
  } else if (event.kind === "selected") {
    emitSelected(book, event.sheetId, event.rect);
  } else if (event.kind === "sheetRemoved") {
    book.events.emit(EventType.deleted, WORKBOOK_TARGET, { worksheetId: event.sheetId, source: "Local" });
  } else if (event.kind === "sheetAdded") {
    book.events.emit(EventType.added, WORKBOOK_TARGET, { worksheetId: event.sheetId, source: "Local" });
  } else {
    book.events.emit(EventType.calculated, WORKBOOK_TARGET, {});
    book.chartsChanged();
  }
}
