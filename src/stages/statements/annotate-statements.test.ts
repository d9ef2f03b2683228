import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishStatementModel, statementKnowledge } from '../../languages/en/statements/index.ts';
import type { Entity, SpanList, Statement, Time } from '../../model/index.ts';
import { buildSentence } from '../../patterns/build-sentence.ts';
import { annotateStatements } from './annotate-statements.ts';
import { readStatementModel } from './statement-model.ts';

const model = readStatementModel(readFileSync(englishStatementModel));

/** Sentences in the small notation, one after the other; `/` between paragraphs is a line break in the text. */
function annotate(
  notations: readonly string[],
  entities: readonly [string, Entity['type']][] = [],
  times: readonly [string, string][] = [],
) {
  const sentences = [];
  let text = '';
  for (const notation of notations) {
    const built = buildSentence(notation, text.length);
    sentences.push(built.sentence);
    text += `${built.text}\n`;
  }
  const find = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const named = entities.map(([words, type]): Entity => ({ ...find(words), type })).sort((a, b) => a.start - b.start);
  const days = times.map(
    ([words, day]): Time => ({ ...find(words), type: 'DATE', value: day, earliest: day, latest: day, basis: 'absolute' }),
  );
  const statements = annotateStatements(
    { text, blocks: [], sentences, entities: named, times: days, published: null },
    statementKnowledge,
    model,
  );
  const words = (spans: SpanList) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return { text, statements, read: statements.map(s => [words(s.source), words(s.cue), words(s.content), s.kind]) };
}

const SAID_THAT = `
  Count     count    PROPN 4 nsubj NNP
  Sergei    sergei   PROPN 1 flat NNP
  Witte     witte    PROPN 1 flat NNP
  said      say      VERB  0 root VBD
  on        on       ADP   6 case IN
  Friday    Friday   PROPN 4 obl NNP
  that      that     SCONJ 10 mark IN
  peace     peace    NOUN  10 nsubj NN
  was       be       AUX   10 cop VBD
  near      near     ADJ   4 ccomp JJ
  .         .        PUNCT 4 punct .`;

const HE_ADDED = `
  He        he       PRON  2 nsubj PRP
  added     add      VERB  0 root VBD
  that      that     SCONJ 6 mark IN
  Tokyo     Tokyo    PROPN 6 nsubj NNP
  would     would    AUX   6 aux MD
  wait      wait     VERB  2 ccomp VB
  .         .        PUNCT 2 punct .`;

const QUOTED = `
  "         "        PUNCT 5 punct \`\`
  We        we       PRON  5 nsubj PRP
  shall     shall    AUX   5 aux MD
  not       not      PART  5 advmod RB
  pay       pay      VERB  10 ccomp VB
  ,         ,        PUNCT 5 punct ,
  "         "        PUNCT 5 punct ''
  the       the      DET   9 det DT
  minister  minister NOUN  10 nsubj NN
  told      tell     VERB  0 root VBD
  reporters reporter NOUN  10 iobj NNS
  .         .        PUNCT 10 punct .`;

const ACCORDING = `
  According accord   VERB  4 case VBG
  to        to       ADP   1 fixed IN
  the       the      DET   4 det DT
  envoy     envoy    NOUN  9 obl NN
  ,         ,        PUNCT 4 punct ,
  the       the      DET   7 det DT
  terms     term     NOUN  9 nsubj NNS
  were      be       AUX   9 cop VBD
  harsh     harsh    ADJ   0 root JJ
  .         .        PUNCT 9 punct .`;

const NARRATIVE = `
  The       the      DET   2 det DT
  ships     ship     NOUN  3 nsubj NNS
  reached   reach    VERB  0 root VBD
  the       the      DET   5 det DT
  port      port     NOUN  3 obj NN
  .         .        PUNCT 3 punct .`;

describe('statements on hand-built trees', () => {
  it('finds source, cue and content of indirect speech', () => {
    const { read, statements } = annotate([SAID_THAT], [['Sergei Witte', 'person']], [['Friday', '1905-08-04']]);
    expect(read).toEqual([['Count Sergei Witte', 'said', 'that peace was near', 'indirect']]);
    expect(statements[0]).toMatchObject({ speaker: 'Sergei Witte', role: 'Count', saidOn: '1905-08-04' });
  });

  it('gives a pronoun to the person who spoke last', () => {
    const { read, statements, text } = annotate(
      [SAID_THAT, HE_ADDED],
      [
        ['Sergei Witte', 'person'],
        ['Tokyo', 'place'],
      ],
      [['Friday', '1905-08-04']],
    );
    expect(read[1]).toEqual(['He', 'added', 'that Tokyo would wait', 'indirect']);
    expect(statements[1]!.speaker).toBe('Sergei Witte');
    // What is added is said on the same occasion; the words that tell the day stand in the sentence before.
    expect(statements[1]!.saidOn).toBe('1905-08-04');
    expect(text.slice(...statements[1]!.occasion![0]!)).toContain('on Friday');
  });

  it('finds who says a quotation, to whom and where', () => {
    const { read, statements } = annotate([QUOTED]);
    expect(read).toEqual([['the minister', 'told', '" We shall not pay , "', 'direct']]);
    expect(statements[0]).toMatchObject({ speaker: 'minister', channel: 'press conference', addressee: 'reporters' });
  });

  it('reads what stands after "according to"', () => {
    const { read } = annotate([ACCORDING]);
    expect(read).toEqual([['the envoy', 'According to', 'the terms were harsh', 'indirect']]);
  });

  it('takes no plain narrative for a statement', () => {
    expect(annotate([NARRATIVE]).read).toEqual([]);
  });

  it('says nothing of an empty document', () => {
    expect(
      annotateStatements({ text: '', blocks: [], sentences: [], entities: [], times: [], published: null }, statementKnowledge, model),
    ).toEqual([]);
  });
});

describe('trees that are none', () => {
  const circle = SAID_THAT.replace(/said( +)say( +)VERB( +)0 root/, 'said$1say$2VERB$3 10 ccomp');

  it.each([
    ['a circle of heads', circle],
    ['two roots', SAID_THAT.replace('4 ccomp', '0 root')],
    ['a word that hangs on itself', SAID_THAT.replace('4 nsubj', '1 nsubj')],
  ])('%s: comes to an end', (_, notation) => {
    expect(annotate([notation]).statements.length).toBeLessThan(5);
  });
});

describe('any trees', () => {
  const token = fc.record({
    form: fc.constantFrom('said', 'He', '"', ',', 'that', 'Witte', 'peace', ':', '.', 'according', 'to', 'the', '-', '“', '”', 'claim'),
    upos: fc.constantFrom('VERB', 'NOUN', 'PROPN', 'PUNCT', 'PRON', 'ADP', 'SCONJ', 'AUX', 'ADJ'),
    xpos: fc.constantFrom('VBD', 'VBG', 'NN', 'NNP', 'IN', ',', 'VBN'),
    deprel: fc.constantFrom(
      'nsubj',
      'obj',
      'ccomp',
      'xcomp',
      'parataxis',
      'advcl',
      'conj',
      'case',
      'nmod',
      'obl',
      'acl',
      'acl:relcl',
      'nsubj:pass',
      'mark',
      'flat',
    ),
    head: fc.nat({ max: 20 }),
  });

  it('gives spans within the text, not empty, the same twice', () => {
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 14 }), tokens => {
        const rows = tokens.map(({ form, upos, xpos, deprel, head }, i) => {
          // Any head at all: circles and several roots.
          return `${form} ${form.toLowerCase()} ${upos} ${head % (tokens.length + 1)} ${i === 0 ? 'root' : deprel} ${xpos}`;
        });
        const once = annotate([rows.join('\n')]);
        for (const statement of once.statements as readonly Statement[]) {
          for (const [start, end] of [...statement.source, ...statement.cue, ...statement.content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(once.text.length);
          }
          expect(statement.content.length).toBeGreaterThan(0);
        }
        expect(annotate([rows.join('\n')]).statements).toEqual(once.statements);
      }),
      { numRuns: 1000 },
    );
  });
});
