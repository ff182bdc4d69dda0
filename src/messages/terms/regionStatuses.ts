import type { RegionStatus } from "../../domain/consolidation";
import type { LocalText } from "../../domain/shared/localText";

/** How a region stands with what it reports. */
export const regionStatusMessages = {
  missing: { zh: "未报送", en: "Not returned" },
  unusable: { zh: "已报，文件不能用", en: "Returned, unusable" },
  undecided: { zh: "待选定", en: "To be chosen" },
  withErrors: { zh: "有错误", en: "With errors" },
  incomplete: { zh: "未报全", en: "Incomplete" },
  complete: { zh: "已报齐", en: "Complete" },
} as const satisfies Readonly<Record<RegionStatus, LocalText>>;
