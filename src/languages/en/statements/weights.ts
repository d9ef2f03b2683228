/** Replaced by training. */
export const weights: Readonly<Record<string, number>> = {};
