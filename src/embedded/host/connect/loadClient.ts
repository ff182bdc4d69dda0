/* global Excel, Office, OfficeExtension -- the types of Microsoft's client */
import { readFileSync } from "node:fs";
import { completeOffice, DEFAULT_OFFICE, type OfficeSettings } from "../../client/completeOffice";

/** The bridge between client and host; the client fills `onMessageFromHost`. */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** What the client's script defines. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

let source: string | undefined;

/** Microsoft's client for the web, from the development dependency; 1.4 MB, read once. */
function clientSource(): string {
  source ??= readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  return source;
}

/**
 * Runs the client in a function of its own, over a made-up `window`: several clients can live
 * side by side, and its arrays and errors belong to the realm of the caller.
 * The names set to undefined are those the script declares with `var` and reads from `window`.
 */
export function loadClient(bridge: Bridge, settings: OfficeSettings = DEFAULT_OFFICE): OfficeClient {
  const window = fabricatedWindow();
  const body = `with (window) { ${clientSource()}\n; return { Excel, Office, OfficeExtension }; }`;
  const run = new Function("window", "_richApiNativeBridge", body) as (window: object, bridge: Bridge) => OfficeClient;
  const client = run.call(window, window, bridge);
  const office = completeOffice(client.Office, settings) as typeof Office;
  window["Office"] = office;
  return { Excel: client.Excel, OfficeExtension: client.OfficeExtension, Office: office };
}

function fabricatedWindow(): Record<string, unknown> {
  const location = {
    protocol: "https:",
    href: "https://localhost/",
    search: "",
    hash: "",
    hostname: "localhost",
    pathname: "/",
  };
  const window: Record<string, unknown> = {
    location,
    navigator: { userAgent: "node", language: "zh-CN" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), URL: location.href },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    OfficeExtension: undefined,
    Office: undefined,
    Excel: undefined,
    OSF: undefined,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}
