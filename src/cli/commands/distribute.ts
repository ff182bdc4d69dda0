import { defaultSettings, type PlanPeriod } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import { asSent, planRefusal, sendableRegions, type SendOutRequest, type SentPlan } from "../../app/distribution";
import { planHash } from "../../workbook";
import { commandHelp, optionWords } from "../../messages/cli/cliHelp";
import { command, type Given } from "../command";
import { complainRefusal, saveAll, type Written } from "../distribute/saveAll";
import { namedPlan } from "../namedPlan";
import { namedWorkbook } from "../namedWorkbook";
import { flag, language, neededText, parsed, text, texts, year } from "../options";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { printRow } from "../print";
import { complainYear, say } from "../speak";

/** Rounds of one year; more is a slip of the finger. */
const MOST_ROUNDS = 99;

function roundOf(typed: string): number | null {
  const round = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return round >= 1 && round <= MOST_ROUNDS ? round : null;
}

function dateOf(typed: string): string | null {
  // A date that there is: the 31st of February reads as a day of March.
  const date = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : null;
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed) ? typed : null;
}

const options = {
  out: neededText("DIR"),
  region: texts(optionWords.region, (names) => ok(names.map((name) => name.trim()))),
  asOf: year,
  round: parsed("N", "badRound", 1, roundOf),
  due: parsed("YYYY-MM-DD", "badDate", null, dateOf),
  returnTo: text("TEXT"),
  lang: language,
  // Some say the whole word.
  language: { ...language, unlisted: true as const },
  json: flag,
};

type Request = Given<typeof options>;

interface Source extends SentPlan {
  readonly language: Language;
  /** Region that the workbook itself was sent to. */
  readonly sentTo: string | null;
}

/** The last year that is over, inside the plan: what regions are asked for when nobody says. */
function lastFinishedYear({ firstYear, lastYear }: PlanPeriod, today: string): number {
  return Math.min(lastYear, Math.max(firstYear, Number(today.slice(0, 4)) - 1));
}

async function sourceOf(ports: CliPorts, source: string, { asOf }: Request): Promise<Result<Source, ExitCode>> {
  if (/\.xlsx$/i.test(source)) {
    const workbook = await namedWorkbook(ports, { file: source, asOf });
    return workbook.ok
      ? ok({ ...workbook.value, sentTo: workbook.value.submission?.sendOut?.region ?? null })
      : workbook;
  }
  const plan = await namedPlan(ports, source);
  if (!plan.ok) return plan;
  const { period } = plan.value;
  const outside = complainYear(ports, period, asOf);
  if (outside !== null) return fail(outside);
  const settings = defaultSettings(asOf ?? lastFinishedYear(period, ports.today));
  return ok({ plan: plan.value, settings, entries: { cells: {}, remarks: {} }, language: "zh-CN", sentTo: null });
}

function requestOf({ plan, settings, language: own }: Source, given: Request): SendOutRequest {
  const { region: regions, due, returnTo, round } = given;
  return asSent(plan, {
    regions: regions.length > 0 ? regions : sendableRegions(plan).map(({ region }) => region),
    language: given.lang ?? given.language ?? own,
    asOf: settings.asOf,
    round,
    ...(due !== null && { due }),
    ...(returnTo !== null && { returnTo }),
  });
}

/** The files on stdout: as JSON, or a line each. */
function report(
  ports: CliPorts,
  { plan }: SentPlan,
  request: SendOutRequest,
  written: readonly Written[],
  json: boolean,
): void {
  const { asOf, round, language, due = null, returnTo = null } = request;
  const rows = new Map(sendableRegions(plan).map((each) => [each.region, each.rows]));
  const files = written.map(({ region, file }) => ({ region, file, rows: rows.get(region) ?? 0 }));
  if (json)
    ports.out(
      JSON.stringify(
        { plan: plan.id, planHash: planHash(plan), asOf, round, due, returnTo, language, sentOn: ports.today, files },
        null,
        2,
      ),
    );
  else files.forEach(({ region, file, rows: count }) => printRow(ports, [region, count, file]));
}

async function distributeFiles(ports: CliPorts, named: string, given: Request): Promise<ExitCode> {
  const source = await sourceOf(ports, named, given);
  if (!source.ok) return source.error;
  const { plan, sentTo } = source.value;
  const refusal = planRefusal(plan, sentTo);
  if (refusal) return complainRefusal(ports, refusal);
  const request = requestOf(source.value, given);
  if (request.due !== undefined && request.due < ports.today)
    say(ports, EXIT.fine, "dueInPast", { due: request.due, today: ports.today });
  const written = await saveAll(ports, given.out, source.value, request);
  if (!written.ok) return written.error;
  report(ports, source.value, request, written.value, given.json);
  return say(ports, EXIT.fine, "sentOut", {
    folder: given.out,
    count: written.value.length,
    title: inLanguage(plan.title, ports.language),
    asOf: String(request.asOf),
    round: request.round,
  });
}

/** One workbook per region of a plan or workbook, each with its own rows, targets and identity, in a folder. */
export const distribute = command({
  name: "distribute",
  takes: "ID|FILE.xlsx",
  options,
  help: commandHelp.distribute,
  run: (ports, [source = ""], given) => distributeFiles(ports, source, given),
});
