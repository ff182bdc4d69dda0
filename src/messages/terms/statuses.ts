import type { Status } from "../../domain/completion/types";
import type { Catalogue } from "../format";

/** Names of the statuses; they stand in cells, so none may change without a new workbook contract. */
export const statusMessages = {
  achieved: { zh: "已完成", en: "Achieved" },
  ahead: { zh: "快于序时", en: "Ahead" },
  onTrack: { zh: "达到序时", en: "On track" },
  near: { zh: "基本达到", en: "Nearly on track" },
  behind: { zh: "滞后", en: "Behind" },
  reversed: { zh: "倒退", en: "Worse than baseline" },
  missing: { zh: "未填报", en: "Not reported" },
  notComputable: { zh: "不可计算", en: "Not computable" },
} as const satisfies Catalogue<Status>;
