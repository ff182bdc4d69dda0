import { createRequire } from "node:module";
import { DEFAULT_OFFICE, type OfficeSettings } from "../../client/completeOffice";
import { createHost, type Host } from "../host";
import type { Grid } from "../grid";
import type { Plays } from "../model/plays";
import type { HeadlessUniver } from "../univer/headlessUniver";
import { createUniverGrid } from "../univer/univerGrid";
import { loadClient, type Bridge, type OfficeClient } from "./loadClient";

/** A workbook without Excel and without a page, behind Microsoft's client. */
export interface HeadlessExcel extends OfficeClient {
  readonly host: Host;
  readonly grid: Grid;
  /** The grid library itself, to do what a person would. */
  readonly api: HeadlessUniver["api"];
  /** `context.sync()` round trips so far, without those that only release references. */
  requestCount(): number;
  payloadBytes(): { readonly sent: number; readonly received: number };
  /** Sets `Excel`, `Office` and `OfficeExtension` as globals; returns the way back. */
  installGlobals(): () => void;
  dispose(): void;
}

/** Settings of a headless workbook. */
export interface HeadlessOptions {
  /** Name of the first sheet; `Sheet1` when left out. */
  readonly firstSheet?: string;
  readonly office?: Partial<OfficeSettings>;
  readonly plays?: Partial<Plays>;
}

/** The CommonJS bundle that `scripts/bundleUniver.mjs` writes. */
interface UniverBundle {
  createHeadlessUniver(sheet: { name: string; rowCount: number; columnCount: number }): HeadlessUniver;
}

function loadUniver(): UniverBundle {
  return createRequire(__filename)("../../../../.cache/univer-headless.cjs") as UniverBundle;
}

/** Opens an empty workbook of one sheet. Always `dispose()` it. */
export function connectHeadless(options: HeadlessOptions = {}): HeadlessExcel {
  const sheet = { name: options.firstSheet ?? "Sheet1", rowCount: 500, columnCount: 60 };
  const univer = loadUniver().createHeadlessUniver(sheet);
  const grid = createUniverGrid(univer);
  const host = createHost(grid, options.plays);
  const bridge: Bridge = {
    sendMessageToHost: (message) => {
      void host.handle(message).then((reply) => {
        if (reply !== undefined) bridge.onMessageFromHost?.(reply);
      });
    },
  };
  const client = loadClient(bridge, { ...DEFAULT_OFFICE, ...options.office });
  host.onMessage((message) => bridge.onMessageFromHost?.(message));
  return {
    ...client,
    host,
    grid,
    api: univer.api,
    requestCount: host.requestCount,
    payloadBytes: host.payloadBytes,
    installGlobals: () => installGlobals(client),
    dispose: () => {
      host.dispose();
      univer.dispose();
    },
  };
}

function installGlobals(client: OfficeClient): () => void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const names = ["Excel", "Office", "OfficeExtension"] as const;
  const before = names.map((name) => [name, scope[name]] as const);
  for (const name of names) scope[name] = client[name];
  return () => before.forEach(([name, value]) => (scope[name] = value));
}
