import type { Ledger } from "../../domain/audit";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { findingsTexts } from "../../messages/sheets/sheets";
import { formulaCell } from "../cells";
import { TABLE_NAMES } from "../contract";
import { columnOf, text } from "../formula/build";
import type { CellSpec } from "../spec";
import { findingHeader } from "./columns";
import type { Listing } from "./listing";

const countOf = (answers: Ledger["answers"], state: "holds" | "expired"): number =>
  answers.filter((answer) => answer?.state === state).length;

/** How many findings are explained and how many explanations expired; live for the rows of the sheet, beside the counts of the severities. */
export function ledgerLine({ listed, ledger: { answers } }: Listing<unknown>, language: Language): CellSpec {
  const say = speaker(findingsTexts, language);
  const states = columnOf(TABLE_NAMES.findings, findingHeader("state", language));
  const count = (state: "holds" | "expired", name: string): string => {
    const others = countOf(answers.slice(listed.length), state);
    return `${text(`${name} `)}&COUNTIFS(${states},${text(name)})${others > 0 ? `+${others}` : ""}`;
  };
  const [explained, expired] = [say("explained"), say("expired")];
  const formula = `${count("holds", explained)}&${text("　")}&${count("expired", expired)}`;
  const value = `${explained} ${countOf(answers, "holds")}　${expired} ${countOf(answers, "expired")}`;
  return formulaCell(formula, value);
}
