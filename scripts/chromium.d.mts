export function findChromium(): string | null;
export function ensureChromium(): string;
export const chromiumFlags: readonly string[];
