import type { PutOptions } from "../app/ports";
import type { WriteStep } from "./batches";
import type { PutPlan, PutTarget } from "./planPut";
import { layoutStep, traceStep } from "./trace";
import type { SheetLookup } from "./writeCharts";
import { writeFreeze, writePrint } from "./writeLayout";
import { setVisibility } from "./writeProtection";

/** What comes after a write, in a round trip of its own. */
export interface Finish {
  readonly show: readonly WriteStep["queue"][];
  /** May fail: without a printer, with a slow one on the network, in old builds. */
  readonly layout: readonly WriteStep["queue"][];
}

const isShown = ({ sheet }: PutTarget): boolean => sheet.visibility === "visible";

/** To the front, with its first cell in sight: a sheet that is written anew may have been left far down. */
function showTop(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange("A1").select();
}

/**
 * Makes visible, activates, then hides the others. Not in the batch that adds the sheets: on the web a sheet that was
 * just added does not come to the front (OfficeDev/office-js issue 930).
 */
function showSteps({ spec, targets }: PutPlan, sheets: SheetLookup, activate: boolean): Finish["show"] {
  const changed = targets.filter(({ sheet, existing }) => sheet.visibility !== (existing?.visibility ?? "visible"));
  const setAll = (those: readonly PutTarget[]) =>
    those.map(
      ({ sheet }) =>
        () =>
          setVisibility(sheets(sheet.name), sheet.visibility),
    );
  const active = activate ? targets.find(({ sheet }) => sheet.id === spec.activeSheet) : undefined;
  return [
    ...setAll(changed.filter(isShown)),
    ...(active ? [() => showTop(sheets(active.sheet.name))] : []),
    ...setAll(changed.filter((target) => !isShown(target))),
  ];
}

/**
 * Page set-up and frozen panes of sheets that are new: those of a sheet that was there are the user's by now.
 * Excel asks the printer's driver about pages ("PageSetup.PaperSize" in the VBA documentation: what a printer does not
 * support is refused), and builds of Office 2019 fail to freeze (OfficeDev/office-js issue 2196).
 */
function layoutSteps(
  context: Excel.RequestContext,
  { targets }: PutPlan,
  sheets: SheetLookup,
  isAnew: boolean,
): Finish["layout"] {
  return targets
    .filter(({ existing }) => existing === null || isAnew)
    .filter((target) => isShown(target) && (target.sheet.freeze ?? target.sheet.print) !== null)
    .map(({ sheet, existing }) => () => {
      traceStep(context, layoutStep(sheet.name));
      if (existing) sheets(sheet.name).freezePanes.unfreeze();
      writeFreeze(sheets(sheet.name), sheet.freeze);
      writePrint(sheets(sheet.name), sheet.print);
    });
}

/** Everything that is done once all sheets are written and protected. */
export function finishSteps(
  context: Excel.RequestContext,
  plan: PutPlan,
  sheets: SheetLookup,
  { activate, deleteOthers, newPages = false }: PutOptions,
): Finish {
  return {
    show: showSteps(plan, sheets, activate),
    layout: layoutSteps(context, plan, sheets, deleteOthers || newPages),
  };
}
