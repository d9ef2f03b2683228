import { describe, expect, it } from 'vitest';
import type { Item, Rendering, Value } from '../model/index.ts';
import { describeStatement, statementWords } from './statement-lines.ts';

const attribute = (value: Value) => ({ value, claims: [value].flat().map(one => ({ value: one }) as never) });
const statement = (values: Readonly<Record<string, Value>>, renderings?: readonly (readonly Rendering[])[]): Item =>
  ({
    id: 's',
    attributes: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, attribute(value)])),
    ...(renderings ? { renderings } : {}),
  }) as unknown as Item;
const rendering = (doc: string, quote: string, form: Rendering['form'] = 'direct'): Rendering => ({
  doc,
  start: 0,
  end: quote.length,
  quote,
  outlet: doc,
  form,
});
const words = (item: Item, width = 60) => [...statementWords(item, doc => `The ${doc}`, width)];

describe('a statement on a terminal', () => {
  it.each([
    [
      'name, office, side, channel, audience',
      { speaker: 'Karl Lund', role: 'envoy', side: 'Norway', channel: 'interview', audience: 'reporters' },
      'Karl Lund, envoy (Norway) · interview · to reporters',
    ],
    ['the side only once', { speaker: 'Karl Lund', role: 'envoy of Norway', side: 'Norway' }, 'Karl Lund, envoy of Norway'],
    ['of several offices the fullest', { speaker: 'Karl Lund', role: ['minister', 'minister of trade'] }, 'Karl Lund, minister of trade'],
    ['a state', { speaker: 'Norway' }, 'Norway'],
    ['nobody', {}, 'unnamed'],
  ])('says %s', (_, values, expected) => {
    expect(describeStatement(statement(values))).toBe(expected);
  });

  it('shows one rendering as it stands', () => {
    expect(words(statement({ words: ['"We sign," and', 'again'] }))).toEqual(['"We sign," and … again']);
  });

  it('shows several renderings of a sentence one below the other', () => {
    const rows = [
      [rendering('Herald', 'We sign today.'), rendering('Post', 'they would sign today', 'indirect')],
      [rendering('Herald', 'We go home.')],
    ];
    expect(words(statement({}, rows))).toEqual([
      '· The Herald: We sign today.',
      '  The Post (indirect): they would sign today',
      '· The Herald: We go home.',
    ]);
  });
});
