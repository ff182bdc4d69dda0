import type { AllocationPreview } from "../app/types";
import { cliMessages } from "../messages/cli/cli";
import { speaker } from "../messages/format";
import type { CliPorts } from "./ports";
import { printRow } from "./print";

/** The break-down as a table, and how much of it differs from the published one. */
export function printAllocation(ports: CliPorts, { table, published }: AllocationPreview): void {
  const text = speaker(cliMessages, ports.language);
  printRow(ports, [text("region"), ...table.columns]);
  for (const { region, values } of table.rows) printRow(ports, [region, ...values.map((value) => value ?? "")]);
  printRow(ports, [text("allRegions"), ...(table.total ?? []).map((value) => value ?? "")]);
  if (published)
    ports.out(text("besidePublished", { compared: published.compared, different: published.differences.length }));
}
