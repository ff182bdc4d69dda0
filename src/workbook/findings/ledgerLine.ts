import type { Ledger } from "../../domain/audit";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { findingsTexts } from "../../messages/sheets";
import { formulaCell } from "../cells";
import { TABLE_NAMES } from "../contract";
import { columnOf, text } from "../formula/build";
import type { CellSpec } from "../spec";
import { findingHeader } from "./columns";

const countOf = ({ answers }: Ledger, state: "holds" | "expired"): number => answers.filter((answer) => answer?.state === state).length;

/** How many findings are explained and how many explanations expired; live, beside the counts of the severities. */
export function ledgerLine(ledger: Ledger, language: Language): CellSpec {
  const say = speaker(findingsTexts, language);
  const states = columnOf(TABLE_NAMES.findings, findingHeader("state", language));
  const count = (state: "explained" | "expired"): string => `${text(`${say(state)} `)}&COUNTIFS(${states},${text(say(state))})`;
  const formula = `${count("explained")}&${text("　")}&${count("expired")}`;
  const value = `${say("explained")} ${countOf(ledger, "holds")}　${say("expired")} ${countOf(ledger, "expired")}`;
  return formulaCell(formula, value);
}
