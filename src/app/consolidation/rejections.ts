import type { MergeObstacle } from "../../domain/consolidation";
import { rejectionText, type RejectionCode } from "../../messages/app/consolidation";
import { findingText } from "../../messages/rules/findings";
import { listedBriefly, type Params } from "../../messages/format";
import type { AppError } from "../types";
import type { Rejection } from "./types";

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
          zh: { region, known: listedBriefly(known, "zh-CN") },
          en: { region, known: listedBriefly(known, "en") },
        }),
      };
    }
    case "other-version": {
      const { rows } = obstacle;
      return {
        file,
        reason: code,
        text: rejectionText(code, {
          zh: { rows: listedBriefly(rows, "zh-CN") },
          en: { rows: listedBriefly(rows, "en") },
        }),
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
