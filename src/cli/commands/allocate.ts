import { newWorkbookInput } from "../../app/load/newWorkbook";
import { planWithAllocation, previewAllocation } from "../../app/allocation/previewAllocation";
import { previousPlanOf } from "../../app/load/previousPlan";
import { planFromSource } from "../../app/load/planFromSource";
import { rebuildWorkbook, type Rebuildable } from "../../app/load/rebuildWorkbook";
import type { AllocationPreview } from "../../app/types";
import {
  baseIn,
  breakdownOf,
  defaultBase,
  defaultUnit,
  NO_WEIGHTS,
  type AllocationRequest,
} from "../../domain/allocation";
import { fail, ok, type Result } from "../../domain/shared/result";
import { indicatorNamed } from "../../domain/plan/indicatorNamed";
import { allocationProblemText } from "../../messages/app/allocation";
import { commandHelp, optionWords } from "../../messages/cli/cliHelp";
import { allocationJson } from "../allocationJson";
import { command, type Given } from "../command";
import { namedPlan } from "../namedPlan";
import { namedWorkbook } from "../namedWorkbook";
import { flag, language, neededText, oneOf, parsed, text } from "../options";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { listedRegions, readRegions, type GivenRegions } from "../readRegions";
import { saveFile } from "../saveFile";
import { complainFile, complainRegions, say } from "../speak";
import { printAllocation } from "../printAllocation";

const options = {
  indicator: neededText("ID"),
  regions: neededText(optionWords.regions),
  out: neededText("FILE.xlsx"),
  by: oneOf(["equal", "base", "weights"], "badMethod"),
  unit: text("人"),
  decimals: parsed("N", "badDecimals", null, (typed) => (/^[0-6]$/.test(typed) ? Number(typed) : null)),
  replace: flag,
  lang: language,
  json: flag,
};

/** What was typed; the source is a template id, or a file that ends in .xlsx. */
interface Request extends Given<typeof options> {
  readonly source: string;
}

async function sourceOf(ports: CliPorts, { source, lang }: Request): Promise<Result<Rebuildable, ExitCode>> {
  if (/\.xlsx$/i.test(source)) {
    const workbook = await namedWorkbook(ports, { file: source, asOf: null });
    return workbook.ok ? ok({ ...workbook.value, language: lang ?? workbook.value.language }) : workbook;
  }
  const plan = await namedPlan(ports, source);
  if (!plan.ok) return plan;
  const input = newWorkbookInput({
    plan: plan.value,
    language: lang ?? "zh-CN",
    asOf: null,
    entries: null,
    today: ports.today,
  });
  return ok({ ...input, explanations: [], submission: null, recorded: null });
}

async function regionsGiven(ports: CliPorts, { regions }: Request): Promise<Result<GivenRegions, ExitCode>> {
  if (!/\.csv$/i.test(regions)) return ok(listedRegions(regions));
  const bytes = await ports.readFile(regions);
  if (!bytes.ok) return fail(complainFile(ports, regions, bytes.error));
  const read = readRegions(bytes.value);
  return read.ok ? read : fail(complainRegions(ports, regions, read.error));
}

/** The request in terms of the plan; base figures come from the file, else from the break-down that the plan has. */
function requestOf({ plan, entries }: Rebuildable, request: Request, given: GivenRegions): AllocationRequest {
  const indicator = indicatorNamed(plan, request.indicator);
  const table = indicator ? breakdownOf(plan, indicator.id) : null;
  const column = table && defaultBase(table, plan, entries, given.regions);
  const unit = request.unit ?? (indicator ? defaultUnit(plan, indicator) : "");
  const known = column && (request.by === "base" || indicator?.kind === "stock") ? baseIn(column, unit) : null;
  return {
    indicatorId: indicator?.id ?? request.indicator,
    regions: given.regions,
    method: request.by,
    unit: request.unit,
    decimals: request.decimals,
    base: given.base ?? known,
    weights: { ...NO_WEIGHTS, regions: given.weights },
    locks: [],
  };
}

async function write(
  ports: CliPorts,
  request: Request,
  source: Rebuildable,
  preview: AllocationPreview,
): Promise<ExitCode> {
  const changed = { ...source, plan: planWithAllocation(source.plan, preview) };
  const spec = rebuildWorkbook(changed, await previousPlanOf(ports.templates, changed.plan), ports.today);
  const written = await saveFile(ports, request.out, await ports.writeWorkbook(spec));
  if (!written.ok) return written.error;
  if (request.json) ports.out(JSON.stringify(allocationJson(changed.plan, preview), null, 2));
  else printAllocation(ports, preview);
  return say(ports, EXIT.fine, "allocated", { file: request.out, number: preview.table.number });
}

async function allocateFile(ports: CliPorts, request: Request): Promise<ExitCode> {
  const source = await sourceOf(ports, request);
  if (!source.ok) return source.error;
  const given = await regionsGiven(ports, request);
  if (!given.ok) return given.error;
  const { plan, entries, language } = source.value;
  const document = await planFromSource(ports.templates, plan.id).catch(() => null);
  const subject = { plan, entries, language, document: document?.ok ? document.value : null };
  const preview = previewAllocation(subject, requestOf(source.value, request, given.value));
  if (!preview.ok)
    return say(ports, EXIT.input, "allocationRefused", {
      problem: allocationProblemText(preview.error, ports.language),
    });
  if (preview.value.replaces && !request.replace) {
    return say(ports, EXIT.usage, "breakdownExists", { number: preview.value.replaces.number });
  }
  return write(ports, request, source.value, preview.value);
}

/** The plan with a break-down of one target over regions and years, in a new workbook. */
export const allocate = command({
  name: "allocate",
  takes: "ID|FILE.xlsx",
  options,
  help: commandHelp.allocate,
  run: (ports, [source = ""], given) => allocateFile(ports, { source, ...given }),
});
