import type { Actor, Evidence } from '../../model/index.ts';
import type { ActorKnowledge } from '../../model/knowledge/actors.ts';
import { plainLetters } from '../../text/fold-name.ts';
import { byCodeUnit } from '../../text/slice.ts';
import type { PersonGroup } from './person-group.ts';
import { stateIndexOf, statesIn } from './state-names.ts';

/** Passages kept of one office. */
const MOST_EVIDENCE = 20;

interface Held {
  readonly key: string;
  readonly printed: Map<string, number>;
  readonly former: boolean;
  state: string | null;
  readonly evidence: Evidence[];
}

/**
 * Every office printed beside a person's name, with its passages and the days of the reports that print it. "Danish Foreign Minister", "minister of
 * foreign affairs" and "Denmark's foreign minister" are one, shown as it is printed most; "former" makes it another.
 */
export function officesOf(group: PersonGroup, days: ReadonlyMap<string, string>, knowledge: ActorKnowledge): Actor['offices'] {
  const held: Held[] = [];
  for (const { role } of group.locals.flatMap(({ mentions }) => mentions)) {
    if (role === undefined) continue;
    const { key, former } = officeKey(role.text, knowledge);
    const known = held.find(
      office =>
        office.key === key && office.former === former && (office.state === role.state || office.state === null || role.state === null),
    );
    const office: Held = known ?? { key, printed: new Map(), former, state: role.state, evidence: [] };
    if (known === undefined) held.push(office);
    office.state ??= role.state;
    office.printed.set(role.text, (office.printed.get(role.text) ?? 0) + 1);
    if (office.evidence.length < MOST_EVIDENCE) office.evidence.push(role.evidence);
  }
  return held
    .map(({ printed, state, former, evidence: [first, ...more] }) => {
      const seen = [first!, ...more].flatMap(({ doc }) => days.get(doc) ?? []).sort(byCodeUnit);
      return {
        office: mostPrinted(printed),
        ...(state === null ? {} : { of: knowledge.states.find(({ code }) => code === state)?.name ?? state }),
        ...(seen.length > 0 ? { seen: { start: seen[0]!, end: seen.at(-1)! } } : {}),
        ...(former ? { former: true as const } : {}),
        evidence: [first!, ...more] as const,
      };
    })
    .sort((a, b) => byCodeUnit(a.office, b.office));
}

/** The words that tell an office from another, in one spelling and order, without the state's name. */
function officeKey(printed: string, knowledge: ActorKnowledge): { readonly key: string; readonly former: boolean } {
  let bare = printed;
  for (const { at, name } of [...statesIn(printed, stateIndexOf(knowledge))].reverse())
    bare = `${bare.slice(0, at)} ${bare.slice(at + name.printed.length).replace(/^['’]s/u, '')}`;
  const words = plainLetters(bare)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !knowledge.emptyOfficeWords.has(word));
  const former = words.some(word => knowledge.formerWords.has(word));
  const key = words
    .filter(word => !knowledge.formerWords.has(word))
    .map(word => word.replace(/ence$/, 'ense').replace(/our$/, 'or'))
    .sort()
    .join(' ');
  return { key, former };
}

const mostPrinted = (printed: ReadonlyMap<string, number>): string =>
  [...printed].sort(([a, n], [b, m]) => m - n || b.length - a.length || byCodeUnit(a, b))[0]![0];
