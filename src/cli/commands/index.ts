import type { Command } from "../command";
import { allocate } from "./allocate";
import { audit } from "./audit";
import { consolidate } from "./consolidate";
import { create } from "./create";
import { distribute } from "./distribute";
import { summarize } from "./summarize";
import { template } from "./template";
import { templates } from "./templates";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  templates,
  template,
  create,
  allocate,
  distribute,
  consolidate,
  audit,
  summarize,
];
