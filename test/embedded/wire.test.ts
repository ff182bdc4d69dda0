import { loadClient, type Bridge } from "../../src/embedded/host/connect/loadClient";
import type { Request } from "../../src/embedded/host/wire/messages";

/** Records what the client sends and answers that nothing is there. */
function recordingBridge(): { readonly bridge: Bridge; readonly requests: Request[] } {
  const requests: Request[] = [];
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as Request;
      requests.push(request);
      const Results = request.message.body.Actions.map(({ Id: ActionId, ActionType }) => ({
        ActionId,
        Value: ActionType === 1 ? {} : null,
      }));
      const message = { statusCode: 200, headers: {}, body: { Results, TraceIds: [] } };
      setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 1, message })), 0);
    },
  };
  return { bridge, requests };
}

/** The protocol is Microsoft's and not documented: this notices when a new client speaks another. */
test("the client of this version speaks the protocol the host was written for", async () => {
  const { bridge, requests } = recordingBridge();
  const { Excel } = loadClient(bridge);
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const range = sheet.getRange("A1:B1");
    range.values = [[1, "x"]];
    range.load("values,format/fill/color");
    sheet.names.add("n", range);
    await context.sync();
  });
  const [request] = requests;
  expect(request).toMatchObject({ id: 1, type: 1, flags: 65, message: { url: "ProcessQuery" } });
  const { ObjectPaths, Actions } = request?.message.body ?? { ObjectPaths: {}, Actions: [] };
  const paths = Object.values(ObjectPaths).map((path) => [path.ObjectPathType, path.Name, path.ArgumentInfo]);
  expect(paths).toEqual([
    [1, "", undefined],
    [4, "Worksheets", undefined],
    [5, "", { Arguments: ["表"] }],
    [3, "GetRange", { Arguments: ["A1:B1"] }],
    [4, "Names", undefined],
    [3, "Add", { Arguments: ["n", 7, null], ReferencedObjectPathIds: [0, 7, 0] }],
  ]);
  const steps = Actions.filter(({ ActionType }) => ActionType !== 1);
  expect(steps.map((step) => [step.ActionType, step.Name, step.QueryInfo ?? step.ArgumentInfo])).toEqual([
    [3, "_KeepReference", { Arguments: [] }],
    [4, "Values", { Arguments: [[[1, "x"]]] }],
    [2, "", { Select: ["values", "format/fill/color"] }],
  ]);
});
