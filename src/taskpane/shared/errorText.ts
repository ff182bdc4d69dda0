import type { HostErrorCode } from "../../app/ports";
import type { AppError } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import type { Language } from "../../domain/shared/localText";
import { allocationProblemText } from "../../messages/app/allocation";
import { nothingTakenTexts } from "../../messages/app/consolidation";
import { sendRefusalText } from "../../messages/app/distribution";
import { formatText, listed, speaker } from "../../messages/format";
import { hostErrorFrames, hostErrorTexts } from "../../messages/app/hostErrors";
import { jobMessages } from "../../messages/app/jobs";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { paneMessages } from "../../messages/pane/pane";
import { regionErrors } from "../../messages/pane/paneRegions";
import { returnTexts } from "../../messages/app/returnPack";
import type { PaneError } from "../hooks/actionState";

/** One error as a person reads it. */
export interface ErrorText {
  readonly what: string;
  readonly next: string;
  /** For a report to the maintainers; never shown unasked. Empty when there is nothing to add. */
  readonly details: string;
}

/** Says an error: what happened and what to do next. */
export function errorText(error: PaneError, language: Language): ErrorText {
  const say = speaker(paneMessages, language);
  switch (error.code) {
    case "host":
      return hostErrorText(error, language);
    case "plan-exists":
      return { what: say("errorPlanExists"), next: say("errorPlanExistsNext"), details: error.sheets.join("\n") };
    case "template-unknown":
      return {
        what: say("errorTemplateUnknown", { id: error.id }),
        next: say("errorTemplateUnknownNext"),
        details: "",
      };
    case "template-broken":
      return {
        what: say("errorTemplateBroken", { id: error.id }),
        next: say("errorTemplateBrokenNext"),
        details: [error.id, ...error.problems].join("\n"),
      };
    case "no-plan":
      return { what: say("errorNoPlan"), next: say("noPlanNext"), details: "" };
    case "workbook-broken":
      return {
        what: say("errorBroken", { count: error.findings.length }),
        next: say("errorBrokenNext"),
        details: error.findings.map((finding) => `${finding.rule}: ${JSON.stringify(finding.params)}`).join("\n"),
      };
    case "allocation-refused":
      return {
        what: speaker(regionErrors, language)("refused"),
        next: allocationProblemText(error.problem, language),
        details: "",
      };
    case "breakdown-exists":
      return {
        what: speaker(regionErrors, language)("exists", { number: error.number }),
        next: speaker(regionErrors, language)("existsNext"),
        details: "",
      };
    case "send-refused":
      return { ...sendRefusalText(error.reason, language), details: "" };
    case "cancelled":
      return {
        what: speaker(jobMessages, language)("cancelled"),
        next: speaker(jobMessages, language)("cancelledNext"),
        details: "",
      };
    case "nothing-taken":
      return nothingTakenText(error, language);
    case "nothing-to-return":
      return nothingToReturnText(error, language);
    case "explanation-refused":
      return { ...refusalText(error, language), details: "" };
    case "unexpected":
      return { what: say("errorUnexpected"), next: say("errorUnexpectedNext"), details: error.detail };
  }
}

function refusalText(
  { reason, limit }: Extract<AppError, { code: "explanation-refused" }>,
  language: Language,
): Omit<ErrorText, "details"> {
  const say = speaker(ledgerMessages, language);
  switch (reason) {
    case "too-long":
      return { what: say("refusedTooLong", { limit }), next: say("refusedTooLongNext") };
    case "must-be-mended":
      return { what: say("refusedError"), next: say("refusedErrorNext") };
    case "finding-gone":
      return { what: say("refusedGone"), next: say("refusedGoneNext") };
  }
}

function nothingTakenText({ problem }: Extract<AppError, { code: "nothing-taken" }>, language: Language): ErrorText {
  const say = speaker(nothingTakenTexts, language);
  const details = problem.rejected.map(({ file, text }) => `${file}: ${inLanguage(text, language)}`).join("\n");
  return { what: say(problem.code), next: say(`${problem.code}Next`), details };
}

function nothingToReturnText(
  { failed }: Extract<AppError, { code: "nothing-to-return" }>,
  language: Language,
): ErrorText {
  const say = speaker(returnTexts, language);
  const details = failed.map(({ file, text }) => `${file}: ${inLanguage(text, language)}`).join("\n");
  return failed.length === 0
    ? { what: say("nothing"), next: say("nothingNext"), details }
    : { what: say("noneMade", { count: failed.length }), next: say("noneMadeNext"), details };
}

function hostErrorText({ error }: Extract<AppError, { code: "host" }>, language: Language): ErrorText {
  const { title, advice } = hostErrorTexts[error.code];
  const { code, step, detail, written } = error;
  const next = [writtenText(code, written, language), inLanguage(advice, language)];
  return {
    what: inLanguage(title, language),
    next: next.filter(Boolean).join(language === "en" ? " " : ""),
    details: [code, step, detail].filter(Boolean).join("\n"),
  };
}

/** What had been changed already. After a lost connection nobody knows. */
function writtenText(code: HostErrorCode, written: readonly string[], language: Language): string {
  if (written.length > 0) {
    const sheets = listed(written, language);
    return formatText(hostErrorFrames.written, language, { sheets });
  }
  return code === "connection-lost" ? "" : inLanguage(hostErrorFrames.unchanged, language);
}
