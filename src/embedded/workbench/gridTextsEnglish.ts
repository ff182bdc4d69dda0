import formatting from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import validation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import table from "@univerjs/preset-sheets-table/locales/en-US";

/** Univer's own English texts; a module of its own, so that a page fetches one language. */
export const texts = [core, validation, formatting, table] as const;
