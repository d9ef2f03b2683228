import type { KindRules } from '../kind-rules.ts';
import { agree, differ, sameDays, sameTerms } from '../sameness.ts';

export const incident: KindRules = {
  kind: 'incident',
  states: ['threatened', 'announced', 'executed'],
  attributes: {
    by: { type: 'actors', party: true },
    on: { type: 'actors', party: true },
    what: { type: 'text', topic: true, many: true },
    means: { type: 'text', topic: true, many: true },
    casualties: { type: 'count' },
    amount: { type: 'text', many: true, measured: true },
    place: { type: 'place' },
    date: { type: 'date' },
    claimedBy: { type: 'actors', many: true },
    deniedBy: { type: 'actors', many: true },
  },
  refine(draft, match) {
    if (match.polarity === 'negative') return null;
    const status =
      draft.status === 'executed' && match.modality ? (match.modality === 'future' ? 'announced' : 'threatened') : draft.status;
    return { ...draft, status };
  },
  same(a, b) {
    if (sameDays(a, b, 1) < 0 || differ(a, b, 'place')) return 0;
    const terms = sameTerms(a, b);
    // The dead of one place are not the ships of another.
    if (a.features.class !== b.features.class && !agree(a, b, 'place')) return 0;
    if (a.view === b.view && !agree(a, b, 'place') && !agree(a, b, 'casualties')) return 0;
    if (terms < 0.5 && !(agree(a, b, 'place') && sameDays(a, b) > 0 && terms > 0)) return 0;
    return terms + (agree(a, b, 'place') ? 0.5 : 0) + (agree(a, b, 'casualties') ? 0.5 : 0);
  },
  clash: (a, b) => differ(a, b, 'place') || sameDays(a, b, 1) < 0 || (a.status === 'announced') !== (b.status === 'announced'),
  title: ({ first, value, features }) => {
    const label = LABELS[features.class ?? ''] ?? 'Incident';
    const what = short(first('what') || first('means'));
    const on = value('casualties') ? `${value('casualties')} ${what}` : what;
    return `${label}${value('by') ? ` by ${value('by')}` : ''}${on ? `: ${on}` : ''}${value('place') && !on.includes(value('place')) ? `, ${value('place')}` : ''}`;
  },
};

const LABELS: Readonly<Record<string, string>> = { attack: 'Attack', casualties: 'Casualties', measure: 'Measure' };

/** Titles stop at the first clause. */
const short = (text: string): string =>
  text.length > 60 ? (/^.{20,60}?(?=[,;]| (?:after|while|when|as|in an?) )/.exec(text)?.[0] ?? text) : text;
