import type { ActorKnowledge } from '../../model/knowledge/actors.ts';
import { foldName, plainLetters } from '../../text/fold-name.ts';
import type { DocumentMentions, NameMention } from './mentions.ts';
import { stateIndexOf, statesIn } from './state-names.ts';

/** One organisation or place over all documents. */
export interface BodyGroup {
  readonly type: 'organization' | 'place';
  readonly mentions: { readonly doc: string; readonly mention: NameMention }[];
  readonly reasons: Set<string>;
}

/**
 * Joins organisations and places by their folded names without legal forms, and acronyms to the name they abbreviate: where a document
 * prints both, or where only one body of the collection has those initials. A body of a named state is another one than its namesake abroad.
 */
export function joinBodies(documents: readonly DocumentMentions[], knowledge: ActorKnowledge): readonly BodyGroup[] {
  const groups = new Map<string, BodyGroup>();
  const initials = new Map<string, Set<string>>();
  const acronyms: { key: string; doc: string; mention: NameMention }[] = [];
  const local = new Map<string, Map<string, string>>();
  const add = (key: string, doc: string, mention: NameMention) => {
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { type: mention.type === 'place' ? 'place' : 'organization', mentions: [{ doc, mention }], reasons: new Set() });
    else group.mentions.push({ doc, mention });
  };
  for (const { doc, names } of documents) {
    for (const mention of names) {
      if (mention.type === 'person') continue;
      const key = keyOf(mention, knowledge);
      if (mention.type === 'organization' && isAcronym(mention.printed)) {
        acronyms.push({ key, doc, mention });
        continue;
      }
      add(key, doc, mention);
      if (mention.type !== 'organization') continue;
      const letters = initialsOf(mention.printed);
      if (letters.length < 2) continue;
      const known = initials.get(letters) ?? new Set();
      initials.set(letters, known.add(key));
      const here = local.get(doc) ?? new Map<string, string>();
      local.set(doc, here.set(letters, key));
    }
  }
  for (const { key, doc, mention } of acronyms) {
    const letters = mention.printed.replace(/[^\p{L}]/gu, '').toUpperCase();
    const here = local.get(doc)?.get(letters);
    const anywhere = initials.get(letters);
    const target = here ?? (letters.length >= 3 && anywhere?.size === 1 ? [...anywhere][0] : undefined);
    if (target === undefined) add(key, doc, mention);
    else {
      add(target, doc, mention);
      groups.get(target)!.reasons.add(`"${mention.printed}" abbreviates "${groups.get(target)!.mentions[0]!.mention.printed}"`);
    }
  }
  return [...groups.keys()].sort().map(key => groups.get(key)!);
}

/** "Danish Foreign Ministry", "Foreign Ministry of Denmark" and "Denmark's Ministry of Foreign Affairs" are one body of one state. */
function keyOf(mention: NameMention, knowledge: ActorKnowledge): string {
  const words = plainLetters(ofState(mention, knowledge))
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .split(/[\s-]+/)
    .filter(word => word !== '' && word !== 'the' && word !== 'of' && word !== 'and');
  while (words.length > 1 && knowledge.legalForms.has(words.at(-1)!)) words.pop();
  if (mention.type === 'place' || mention.state === null) return `${mention.type}|${mention.state ?? ''}|${foldName(words.join(' '))}`;
  const own = words.filter(word => !knowledge.emptyOfficeWords.has(word)).map(word => word.replace(/ence$/, 'ense').replace(/our$/, 'or'));
  return `${mention.type}|${mention.state}|${own.map(foldName).sort().join(' ')}`;
}

/** The name of a state's body without the state's, where something is left of it: "Danish Foreign Ministry", but "Bank of France". */
function ofState({ printed, state, type }: NameMention, knowledge: ActorKnowledge): string {
  if (type === 'place' || state === null) return printed;
  const own = statesIn(printed, stateIndexOf(knowledge)).find(({ code }) => code === state);
  if (own === undefined) return printed;
  const bare = `${printed.slice(0, own.at)} ${printed.slice(own.at + own.name.printed.length).replace(/^['’]s/u, '')}`;
  return bare.trim().split(/\s+/).length > 1 ? bare : printed;
}

function isAcronym(printed: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}$/u.test(printed);
}

function initialsOf(printed: string): string {
  return (printed.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('');
}
