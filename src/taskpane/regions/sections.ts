/** One step of the work with regions. */
export type Section = "allocate" | "send" | "take";

/** The steps, in their order. */
export const SECTIONS: readonly Section[] = ["allocate", "send", "take"];
