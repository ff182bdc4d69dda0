import { completeOffice, DEFAULT_OFFICE, type OfficeSettings } from "./completeOffice";

/** Kept equal to the workbench's side, `host/connect/connectIframe.ts`. */
const BRIDGE_CHANNEL = "plan-indicators-office-bridge";

interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** Globals of the pane that stand between Microsoft's client and the workbench. */
interface PaneWindow extends Window {
  _richApiNativeBridge?: NativeBridge;
  Office?: object;
  /** Call right after the client's script: fills in what a real host would. */
  completeOffice?: () => void;
}

/**
 * Runs in the pane's iframe before `excel-web-16.00.js`: gives the client its bridge over
 * `postMessage` to the parent page, same origin only. After the client's script call
 * `window.completeOffice()`. Settings may be given as JSON in the frame's `name`.
 */
export function installBridge(pane: PaneWindow, settings: OfficeSettings = settingsOf(pane)): void {
  const { origin } = pane.location;
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => pane.parent.postMessage({ channel: BRIDGE_CHANNEL, text }, origin),
  };
  pane._richApiNativeBridge = bridge;
  pane.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== pane.parent || event.origin !== origin) return;
    const data = event.data as { channel?: unknown; text?: unknown } | null;
    if (data?.channel !== BRIDGE_CHANNEL || typeof data.text !== "string") return;
    bridge.onMessageFromHost?.(data.text);
  });
  pane.completeOffice = () => {
    if (pane.Office) pane.Office = completeOffice(pane.Office, settings);
  };
}

function settingsOf(pane: Window): OfficeSettings {
  try {
    const given = JSON.parse(pane.name) as Partial<OfficeSettings> | null;
    return { ...DEFAULT_OFFICE, ...given };
  } catch {
    return DEFAULT_OFFICE;
  }
}

/** Where there is a window, the script installs itself. */
if (typeof window !== "undefined" && window.parent !== window) installBridge(window);
