/** The limits of the statuses, from high to low. */
export const THRESHOLDS = ["ahead", "onTrack", "near"] as const;
