import type { Count } from './api.ts';

export interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const MOST = 70;
const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const time = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** Counts per day as at most 70 bars of equal meaning: days, weeks, months or years without a gap. Days in order. */
export function bucketsOf(days: readonly Count[]): readonly Bucket[] {
  const dated = days.filter(d => Number.isFinite(time(d.value)));
  if (dated.length === 0) return [];
  const first = time(dated[0]!.value);
  const last = time(dated.at(-1)!.value);
  const span = (last - first) / DAY + 1;
  const starts: number[] = [];
  if (span <= MOST * 7) {
    const step = (span <= MOST ? 1 : 7) * DAY;
    for (let t = first; t <= last; t += step) starts.push(t);
    starts.push(starts.at(-1)! + step);
  } else {
    const months = span <= MOST * 30;
    const start = new Date(first);
    for (let i = 0; ; i++) {
      const t = months ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1) : Date.UTC(start.getUTCFullYear() + i, 0, 1);
      starts.push(t);
      if (t > last) break;
    }
  }
  const counts = new Array<number>(starts.length - 1).fill(0);
  let at = 0;
  for (const { value, count } of dated) {
    while (at < counts.length - 1 && time(value) >= starts[at + 1]!) at++;
    counts[at]! += count;
  }
  return counts.map((count, i) => ({ from: iso(starts[i]!), to: iso(starts[i + 1]! - DAY), count }));
}
