import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { itemKinds } from '../../src/model/index.ts';
import { kinds } from '../../src/record/kinds.ts';

const rows = new Map(
  readFileSync(new URL('../../docs/RECORD.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap(line => {
      const [, kind, attributes, states] = /^\| `([a-z-]+)` \| (.+?) \| (.+?) \|$/.exec(line) ?? [];
      return kind ? [[kind, { attributes: attributes!, states: states! }] as const] : [];
    }),
);

it.each(itemKinds)('docs/RECORD.md tells what a %s has', kind => {
  const row = rows.get(kind);
  expect(row).toBeDefined();
  const rules = kinds.find(candidate => candidate.kind === kind);
  if (!rules) return;
  const attributes = Object.entries(rules.attributes).map(([name, { many }]) => `\`${name}\`${many ? '\\*' : ''}`);
  expect(row!.attributes).toBe(attributes.join(' '));
  expect(row!.states.replaceAll('**', '')).toBe(rules.states.join(', ') || '-');
});
