import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { regionTexts } from "../../messages/sheets/region";
import { sheetNames } from "../../messages/sheets/sheets";
import { unitText } from "../../messages/terms/units";
import type { SendOut, SheetInput } from "../input";
import { otherUnits } from "../region/unitWarnings";

/** The part of the guide that only a region gets: the head and the paragraphs under it. */
export interface RegionGuide {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

function unitParagraphs(input: SheetInput, city: string): readonly string[] {
  const { language } = input;
  const say = speaker(regionTexts, language);
  return otherUnits(input).map(({ indicator, cityUnit }) =>
    say("unit", {
      number: indicator.number ?? "",
      name: inLanguage(indicator.name, language),
      unit: unitText(indicator.unit, language),
      cityUnit: unitText(cityUnit, language),
      city,
    }),
  );
}

function isFilled({ entries }: SheetInput): boolean {
  return Object.values(entries.cells).some((periods) =>
    Object.values(periods).some(({ raw }) => raw !== null && raw !== ""),
  );
}

function taskParagraphs(input: SheetInput, sendOut: SendOut, city: string): readonly string[] {
  const { plan, language } = input;
  const say = speaker(regionTexts, language);
  const sheet = speaker(sheetNames, language);
  const { region, asOf, round, sentOn, due, returnTo } = sendOut;
  return [
    say("who", { region, asOf: String(asOf), round, sentOn, rows: plan.indicators.length }),
    due === undefined ? say("dueUnknown") : say("due", { due }),
    returnTo === undefined ? say("returnToSender", { city }) : say("returnTo", { to: returnTo }),
    ...(isFilled(input) ? [say("filled", { region })] : []),
    say("before", { entry: sheet("entry") }),
    say("keep"),
    say("targetsLine", { targets: sheet("targets") }),
  ];
}

/** Who is to fill in what, until when and where to send it back; null in a workbook that was not sent out. */
export function regionGuide(input: SheetInput): RegionGuide | null {
  const { regional, submission, language } = input;
  const sendOut = submission?.sendOut ?? null;
  if (sendOut === null || !regional) return null;
  const city = inLanguage(regional.city, language);
  return {
    heading: speaker(regionTexts, language)("task"),
    paragraphs: [...taskParagraphs(input, sendOut, city), ...unitParagraphs(input, city)],
  };
}
