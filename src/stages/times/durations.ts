/** ISO 8601 lengths as TIMEX3 writes them. */

const monthsOf: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12 };

/** `durationValue(2.5, 'Y')` is `P2Y6M`, `durationValue('X', 'W')` is `PXW`. Units: s m h D W F M Q Y DE CE X. */
export function durationValue(count: number | 'X', unit: string): string {
  if (unit === 'X') return 'PXX';
  if (count === 'X') {
    if (unit === 'h' || unit === 'm' || unit === 's') return `PTX${unit.toUpperCase()}`;
    // A decade is ten years and no unit of ISO 8601: some decades are some years.
    const short = { CE: 'C', DE: 'Y', F: 'W', Q: 'M' }[unit] ?? unit;
    return `PX${short}`;
  }
  switch (unit) {
    case 'h':
      return withRest('PT', count, 'H', 60, 'M');
    case 'm':
      return withRest('PT', count, 'M', 60, 'S');
    case 's':
      return `PT${trim(count)}S`;
    case 'D':
      return Number.isInteger(count) ? `P${count}D` : withHours(count);
    case 'W':
      return `P${trim(count)}W`;
    case 'F':
      return `P${trim(count * 2)}W`;
    case 'M':
      return `P${trim(count)}M`;
    case 'Q':
      return `P${trim(count * 3)}M`;
    case 'Y':
      return withRest('P', count, 'Y', 12, 'M');
    case 'DE':
      return `P${trim(count * 10)}Y`;
    case 'CE':
      return `P${trim(count * 100)}Y`;
    default:
      return `P${trim(count)}${unit}`;
  }
}

function withRest(head: string, count: number, unit: string, size: number, small: string): string {
  const whole = Math.floor(count);
  const rest = Math.round((count - whole) * size);
  if (rest === 0) return `${head}${whole}${unit}`;
  return whole === 0 ? `${head}${rest}${small}` : `${head}${whole}${unit}${rest}${small}`;
}

function withHours(count: number): string {
  const whole = Math.floor(count);
  const hours = Math.round((count - whole) * 24);
  return whole === 0 ? `PT${hours}H` : `P${whole}DT${hours}H`;
}

const trim = (count: number): string => String(Math.round(count * 100) / 100);

/** Days and months that so many units are; `null` where the unit is shorter than a day or unknown. */
export function stepOf(count: number, unit: string): { readonly days: number; readonly months: number } | null {
  const months = monthsOf[unit] ?? (unit === 'DE' ? 120 : unit === 'CE' ? 1200 : 0);
  if (months) return { days: 0, months: Math.round(count * months) };
  const days = { D: 1, W: 7, F: 14, WE: 7 }[unit];
  return days ? { days: Math.round(count * days), months: 0 } : null;
}
