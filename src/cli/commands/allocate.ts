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
import { allocationProblemText } from "../../messages/app/allocation";
import type { AllocateCommand } from "../allocateArguments";
import { allocationJson } from "../allocationJson";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { listedRegions, readRegions, type GivenRegions } from "../readRegions";
import { saveFile } from "../saveFile";
import { complainFile, complainRegions, say } from "../speak";
import { namedWorkbook } from "./namedWorkbook";
import { printAllocation } from "../printAllocation";
import { namedPlan } from "./templates";

async function sourceOf(
  ports: CliPorts,
  { source, language }: AllocateCommand,
): Promise<Result<Rebuildable, ExitCode>> {
  if (/\.xlsx$/i.test(source)) {
    const workbook = await namedWorkbook(ports, { file: source, asOf: null });
    return workbook.ok ? ok({ ...workbook.value, language: language ?? workbook.value.language }) : workbook;
  }
  const plan = await namedPlan(ports, source);
  if (!plan.ok) return plan;
  const input = newWorkbookInput({
    plan: plan.value,
    language: language ?? "zh-CN",
    asOf: null,
    entries: null,
    today: ports.today,
  });
  return ok({ ...input, explanations: [], submission: null, recorded: null });
}

async function regionsGiven(ports: CliPorts, { regions }: AllocateCommand): Promise<Result<GivenRegions, ExitCode>> {
  if (!/\.csv$/i.test(regions)) return ok(listedRegions(regions));
  const bytes = await ports.readFile(regions);
  if (!bytes.ok) return fail(complainFile(ports, regions, bytes.error));
  const read = readRegions(bytes.value);
  return read.ok ? read : fail(complainRegions(ports, regions, read.error));
}

/** The request in terms of the plan; base figures come from the file, else from the break-down that the plan has. */
function requestOf({ plan, entries }: Rebuildable, command: AllocateCommand, given: GivenRegions): AllocationRequest {
  const indicator = plan.indicators.find(({ id, number }) => id === command.indicator || number === command.indicator);
  const table = indicator ? breakdownOf(plan, indicator.id) : null;
  const column = table && defaultBase(table, plan, entries, given.regions);
  const unit = command.unit ?? (indicator ? defaultUnit(plan, indicator) : "");
  const known = column && (command.method === "base" || indicator?.kind === "stock") ? baseIn(column, unit) : null;
  return {
    indicatorId: indicator?.id ?? command.indicator,
    regions: given.regions,
    method: command.method,
    unit: command.unit,
    decimals: command.decimals,
    base: given.base ?? known,
    weights: { ...NO_WEIGHTS, regions: given.weights },
    locks: [],
  };
}

async function write(
  ports: CliPorts,
  command: AllocateCommand,
  source: Rebuildable,
  preview: AllocationPreview,
): Promise<ExitCode> {
  const changed = { ...source, plan: planWithAllocation(source.plan, preview) };
  const spec = rebuildWorkbook(changed, await previousPlanOf(ports.templates, changed.plan), ports.today);
  const written = await saveFile(ports, command.out, await ports.writeWorkbook(spec));
  if (!written.ok) return written.error;
  if (command.json) ports.out(JSON.stringify(allocationJson(changed.plan, preview), null, 2));
  else printAllocation(ports, preview);
  return say(ports, EXIT.fine, "allocated", { file: command.out, number: preview.table.number });
}

/** `allocate ID|FILE.xlsx --indicator ID --regions …`: the plan with a break-down of one target, in a new workbook. */
export async function allocateFile(ports: CliPorts, command: AllocateCommand): Promise<ExitCode> {
  const source = await sourceOf(ports, command);
  if (!source.ok) return source.error;
  const given = await regionsGiven(ports, command);
  if (!given.ok) return given.error;
  const { plan, entries, language } = source.value;
  const document = await planFromSource(ports.templates, plan.id).catch(() => null);
  const subject = { plan, entries, language, document: document?.ok ? document.value : null };
  const preview = previewAllocation(subject, requestOf(source.value, command, given.value));
  if (!preview.ok)
    return say(ports, EXIT.input, "allocationRefused", {
      problem: allocationProblemText(preview.error, ports.language),
    });
  if (preview.value.replaces && !command.replace) {
    return say(ports, EXIT.usage, "breakdownExists", { number: preview.value.replaces.number });
  }
  return write(ports, command, source.value, preview.value);
}
