import type { PlanPeriod } from "../domain/plan/types";
import type { Language } from "../domain/shared/localText";
import { cliMessages as generalMessages } from "../messages/cli/cli";
import { consolidateMessages } from "../messages/cli/cliConsolidate";
import { speaker, type Params } from "../messages/format";
import { EXIT, type CliPorts, type ExitCode, type FileError } from "./ports";
import type { RegionsError } from "./readRegions";
import type { ValuesError } from "./readValues";

const cliMessages = { ...generalMessages, ...consolidateMessages };

/** Key of a command-line message. */
export type CliMessage = keyof typeof cliMessages;

/** One line that a terminal shows as it is: whatever was typed into a cell, it breaks no line and moves no cursor. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

/** The same world, spoken to in another language; null keeps the terminal's. */
export function speaking(ports: CliPorts, language: Language | null): CliPorts {
  return language === null ? ports : { ...ports, language };
}

/** Says one line on stderr and gives back the exit code. */
export function say(ports: CliPorts, exit: ExitCode, key: CliMessage, params: Params = {}): ExitCode {
  ports.error(oneLine(speaker(cliMessages, ports.language)(key, params)));
  return exit;
}

/** Why the words make no command. `text` is the offending word. */
export interface UsageError {
  readonly says: CliMessage;
  readonly text: string;
}

/** Reports wrong words. */
export function complainUsage(ports: CliPorts, { says, text }: UsageError): ExitCode {
  return say(ports, EXIT.usage, says, { text });
}

const FILE: Readonly<Record<FileError["code"], CliMessage>> = {
  missing: "fileMissing",
  unreadable: "fileUnreadable",
  unwritable: "fileUnwritable",
};

/** Refuses a year to report on that is outside the plan; null where there is nothing to refuse. */
export function complainYear(
  ports: CliPorts,
  { firstYear, lastYear }: PlanPeriod,
  year: number | null,
): ExitCode | null {
  if (year === null || (year >= firstYear && year <= lastYear)) return null;
  return say(ports, EXIT.usage, "yearOutsidePlan", {
    year: String(year),
    first: String(firstYear),
    last: String(lastYear),
  });
}

/** Reports a file that cannot be read or written. */
export function complainFile(ports: CliPorts, file: string, error: FileError): ExitCode {
  return say(ports, EXIT.input, FILE[error.code], { file, detail: error.detail });
}

const VALUES: Readonly<Record<ValuesError["code"], CliMessage>> = {
  "not-utf8": "valuesNotUtf8",
  "bad-header": "valuesBadHeader",
  "open-quote": "valuesOpenQuote",
  "bad-line": "valuesBadLine",
  "unknown-indicator": "valuesUnknownIndicator",
  "unknown-period": "valuesUnknownPeriod",
  "given-twice": "valuesGivenTwice",
  "too-long": "valuesTooLong",
};

/** Characters of a values file that a complaint quotes. */
const LONGEST_QUOTE = 80;

/** Reports a values file that cannot be used. */
export function complainValues(ports: CliPorts, file: string, error: ValuesError): ExitCode {
  return say(ports, EXIT.input, VALUES[error.code], {
    file,
    line: error.line,
    text: error.text.slice(0, LONGEST_QUOTE),
  });
}

const REGIONS: Readonly<Record<RegionsError["code"], CliMessage>> = {
  "not-utf8": "valuesNotUtf8",
  "open-quote": "valuesOpenQuote",
  "no-heading": "regionsNoHeading",
  "bad-figure": "regionsBadFigure",
};

/** Reports a file of regions that cannot be used. */
export function complainRegions(ports: CliPorts, file: string, { code, line, text }: RegionsError): ExitCode {
  return say(ports, EXIT.input, REGIONS[code], { file, line, text: text.slice(0, LONGEST_QUOTE) });
}
