import type { Statement } from '../../model/layers.ts';
import { type DayNumber, parseDay } from '../../text/calendar.ts';

/** Tells for a span the day on which the statement around it was made, or `null`. */
export function utteranceDays(statements: readonly Statement[]): (start: number, end: number) => DayNumber | null {
  const stretches: { start: number; end: number; day: DayNumber }[] = [];
  for (const statement of statements) {
    const day = parseDay(statement.saidOn);
    // Indirect speech is told from the report's own day ("he said on Monday that they would meet tomorrow").
    if (day === null || statement.kind === 'indirect') continue;
    for (const [start, end] of statement.content) stretches.push({ start, end, day });
  }
  if (stretches.length === 0) return () => null;
  return (start, end) => {
    let best: (typeof stretches)[number] | null = null;
    for (const stretch of stretches) {
      if (stretch.start > start || stretch.end < end) continue;
      if (!best || stretch.end - stretch.start < best.end - best.start) best = stretch;
    }
    return best?.day ?? null;
  };
}
