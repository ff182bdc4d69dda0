import type { Catalogue } from "./format";

/** Texts of errors about break-downs. */
export const regionErrors = {
  refused: { zh: "未能分解。", en: "The target was not spread." },
  exists: { zh: "规划中已有该指标的分解表（表{number}），未作改动。", en: "The plan has a break-down of this indicator already (table {number}). Nothing was changed." },
  existsNext: { zh: "确认替换后再写入。", en: "Agree to replace it, then write again." },
} as const satisfies Catalogue;
