import type { MergeObstacle } from "../../domain/consolidation";
import { rejectionText, type RejectionCode } from "../../messages/consolidation";
import { findingText } from "../../messages/findings";
import type { Params } from "../../messages/format";
import type { AppError } from "../types";
import type { Rejection } from "./types";

/** Names that a sentence lists at most. */
const LISTED = 12;

function listed(names: readonly string[], separator: string): string {
  const more = names.length > LISTED ? "…" : "";
  return names.slice(0, LISTED).join(separator) + more;
}

/** A rejection with the same facts in both languages. */
export function rejection(file: string, reason: RejectionCode, params: Params = {}): Rejection {
  return { file, reason, text: rejectionText(reason, { zh: params, en: params }) };
}

/** A file that cannot be merged into the plan. */
export function obstacleRejection(file: string, obstacle: MergeObstacle): Rejection {
  const { code } = obstacle;
  switch (code) {
    case "other-plan":
      return rejection(file, code, { found: obstacle.found, expected: obstacle.expected });
    case "whole-plan":
      return rejection(file, code);
    case "unknown-region": {
      const { region, known } = obstacle;
      return { file, reason: code, text: rejectionText(code, { zh: { region, known: listed(known, "、") }, en: { region, known: listed(known, ", ") } }) };
    }
    case "other-version": {
      const { rows } = obstacle;
      return { file, reason: code, text: rejectionText(code, { zh: { rows: listed(rows, "、") }, en: { rows: listed(rows, ", ") } }) };
    }
  }
}

/** A workbook that cannot be used, or is none of ours. */
export function unusableRejection(file: string, error: AppError): Rejection {
  const finding = error.code === "workbook-broken" ? error.findings[0] : undefined;
  if (!finding) return rejection(file, "no-plan");
  return { file, reason: finding.rule, text: { zh: findingText(finding, null, "zh-CN"), en: findingText(finding, null, "en") } };
}
