import { connectHeadless } from "../../src/embedded/host/connect/connectHeadless";
import { connectIframe, BRIDGE_CHANNEL } from "../../src/embedded/host/connect/connectIframe";
import { loadClient, type Bridge } from "../../src/embedded/host/connect/loadClient";
import { useExcel } from "./support";

const excel = useExcel({ firstSheet: "首页", office: { displayLanguage: "en-US", excelApi: "1.14" } });

test("Office says what it is and what it supports", async () => {
  const { Office } = excel.current;
  const { requirements, displayLanguage, contentLanguage, host, platform } = Office.context;
  expect([displayLanguage, contentLanguage, host, platform]).toEqual(["en-US", "zh-CN", "Excel", "PC"]);
  const versions = ["1.1", "1.13", "1.14", "1.15", "1.2"].map((version) =>
    requirements.isSetSupported("ExcelApi", version),
  );
  expect(versions).toEqual([true, true, true, false, true]);
  expect(requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
  expect(Office.context.ui.displayDialogAsync).toBeUndefined();
  await expect(Office.onReady()).resolves.toEqual({ host: Office.HostType.Excel, platform: Office.PlatformType.PC });
});

test("the first sheet has the name asked for", async () => {
  const name = await excel.run(async (context, sheet) => {
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("首页");
});

test("globals are installed and taken back", () => {
  const scope = globalThis as unknown as Record<string, unknown>;
  const restore = excel.current.installGlobals();
  expect(scope["Excel"]).toBe(excel.current.Excel);
  restore();
  expect(scope["Excel"]).toBeUndefined();
});

/** A page with a pane in a frame, as far as messages go. */
function fakePage(origin: string): {
  page: Window;
  frame: HTMLIFrameElement;
  fromPane(text: string, from?: string): void;
  bridge: Bridge;
} {
  const listeners = new Set<(event: MessageEvent) => void>();
  const bridge: Bridge = { sendMessageToHost: (text) => fromPane(text) };
  const pane = { postMessage: (data: { text: string }) => bridge.onMessageFromHost?.(data.text) };
  const fromPane = (text: string, from = origin): void => {
    const event = { data: { channel: BRIDGE_CHANNEL, text }, origin: from, source: pane } as unknown as MessageEvent;
    listeners.forEach((listener) => listener(event));
  };
  const page = {
    addEventListener: (_type: string, listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: MessageEvent) => void) => listeners.delete(listener),
  };
  return {
    page: page as unknown as Window,
    frame: { contentWindow: pane } as unknown as HTMLIFrameElement,
    fromPane,
    bridge,
  };
}

test("over postMessage the same host answers, but only the pane's origin", async () => {
  const headless = connectHeadless();
  const origin = "http://localhost:3000";
  const { page, frame, fromPane, bridge } = fakePage(origin);
  const connected = connectIframe({ page, frame, origin }, headless.grid);
  const client = loadClient(bridge);
  const values = await client.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [["经由页面"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([["经由页面"]]);
  const before = connected.host.payloadBytes().sent;
  fromPane(
    JSON.stringify({ id: 9, type: 1, flags: 0, message: { url: "", body: { Actions: [], ObjectPaths: {} } } }),
    "http://elsewhere",
  );
  expect(connected.host.payloadBytes().sent).toBe(before);
  connected.dispose();
  headless.dispose();
});
