import type { TitleView } from '../kind-rules.ts';

const LABELS: Readonly<Record<string, string>> = {
  briefing: 'Briefing',
  cabinet: 'Cabinet meeting',
  call: 'Telephone call',
  council: 'Council meeting',
  hearing: 'Hearing',
  reception: 'Reception',
  round: 'Talks',
  summit: 'Summit',
  visit: 'Visit',
};

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth', 'Eleventh', 'Twelfth'];

/** "Second round of talks, Lima: Norway – Peru": what it was, where, who sat there. */
export function titleOfMeeting({ first, parties, value, features }: TitleView): string {
  const form = first('form') || features.form || 'round';
  const label = LABELS[form] ?? `${form.slice(0, 1).toUpperCase()}${form.slice(1)}`;
  const ordinal = Number(value('ordinal'));
  const numbered = form === 'round' ? 'round of talks' : label.toLowerCase();
  const what = ordinal > 0 ? `${ORDINALS[ordinal - 1] ?? `${ordinal}th`} ${numbered}` : label;
  // Who led a delegation is named with it; the title names the sides.
  const heads = value('heads').split(', ');
  const all = [...new Set([...parties, ...[value('parties'), value('with')].flatMap(names => (names ? names.split(', ') : []))])];
  const names = all.filter(name => /^\p{Lu}/u.test(name));
  const sides = names.filter(name => !heads.includes(name));
  const who = (sides.length > 1 ? sides : names.length > 0 ? names : all).slice(0, 2).join(' – ');
  const place = value('place');
  return `${what}${place ? `, ${place}` : ''}${who ? `: ${who}` : ''}`;
}
