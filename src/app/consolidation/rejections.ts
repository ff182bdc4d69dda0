import type { MergeObstacle } from "../../domain/consolidation";
import { rejectionText, type RejectionCode } from "../../messages/app/consolidation";
import { findingText } from "../../messages/rules/findings";
import { listed, type Params } from "../../messages/format";
import type { Language } from "../../domain/shared/localText";
import type { AppError } from "../types";
import type { Rejection } from "./types";

/** Names that a sentence lists at most. */
const LISTED = 12;

function brief(names: readonly string[], language: Language): string {
  return listed(names.slice(0, LISTED), language) + (names.length > LISTED ? "…" : "");
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
      return {
        file,
        reason: code,
        text: rejectionText(code, {
          zh: { region, known: brief(known, "zh-CN") },
          en: { region, known: brief(known, "en") },
        }),
      };
    }
    case "other-version": {
      const { rows } = obstacle;
      return {
        file,
        reason: code,
        text: rejectionText(code, { zh: { rows: brief(rows, "zh-CN") }, en: { rows: brief(rows, "en") } }),
      };
    }
  }
}

/** A workbook that cannot be used, or is none of ours. */
export function unusableRejection(file: string, error: AppError): Rejection {
  const finding = error.code === "workbook-broken" ? error.findings[0] : undefined;
  if (!finding) return rejection(file, "no-plan");
  return {
    file,
    reason: finding.rule,
    text: { zh: findingText(finding, null, "zh-CN"), en: findingText(finding, null, "en") },
  };
}
