import { documentRules, type DocumentRule } from "./documentRules";
import { aboutTargetMissed } from "../rules/aboutTargetMissed";
import { behindSchedule } from "../rules/behindSchedule";
import { boundedReading } from "../rules/boundedReading";
import { breakdownRegionsTotal } from "../rules/breakdownRegionsTotal";
import { breakdownRegionTwice } from "../rules/breakdownRegionTwice";
import { breakdownTargetFalls } from "../rules/breakdownTargetFalls";
import { breakdownVsBaseline } from "../rules/breakdownVsBaseline";
import { breakdownVsTarget } from "../rules/breakdownVsTarget";
import { breakdownYearsTotal } from "../rules/breakdownYearsTotal";
import { ceilingBreached } from "../rules/ceilingBreached";
import { columnCopied } from "../rules/columnCopied";
import { compositionBecameTime } from "../rules/compositionBecameTime";
import { compositionGap } from "../rules/compositionGap";
import { compositionMoved } from "../rules/compositionMoved";
import { compositionNot100 } from "../rules/compositionNot100";
import { compositionReversed } from "../rules/compositionReversed";
import { farFromPlan } from "../rules/farFromPlan";
import { floorMissed } from "../rules/floorMissed";
import { formulaInEntryCell } from "../rules/formulaInEntryCell";
import { fractionTypedForPercent } from "../rules/fractionTypedForPercent";
import { futureYearFilled } from "../rules/futureYearFilled";
import { jump } from "../rules/jump";
import { missingElapsedYear } from "../rules/missingElapsedYear";
import { moreDecimalsThanPrinted } from "../rules/moreDecimalsThanPrinted";
import { negativeValue } from "../rules/negativeValue";
import { newlyAddedNoTarget } from "../rules/newlyAddedNoTarget";
import { notAComposition } from "../rules/notAComposition";
import { notANumber } from "../rules/notANumber";
import { nothingEntered } from "../rules/nothingEntered";
import { onlyFinalResults } from "../rules/onlyFinalResults";
import { partGreaterThanWhole } from "../rules/partGreaterThanWhole";
import { partsDoNotClose } from "../rules/partsDoNotClose";
import { percentageOver100 } from "../rules/percentageOver100";
import { regionNotReported } from "../rules/regionNotReported";
import { regionReportedTwice } from "../rules/regionReportedTwice";
import { regionSumDiffers } from "../rules/regionSumDiffers";
import { regionUnknown } from "../rules/regionUnknown";
import { repeatedValue } from "../rules/repeatedValue";
import { reversed } from "../rules/reversed";
import { runningTotalInYears } from "../rules/runningTotalInYears";
import { stockFalling } from "../rules/stockFalling";
import { suspiciousRound } from "../rules/suspiciousRound";
import { targetMissed } from "../rules/targetMissed";
import { targetTypedAsActual } from "../rules/targetTypedAsActual";
import { totalBelowSum } from "../rules/totalBelowSum";
import { totalNotSum } from "../rules/totalNotSum";
import { totalOnLevel } from "../rules/totalOnLevel";
import { unitSlip } from "../rules/unitSlip";
import { zeroForNoData } from "../rules/zeroForNoData";
import type { AuditRule } from "./types";

const aboutFigures = [
  notANumber,
  boundedReading,
  negativeValue,
  percentageOver100,
  fractionTypedForPercent,
  compositionBecameTime,
  notAComposition,
  compositionNot100,
  formulaInEntryCell,
  futureYearFilled,
  missingElapsedYear,
  totalNotSum,
  totalBelowSum,
  totalOnLevel,
  runningTotalInYears,
  zeroForNoData,
  unitSlip,
  farFromPlan,
  jump,
  stockFalling,
  repeatedValue,
  targetTypedAsActual,
  columnCopied,
  suspiciousRound,
  moreDecimalsThanPrinted,
  ceilingBreached,
  floorMissed,
  aboutTargetMissed,
  behindSchedule,
  targetMissed,
  reversed,
  compositionGap,
  compositionReversed,
  compositionMoved,
  newlyAddedNoTarget,
  partGreaterThanWhole,
  partsDoNotClose,
  nothingEntered,
  onlyFinalResults,
  breakdownRegionTwice,
  breakdownRegionsTotal,
  breakdownYearsTotal,
  breakdownTargetFalls,
  breakdownVsTarget,
  breakdownVsBaseline,
  regionNotReported,
  regionSumDiffers,
  regionUnknown,
  regionReportedTwice,
] as const;

/** Every registered rule as declared, with the words of its id and sentences. */
export type RegisteredRule = (typeof aboutFigures)[number] | DocumentRule;

/** Every rule, by scope. Adding one: a file in rules/, a line here, its texts in messages/rules, its test rows. */
export const rules: readonly AuditRule[] = [...aboutFigures, ...documentRules];
