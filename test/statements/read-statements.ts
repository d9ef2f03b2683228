import { readFileSync } from 'node:fs';
import { english } from '../../src/languages/en/index.ts';
import type { SpanList, Statement } from '../../src/model/index.ts';
import { annotateEntities, readEntityModel } from '../../src/stages/entities/index.ts';
import { annotateStatements, readStatementModel } from '../../src/stages/statements/index.ts';
import { createParser, readSyntaxModel } from '../../src/stages/syntax/index.ts';
import { annotateTimes } from '../../src/stages/times/index.ts';

/**
 * A text and its statements, each `speaker | cue | content | circumstances`: the kind where it is not indirect, the factuality where it is not
 * asserted, `act X` for the act of saying, `by` a channel, `on` a day, `to` a hearer. `> ` before one that stands within the one above.
 */
export type Row = readonly [text: string, ...statements: string[]];

/** The trees come from a trained model, and another model reads a sentence here and there otherwise: so many of a hundred may go wrong. */
const FORGIVEN = 0.06;
const PUBLISHED = '1905-08-20';

const parse = createParser(readSyntaxModel(readFileSync(english.syntaxModel)));
const names = readEntityModel(readFileSync(english.entityModel));
const model = readStatementModel(readFileSync(english.statementModel));

/** Rows that are read otherwise, with what was read; none as long as they are few. */
export function missed(rows: readonly Row[]): readonly string[] {
  const wrong = rows.flatMap(([text, ...expected]) => {
    const found = readStatements(text);
    return found.join('\n') === expected.join('\n') ? [] : [`${text} => ${found.join(' ## ') || 'nothing'}`];
  });
  return wrong.length > Math.round(FORGIVEN * rows.length) ? wrong : [];
}

function readStatements(text: string): readonly string[] {
  const blocks = [{ start: 0, end: text.length, type: 'body' as const }];
  const sentences = parse(text, blocks);
  const entities = annotateEntities(text, sentences, names);
  const times = annotateTimes({ text, published: PUBLISHED, blocks }, english.times);
  const statements = annotateStatements({ text, blocks, sentences, entities, times, published: PUBLISHED }, english.statements, model);
  return statements.flatMap(statement => print(text, statement, ''));
}

function print(text: string, statement: Statement, indent: string): string[] {
  const { kind, factuality, attribution, channel, saidOn, addressee } = statement;
  const words = (spans: SpanList) => spans.map(([start, end]) => text.slice(start, end).replace(/\n/g, '/')).join(' … ');
  const circumstances = [
    kind === 'indirect' ? '' : kind,
    factuality === undefined || factuality === 'asserted' ? '' : factuality,
    attribution === undefined ? '' : `act ${attribution}`,
    channel === undefined ? '' : `by ${channel}`,
    saidOn === undefined ? '' : `on ${saidOn}`,
    addressee === undefined ? '' : `to ${addressee}`,
  ].filter(part => part !== '');
  const parts = [statement.speaker ?? '-', words(statement.cue), words(statement.content), circumstances.join(', ')].filter(
    (part, i) => i < 3 || part !== '',
  );
  return [`${indent}${parts.join(' | ')}`, ...(statement.nested ?? []).flatMap(inner => print(text, inner, `${indent}> `))];
}
