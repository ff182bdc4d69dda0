import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";

export function createUniver() {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  const preset = UniverSheetsNodeCorePreset();
  const seen = new Set();
  for (const p of [...preset.plugins, UniverSheetsNumfmtPlugin, UniverDataValidationPlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsTablePlugin]) {
    const [plugin, config] = Array.isArray(p) ? p : [p, undefined];
    if (seen.has(plugin)) continue;
    seen.add(plugin);
    univer.registerPlugin(plugin as never, config as never);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
