import type { AuditRule } from "../types";
import { failingWith } from "../verdict";

const ID = "newly-added-no-target";
const NOT_GIVEN = `${ID}-not-given`;

/** Without a target there is no completion: the row is reported, not judged. */
export const newlyAddedNoTarget: AuditRule<"indicator"> = {
  id: ID,
  severity: "info",
  scope: "indicator",
  source: "Nanjing 13th plan, table 1, note 1 (**); Shangluo 14th plan, row 9",
  messages: [ID, NOT_GIVEN],
  appliesTo: ({ indicator: { targetValue } }) => targetValue.form === "newlyAdded" || targetValue.form === "notGiven",
  check: ({ indicator: { target, targetValue } }) =>
    failingWith({
      message: targetValue.form === "newlyAdded" ? ID : NOT_GIVEN,
      params: { target: target ?? "" },
      value: target,
      expected: null,
    }),
};
