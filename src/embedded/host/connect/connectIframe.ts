import { createHost, type Host } from "../host";
import type { Grid } from "../grid";

/** Marks our messages, so that those of other scripts on the page are left alone. */
export const BRIDGE_CHANNEL = "plan-indicators-office-bridge";

/** What crosses `postMessage` between the pane's iframe and the workbench page. */
export interface BridgeMessage {
  readonly channel: typeof BRIDGE_CHANNEL;
  readonly text: string;
}

/** Tells our messages from others. */
export function isBridgeMessage(data: unknown): data is BridgeMessage {
  if (typeof data !== "object" || data === null) return false;
  const message = data as Partial<BridgeMessage>;
  return message.channel === BRIDGE_CHANNEL && typeof message.text === "string";
}

/** What the page gives: its own window, the pane's frame, and where the pane comes from. */
export interface IframeConnection {
  readonly page: Window;
  readonly frame: HTMLIFrameElement;
  /** Origin of the pane; messages from anywhere else are ignored. */
  readonly origin: string;
}

/** A host that answers the pane in an iframe. */
export interface ConnectedHost {
  readonly host: Host;
  dispose(): void;
}

/**
 * Answers the pane over `postMessage`; only messages of that frame and origin are heard.
 * Connect before the frame's `src` is set, or hold what it says until then: its first request would be lost.
 * `existing` keeps one host, and its workbook state, across reloads of the pane.
 */
export function connectIframe(connection: IframeConnection, grid: Grid, existing?: Host): ConnectedHost {
  const { page, frame, origin } = connection;
  const host = existing ?? createHost(grid);
  const post = (text: string): void => {
    const message: BridgeMessage = { channel: BRIDGE_CHANNEL, text };
    frame.contentWindow?.postMessage(message, origin);
  };
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    if (!isBridgeMessage(event.data)) return;
    void host.handle(event.data.text).then((reply) => {
      if (reply !== undefined) post(reply);
    });
  };
  page.addEventListener("message", listen);
  const stopEvents = host.onMessage(post);
  return {
    host,
    dispose: () => {
      page.removeEventListener("message", listen);
      stopEvents();
      if (!existing) host.dispose();
    },
  };
}
