import type { Catalogue } from "../format";

/** What is said of a long job that somebody stopped. */
export const jobMessages = {
  cancelled: { zh: "已取消。", en: "Cancelled." },
  cancelledNext: {
    zh: "没有生成文件，工作簿没有改动。需要时再做一次即可。",
    en: "No file was made and the workbook was not changed. Start again whenever you like.",
  },
} as const satisfies Catalogue;
