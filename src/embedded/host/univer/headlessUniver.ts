import { LocaleService, LocaleType, LogLevel, Univer, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { formulaEngine, type FormulaEngine } from "./formulaEngine";
import { repairIndex } from "./indexRepair";
import { rememberStyles } from "./styleLookup";

/** A Univer without a page, and its facade. */
export interface HeadlessUniver {
  readonly api: FUniver;
  readonly engine: FormulaEngine;
  dispose(): void;
}

/** Sizes of the first sheet; the grid grows when more is written. */
interface InitialSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Starts Univer with one workbook of one sheet. Bundled to CommonJS by
 * `scripts/bundleUniver.mjs`, since its ES modules do not load in Node.
 */
export function createHeadlessUniver(sheet: InitialSheet): HeadlessUniver {
  const locales = { [LocaleType.EN_US]: {} };
  const univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.ERROR });
  const registered = new Set<unknown>();
  for (const entry of [...UniverSheetsNodeCorePreset().plugins, ...MISSING_IN_NODE_PRESET]) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry, undefined]) as [PluginCtor, object?];
    if (registered.has(plugin)) continue;
    registered.add(plugin);
    univer.registerPlugin(plugin, config);
  }
  const api = FUniver.newAPI(univer);
  const id = "sheet-first";
  const workbook = api.createWorkbook({ sheetOrder: [id], sheets: { [id]: { id, ...sheet } } });
  rememberStyles(workbook.getWorkbook().getStyles());
  const injector = univer.__getInjector();
  repairIndex(injector);
  return { api, engine: formulaEngine(injector), dispose: () => dispose(univer) };
}

/** A timer that shows the progress of long calculations outlives Univer, and would throw for want of a text. */
function dispose(univer: Univer): void {
  const locale = univer.__getInjector().get(LocaleService);
  univer.dispose();
  locale.t = (key) => key;
}

const MISSING_IN_NODE_PRESET = [
  UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsTablePlugin,
];
