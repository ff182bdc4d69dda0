import { LocaleType, LogLevel, mergeLocales, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formattingChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import tableChinese from "@univerjs/preset-sheets-table/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** Univer drawn on the page, and its facade. */
export interface PageUniver {
  readonly api: FUniver;
  dispose(): void;
}

const LOCALES = {
  [LocaleType.ZH_CN]: mergeLocales(coreChinese, validationChinese, formattingChinese, tableChinese),
  [LocaleType.EN_US]: mergeLocales(coreEnglish, validationEnglish, formattingEnglish, tableEnglish),
};

/** Starts Univer with its interface in `container`, holding one empty workbook. */
export function createPageUniver(container: HTMLElement, language: "zh-CN" | "en", dark: boolean): PageUniver {
  const univer = new Univer({
    locale: language === "en" ? LocaleType.EN_US : LocaleType.ZH_CN,
    locales: LOCALES,
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", sheets: { disableForceStringAlert: true, disableForceStringMark: true } }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
  ];
  const registered = new Set<unknown>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry, undefined]) as [PluginCtor<Plugin>, object?];
    // Two presets may bring the same plugin; Univer wants each once.
    if (registered.has(plugin)) continue;
    registered.add(plugin);
    univer.registerPlugin(plugin, config);
  }
  const api = FUniver.newAPI(univer);
  const id = "sheet-first";
  api.createWorkbook({ sheetOrder: [id], sheets: { [id]: { id, name: "Sheet1", rowCount: 500, columnCount: 60 } } });
  return { api, dispose: () => univer.dispose() };
}
