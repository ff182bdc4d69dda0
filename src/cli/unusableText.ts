import type { Language } from "../domain/shared/localText";
import { cliMessages } from "../messages/cli";
import { findingText } from "../messages/findings";
import { speaker } from "../messages/format";
import type { AppError } from "../app/types";

/** One sentence for a workbook that cannot be used, for the command line. */
export function unusableText(error: AppError, language: Language): string {
  if (error.code === "workbook-broken" && error.findings[0]) return findingText(error.findings[0], null, language);
  return speaker(cliMessages, language)("noPlan");
}
