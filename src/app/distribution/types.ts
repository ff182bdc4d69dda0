import type { PlanEntries, PlanSettings } from "../../domain/plan";
import type { Plan } from "../../domain/plan/types";
import type { Language } from "../../domain/shared/localText";
import type { OpenPlan } from "../open/types";

/** What is decided once for all regions. */
export interface SendOutRequest {
  /** As printed in the break-downs; each gets one workbook. */
  readonly regions: readonly string[];
  readonly language: Language;
  /** Year reported on. */
  readonly asOf: number;
  /** 1 for the first sending of a year. */
  readonly round: number;
  /** ISO date by which it is to come back. */
  readonly due?: string;
  /** Whom to send it back to, as typed. */
  readonly returnTo?: string;
}

/** Why nothing can be sent out. */
export type SendRefusal =
  /** The plan is not broken down by region: allocate first. */
  | { readonly code: "no-breakdowns" }
  /** The workbook is itself one that was sent to a region. */
  | { readonly code: "of-region"; readonly region: string }
  /** No region was chosen. */
  | { readonly code: "no-regions" }
  /** Only one workbook can be opened at a time. */
  | { readonly code: "not-one-region" }
  /** No break-down names it. */
  | { readonly code: "unknown-region"; readonly region: string; readonly known: readonly string[] }
  /** A printed figure of the region's rows cannot be read. */
  | { readonly code: "unreadable-targets"; readonly region: string };

/** The plan that is sent out, with its settings and what was reported for it. */
export interface SentPlan {
  readonly plan: Plan;
  readonly settings: PlanSettings;
  readonly entries: PlanEntries;
}

/** A region that something can be sent to. */
export interface SendableRegion {
  readonly region: string;
  /** Break-downs that name it: the rows of its workbook. */
  readonly rows: number;
}

/** What the open plan can be sent out as. */
export interface SendOutChoices {
  readonly plan: OpenPlan;
  /** In the order in which the break-downs name them. */
  readonly regions: readonly SendableRegion[];
}
