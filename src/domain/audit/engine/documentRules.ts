import { allTargetsMetClaimed } from "../rules/document/allTargetsMetClaimed";
import { attributeMissing } from "../rules/document/attributeMissing";
import { baselineDiffersFromPreviousResult } from "../rules/document/baselineDiffersFromPreviousResult";
import { baselineEqualsPreviousTarget } from "../rules/document/baselineEqualsPreviousTarget";
import { baselineIsABound } from "../rules/document/baselineIsABound";
import { breakdownWithoutRow } from "../rules/document/breakdownWithoutRow";
import { cumulativeMarkMissing } from "../rules/document/cumulativeMarkMissing";
import { cumulativeMarkOnStock } from "../rules/document/cumulativeMarkOnStock";
import { declaredRatioDiffers } from "../rules/document/declaredRatioDiffers";
import { declaredSumDiffers } from "../rules/document/declaredSumDiffers";
import { goalWithoutRow } from "../rules/document/goalWithoutRow";
import { noteBracketDiffers } from "../rules/document/noteBracketDiffers";
import { paceBelowBaseline } from "../rules/document/paceBelowBaseline";
import { namedOtherwise } from "../rules/document/namedOtherwise";
import { paragraphRepeated } from "../rules/document/paragraphRepeated";
import { partInAnotherUnit } from "../rules/document/partInAnotherUnit";
import { placesDisagree } from "../rules/document/placesDisagree";
import { regionNamesVary } from "../rules/document/regionNamesVary";
import { scopeChanged } from "../rules/document/scopeChanged";
import { sectionNumberedTwice } from "../rules/document/sectionNumberedTwice";
import { targetBelowPreviousResult } from "../rules/document/targetBelowPreviousResult";
import { targetBelowTextResult } from "../rules/document/targetBelowTextResult";
import { targetMissing } from "../rules/document/targetMissing";
import { targetWorseThanBaseline } from "../rules/document/targetWorseThanBaseline";
import { textDiffersFromTable } from "../rules/document/textDiffersFromTable";
import { unitDiffersFromPreviousPlan } from "../rules/document/unitDiffersFromPreviousPlan";
import { unitImplausible } from "../rules/document/unitImplausible";
import { yearlyPaceDiffers } from "../rules/document/yearlyPaceDiffers";
import { oncePerDocument } from "./oncePerDocument";
import { publishedCompletionDiffers } from "../rules/publishedCompletionDiffers";
import type { AuditRule } from "./types";

const inOrder = [
  textDiffersFromTable,
  placesDisagree,
  namedOtherwise,
  goalWithoutRow,
  breakdownWithoutRow,
  regionNamesVary,
  yearlyPaceDiffers,
  declaredSumDiffers,
  declaredRatioDiffers,
  allTargetsMetClaimed,
  baselineEqualsPreviousTarget,
  baselineDiffersFromPreviousResult,
  baselineIsABound,
  targetMissing,
  targetWorseThanBaseline,
  paceBelowBaseline,
  targetBelowPreviousResult,
  targetBelowTextResult,
  scopeChanged,
  unitDiffersFromPreviousPlan,
  unitImplausible,
  partInAnotherUnit,
  cumulativeMarkOnStock,
  cumulativeMarkMissing,
  noteBracketDiffers,
  attributeMissing,
  sectionNumberedTwice,
  paragraphRepeated,
  publishedCompletionDiffers,
] as const;

/** A rule about the document as declared. */
export type DocumentRule = (typeof inOrder)[number];

/** Rules about the published document itself; none needs an entry, the last looks at the outcome where one is entered. */
export const documentRules: readonly AuditRule[] = inOrder.map((rule) =>
  rule.id === publishedCompletionDiffers.id ? rule : oncePerDocument(rule),
);
