import type { AppError } from "../app/types";
import type { LocalText } from "../domain/shared/localText";
import { cliMessages } from "../messages/cli/cli";
import { findingText } from "../messages/rules/findings";

/** One sentence for a workbook that cannot be used, in both languages. */
export function unusableText(error: AppError): LocalText {
  const finding = error.code === "workbook-broken" ? error.findings[0] : undefined;
  return finding
    ? { zh: findingText(finding, null, "zh-CN"), en: findingText(finding, null, "en") }
    : cliMessages.noPlan;
}
