import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { childBy, headOf, phraseOf, relationOf, spansOf, type Tree } from '../../text/syntax-tree.ts';
import { objectPair, shortened, tailOf } from './content-lengths.ts';
import { clauseKind, type Frame } from './frame.ts';
import { caseOf, holdsSubject, isBareParticiple, isPassive, markOf, type Source, subjectOf } from './source.ts';
import { speakerAbove, substituteSource } from './substitute-source.ts';

/** Every way in which a verb could introduce what somebody says or holds. */
export function verbFrames(tree: Tree, verb: number, knowledge: StatementKnowledge): Frame[] {
  if (passesOn(tree, verb, knowledge)) return [];
  const frames: Frame[] = [];
  const source = subjectOf(tree, verb);
  const passive = isPassive(tree, verb);
  const hears = knowledge.hearerVerbs.has(tree.tokens[verb]!.lemma);
  const pre = passive ? 'pass:' : '';
  const undergone = passive || (isBareParticiple(tree, verb) && relationOf(tree, verb) === 'advcl');
  const other = undergone ? null : source === null ? substituteSource(tree, verb) : speakerAbove(tree, verb);
  const add = (name: string, numbers: readonly number[], by: Source | null = source) => {
    const content = spansOf(tree, numbers);
    if (content.length === 0) return;
    frames.push({ name: pre + name, cue: verb, source: by, content });
    if (by === source && other !== null && !name.startsWith('raise')) frames.push({ name: pre + name, cue: verb, source: other, content });
  };
  const outside = (token: number) => source !== null && token === source.head;

  for (const child of tree.children[verb]!) {
    const relation = relationOf(tree, child);
    if (relation === 'ccomp') {
      const words = phraseOf(tree, child);
      const kind = clauseKind(tree, child);
      add(child < verb ? 'before' : kind, words);
      if (child > verb) {
        for (const [variant, fewer] of shortened(tree, child, words)) add(`${kind}${variant}`, fewer);
        const more = tree.children[verb]!.filter(
          next => next > child && relationOf(tree, next) === 'conj' && childBy(tree, next, 'nsubj') >= 0,
        );
        if (more.length > 0) add(`${kind}+conj`, [...words, ...more.flatMap(next => phraseOf(tree, next))]);
      }
      const object = childBy(tree, verb, 'obj', 'iobj');
      if (object > verb && object < child && !hears) add(`obj+${clauseKind(tree, child)}`, [...phraseOf(tree, object), ...words]);
    } else if (relation === 'xcomp' && child > verb) {
      const words = phraseOf(tree, child);
      const kind = childBy(tree, child, 'mark') >= 0 ? 'to' : tree.tokens[child]!.upos === 'VERB' ? 'ing' : 'small';
      const object = childBy(tree, verb, 'obj', 'iobj');
      // "urged the king to sign": it is the king who is to sign.
      const others = object > verb && object < child;
      const whole = others && kind === 'to' && !holdsSubject(tree.tokens[verb]!.lemma);
      if (!whole) add(kind, words);
      for (const [variant, fewer] of shortened(tree, child, words))
        if (whole) add(`obj+to${variant}`, [...phraseOf(tree, object), ...fewer]);
        else add(`${kind}${variant}`, fewer);
      if (others) add(`obj+${kind}`, [...phraseOf(tree, object), ...words]);
      const subject = childBy(tree, verb, 'nsubj');
      if (subject >= 0 && subject < verb) add(`raise:${kind}`, [...phraseOf(tree, subject), ...words], passive ? source : null);
    } else if (relation === 'obj' && child > verb) {
      // "assured the queen that ..." tells what she heard, "gave assurances that ..." what the noun introduces.
      if ((hears && childBy(tree, verb, 'ccomp') > child) || carriesClause(tree, verb, child, knowledge)) continue;
      const phrase = phraseOf(tree, child, token => outside(token));
      const tail = tailOf(tree, verb, child, false);
      const [preposition, pair] = objectPair(tree, verb, child, phrase);
      // "denounced the raid as a crime": without "as" it is half of what was said.
      if (preposition !== 'as' || !judges(tree, verb, knowledge)) {
        add('obj', phrase);
        for (const [variant, fewer] of shortened(tree, child, phrase)) add(`obj${variant}`, fewer);
      }
      if (tail.length > phrase.length) add('obj+tail', tail);
      if (pair.length > phrase.length) add(`obj+${preposition}`, pair);
      const all = tailOf(tree, verb, child, true);
      if (all.length > Math.max(tail.length, phrase.length)) add('obj+all', all);
    } else if (relation === 'obl' && tree.tokens[child]!.deprel !== 'obl:agent' && child > verb) {
      const preposition = caseOf(tree, child);
      if (preposition === '' || preposition === 'according to') continue;
      const words = phraseOf(tree, child, token => relationOf(tree, token) === 'case' && headOf(tree, token) === child);
      add(`obl:${preposition}`, words);
      for (const [variant, fewer] of shortened(tree, child, words)) add(`obl${variant}:${preposition}`, fewer);
      const tail = tailOf(tree, verb, child, true).filter(token => !phraseOf(tree, child).includes(token) || words.includes(token));
      if (tail.length > words.length) add(`obl+all:${preposition}`, tail);
    } else if (relation === 'advcl' && child > verb) {
      const mark = childBy(tree, child, 'mark');
      const name = mark >= 0 ? tree.tokens[mark]!.lemma : 'none';
      add(
        `advcl:${name}`,
        phraseOf(tree, child, token => token === mark && name !== 'to'),
      );
    } else if (relation === 'parataxis' && child > verb) {
      add('colon', phraseOf(tree, child));
    } else if (relation === 'nsubj' && passive) {
      // "It was reported that ...": the clause is what was reported.
      if (tree.tokens[child]!.lemma === 'it' && childBy(tree, verb, 'ccomp') > verb) continue;
      const complement = tree.children[verb]!.find(other => other > verb && /^(obl|advcl|xcomp|ccomp|obj)$/.test(relationOf(tree, other)));
      add(
        'subject',
        phraseOf(tree, child, token => tree.tokens[token]!.deprel === 'acl:relcl'),
      );
      if (complement !== undefined) add('subject+all', [...phraseOf(tree, child), ...tailOf(tree, verb, complement, true)]);
    }
  }
  frames.push(
    ...readingFrames(tree, verb, source ?? other, knowledge),
    ...besideFrames(tree, verb, source),
    ...putFirst(tree, verb, source),
    ...relativeFrames(tree, verb, source),
  );
  return frames;
}

function judges(tree: Tree, verb: number, { judgingVerbs, speechVerbs }: StatementKnowledge): boolean {
  const { lemma } = tree.tokens[verb]!;
  return judgingVerbs.has(lemma) || speechVerbs.has(lemma);
}

/** "gave assurances that ...": the noun, not the verb, is what introduces the clause. */
function carriesClause(tree: Tree, verb: number, object: number, { lightVerbs, speechNouns }: StatementKnowledge): boolean {
  if (!lightVerbs.has(tree.tokens[verb]!.lemma) || !speechNouns.has(tree.tokens[object]!.lemma)) return false;
  return tree.children[object]!.some(child => child > object && markOf(tree, child) === 'that');
}

/** "quoted the envoy as saying ...": it is the envoy who says. */
function passesOn({ tokens }: Tree, verb: number, { citingVerbs }: StatementKnowledge): boolean {
  if (!citingVerbs.has(tokens[verb]!.lemma)) return false;
  return tokens.some(({ xpos }, i) => i > verb && i < verb + 20 && xpos === 'VBG' && tokens[i - 1]!.form === 'as');
}

/** For a verb of saying whose clause the parser missed: from "that" on, or everything that follows, to the end of the sentence. */
function readingFrames(tree: Tree, verb: number, source: Source | null, knowledge: StatementKnowledge): Frame[] {
  const { lemma, xpos } = tree.tokens[verb]!;
  if (!knowledge.speechVerbs.has(lemma) || !/^VB[DZPG]$/.test(xpos) || childBy(tree, verb, 'ccomp') > verb) return [];
  const infinitive = childBy(tree, verb, 'xcomp');
  if (infinitive > verb && markOf(tree, infinitive) === 'to') return [];
  // "who asked for time said ...", "Asked about it, she said ...": another verb says what follows.
  const later = tree.tokens.some((token, i) => i > verb && /^VB[DZPG]$/.test(token.xpos) && knowledge.speechVerbs.has(token.lemma));
  if (later && (verb === 0 || source?.via === 'relative')) return [];
  const frames: Frame[] = [];
  let end = tree.tokens.length;
  for (let i = verb + 1; i < tree.tokens.length; i++) {
    if (/^(["“”;]|''|``)$/.test(tree.tokens[i]!.form)) {
      end = i;
      break;
    }
  }
  const range = (from: number) => Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
  const that = range(verb + 1).find(i => i <= verb + 9 && tree.tokens[i]!.form.toLowerCase() === 'that');
  if (that !== undefined) frames.push({ name: 'read:that', cue: verb, source, content: spansOf(tree, range(that)) });
  if (end - verb > 4) frames.push({ name: 'read:rest', cue: verb, source, content: spansOf(tree, range(verb + 1)) });
  if (end < tree.tokens.length) {
    end = tree.tokens.length;
    frames.push({
      name: that === undefined ? 'read:all' : 'read:that+all',
      cue: verb,
      source,
      content: spansOf(tree, range(that ?? verb + 1)),
    });
  }
  return frames.filter(frame => frame.content.length > 0);
}

/** "As the verger puts it, the crypt is a well", where the clause with "as" was taken for the main one. */
function putFirst(tree: Tree, verb: number, source: Source | null): Frame[] {
  const object = childBy(tree, verb, 'obj');
  const comma = object + 1;
  if (tree.tokens[verb]!.lemma !== 'put' || markOf(tree, verb) !== 'as' || relationOf(tree, verb) !== 'root' || object < verb) return [];
  if (tree.tokens[object]!.lemma !== 'it' || tree.tokens[comma]?.form !== ',') return [];
  const rest = tree.tokens.map((_, i) => i).filter(i => i > comma);
  const content = spansOf(tree, rest);
  return content.length > 0 ? [{ name: 'as', cue: verb, source, content, lemma: 'say' }] : [];
}

/** The verb set beside or between what is said: "The talks, he said, are over"; "as he put it". */
function besideFrames(tree: Tree, verb: number, source: Source | null): Frame[] {
  const relation = relationOf(tree, verb);
  const head = headOf(tree, verb);
  if (head < 0 || (relation !== 'parataxis' && relation !== 'advcl' && relation !== 'discourse')) return [];
  const mark = childBy(tree, verb, 'mark');
  const as = relation === 'advcl' && mark >= 0 && tree.tokens[mark]!.lemma === 'as';
  if (relation === 'advcl' && !as) return [];
  const content = spansOf(
    tree,
    phraseOf(tree, head, token => token === verb),
  );
  if (content.length === 0) return [];
  const name = as ? 'as' : verb > head ? 'beside' : 'beside:first';
  // "as the premier put it" is "as the premier said".
  const object = childBy(tree, verb, 'obj');
  const idiom = as && tree.tokens[verb]!.lemma === 'put' && object > verb && tree.tokens[object]!.lemma === 'it';
  return [{ name, cue: verb, source, content, ...(idiom ? { lemma: 'say' } : {}) }];
}

/** "the terms that the envoy rejected". */
function relativeFrames(tree: Tree, verb: number, source: Source | null): Frame[] {
  if (tree.tokens[verb]!.deprel !== 'acl:relcl' || source === null || source.via !== 'subject') return [];
  const noun = headOf(tree, verb);
  if (noun < 0) return [];
  const words = phraseOf(tree, noun, token => token === verb);
  const complement = tree.children[verb]!.filter(child => child > verb && /^(xcomp|ccomp)$/.test(relationOf(tree, child)));
  const content = spansOf(
    tree,
    [...words, ...complement.flatMap(child => phraseOf(tree, child))].sort((a, b) => a - b),
  );
  return content.length > 0 ? [{ name: 'relative', cue: verb, source, content }] : [];
}
