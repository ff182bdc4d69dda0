import type { Catalogue } from "../format";

/** What example data say of themselves in the entry sheet. */
export const exampleMessages = {
  remark: { zh: "示例数据（虚构）", en: "Example data (invented)" },
} as const satisfies Catalogue;
