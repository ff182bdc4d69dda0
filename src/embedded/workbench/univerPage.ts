import { LocaleType, LogLevel, Univer, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { formulaEngine, type FormulaEngine } from "../host/univer/formulaEngine";
import { repairIndex } from "../host/univer/indexRepair";
import { rememberStyles } from "../host/univer/styleLookup";
import type { GridTexts } from "./gridTexts";
import { gridView, type GridView } from "./gridView";
import { drawTablesPlainly } from "./tableLook";

/** Univer drawn on the page, and its facade. */
export interface PageUniver {
  readonly api: FUniver;
  readonly engine: FormulaEngine;
  /** What of the sheet in front is in sight. */
  readonly view: () => GridView | undefined;
  dispose(): void;
}

/** How the grid looks and speaks. */
export interface PageChoices {
  readonly language: "zh-CN" | "en";
  readonly texts: GridTexts;
  readonly dark: boolean;
}

/** What the presets leave open. Univer's tab with the table's name covers the row above the table. */
const CONFIGS = new Map<unknown, object>([[UniverSheetsTableUIPlugin, { hideAnchor: true }]]);

function presets(container: HTMLElement) {
  return [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      disableAutoFocus: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
  ];
}

/** Starts Univer with its interface in `container`, holding one empty workbook. */
export function createPageUniver(container: HTMLElement, { language, texts, dark }: PageChoices): PageUniver {
  const locale = language === "en" ? LocaleType.EN_US : LocaleType.ZH_CN;
  const univer = new Univer({ locale, locales: { [locale]: texts }, logLevel: LogLevel.ERROR, darkMode: dark });
  const registered = new Set<unknown>();
  for (const entry of presets(container).flatMap((preset) => preset.plugins)) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry, undefined]) as [PluginCtor, object?];
    // Two presets may bring the same plugin; Univer wants each once.
    if (registered.has(plugin)) continue;
    registered.add(plugin);
    univer.registerPlugin(plugin, CONFIGS.get(plugin) ?? config);
  }
  const api = FUniver.newAPI(univer);
  const id = "sheet-first";
  const workbook = api.createWorkbook({
    sheetOrder: [id],
    sheets: { [id]: { id, name: "Sheet1", rowCount: 500, columnCount: 60 } },
  });
  const injector = univer.__getInjector();
  repairIndex(injector);
  rememberStyles(workbook.getWorkbook().getStyles());
  drawTablesPlainly(injector);
  return {
    api,
    engine: formulaEngine(injector),
    view: () => gridView(injector, workbook.getId()),
    dispose: () => univer.dispose(),
  };
}
