import type { Book } from "./book";
import { equalFormatsTogether } from "./equalFormats";
import type { Rect } from "./rect";
import { firstCell, ruleAt, settingsAtFirst } from "./ruleFormulas";
import type { ValidationState } from "./ruleStates";

/** Puts the validations and conditional formats that changed into the grid; once per batch. */
export function drawStaleRules(book: Book): void {
  const exists = new Set(book.grid.sheets.list().map((sheet) => sheet.id));
  for (const sheetId of book.staleValidations) if (exists.has(sheetId)) drawValidations(book, sheetId);
  for (const sheetId of book.staleFormats) if (exists.has(sheetId)) drawFormats(book, sheetId);
  book.staleValidations.clear();
  book.staleFormats.clear();
}

/** One drawn rule per distinct state, however many blocks it covers. */
function drawValidations(book: Book, sheetId: string): void {
  const byState = new Map<ValidationState, Rect[]>();
  for (const { rect, value } of book.state(sheetId).validations.pieces()) {
    byState.set(value, [...(byState.get(value) ?? []), rect]);
  }
  const rules = [...byState].map(([{ rule, anchor, ...state }, rects]) => {
    const [first] = rects;
    return {
      id: book.nextId("dv"),
      rects,
      rule: { ...state, rule: first ? ruleAt(rule, anchor, firstCell(first)) : rule },
    };
  });
  book.grid.rules.showValidations(sheetId, rules);
}

function drawFormats(book: Book, sheetId: string): void {
  const formats = equalFormatsTogether(
    book.state(sheetId).formats.map((format) => ({ ...format, settings: settingsAtFirst(format) })),
  );
  book.grid.rules.showFormats(
    sheetId,
    formats.map((rule) => ({ id: rule.id, rects: rule.rects, rule })),
  );
}
