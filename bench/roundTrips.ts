import { createApp, templateSource } from "../src/app";
import { connectHeadless } from "../src/embedded/host/connect/connectHeadless";
import { createExcelPort, createNewWorkbookPort } from "../src/excel";
import { templates, templateSummaries } from "../src/templates";
import { packFiles, patchWorkbookFile, readWorkbookFile, writeXlsx } from "../src/xlsx";

/** The plan with the most sheets: nine break-downs. */
const LARGEST = "xuzhou-14fyp";

const kb = (bytes: number): number => Math.round(bytes / 1000);

/**
 * `context.sync()` round trips of the three use cases through Microsoft's client, and the kB that load sends and audit gets.
 * Every byte of the client's JSON counts, objects and settings of formats as well as cells: what an object or a setting comes
 * to stands in `src/excel/stepBytes.ts`. The client's own wrapping of a request in HTTP is not in it.
 */
export async function benchRoundTrips(): Promise<Readonly<Record<string, number>>> {
  const excel = connectHeadless();
  const restore = excel.installGlobals();
  const app = createApp({
    port: createExcelPort(),
    templates: templateSource(templates, templateSummaries),
    files: {
      read: readWorkbookFile,
      patch: patchWorkbookFile,
      write: (spec) => writeXlsx(spec, { now: new Date("2026-01-01") }),
      pack: (files, date) => Promise.resolve(packFiles(files, date)),
    },
    newWorkbooks: createNewWorkbookPort(),
    today: () => "2026-01-01",
  });
  const count = async (work: () => Promise<{ readonly ok: boolean }>): Promise<number> => {
    const before = excel.requestCount();
    const result = await work();
    if (!result.ok) throw new Error(`a use case failed: ${JSON.stringify(result)}`);
    return excel.requestCount() - before;
  };
  try {
    const load = await count(() => app.loadTemplate(LARGEST, { asOf: 2021, language: "zh-CN", replace: false }));
    const loaded = excel.payloadBytes();
    const audit = await count(() => app.audit());
    const audited = excel.payloadBytes();
    return {
      "sync.load": load,
      "sync.load.kb": kb(loaded.sent),
      "sync.audit": audit,
      "sync.audit.kb": kb(audited.received - loaded.received),
      "sync.summary": await count(() => app.summarize()),
    };
  } finally {
    restore();
    excel.dispose();
  }
}
