import formatting from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import core from "@univerjs/preset-sheets-core/locales/zh-CN";
import validation from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import table from "@univerjs/preset-sheets-table/locales/zh-CN";

/** Univer's own Chinese texts; a module of its own, so that a page fetches one language. */
export const texts = [core, validation, formatting, table] as const;
