/** Steps of the work with regions, in their order. */
export const SECTIONS = ["allocate"] as const;

/** One step. */
export type Section = (typeof SECTIONS)[number];
