import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'SYNTAX.md'), 'utf8');
const example = /```ts\n([\s\S]*?)```/.exec(page.slice(page.indexOf('## Use')))![1]!;

/** A project of somebody else that has the built package among its dependencies. */
let project: string;
beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist', 'stages', 'syntax', 'index.d.ts'))) throw new Error('the package is not built: npm run build');
  project = mkdtempSync(join(tmpdir(), 'rapporteur-newcomer-'));
  mkdirSync(join(project, 'node_modules', '@types'), { recursive: true });
  symlinkSync(ROOT, join(project, 'node_modules', 'rapporteur'));
  symlinkSync(join(ROOT, 'node_modules', '@types', 'node'), join(project, 'node_modules', '@types', 'node'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Runs a script of the project and gives its output, or what went wrong. */
function run(name: string, script: string): string {
  writeFileSync(join(project, name), script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [name], { cwd: project, encoding: 'utf8' });
  return status === 0 ? stdout : stderr;
}

describe('rapporteur/syntax', () => {
  it('runs the example of its page as it is written', () => {
    expect(run('example.js', example).trim().split('\n')).toEqual([
      'Delegates delegate NOUN 2 nsubj',
      'met meet VERB 0 root',
      'in in ADP 4 case',
      'Geneva Geneva PROPN 2 obl',
      '. . PUNCT 2 punct',
      'They they PRON 4 nsubj',
      'did do AUX 4 aux',
      'not not PART 4 advmod',
      'agree agree VERB 0 root',
      '. . PUNCT 4 punct',
    ]);
  });

  it('has types for the example, and for what it gives', () => {
    const typed = `${example}
import type { Sentence, SyntaxKnowledge, SyntaxModel, Token } from 'rapporteur/syntax';
const heads = (sentence: Sentence): number[] => sentence.tokens.map((token: Token) => token.head);
export const first: number[] = heads(parse('They met.', [{ start: 0, end: 9 }])[0]!);
export type Both = [SyntaxModel, SyntaxKnowledge];
// @ts-expect-error a text is no list of texts
parse(['They met.']);
`;
    writeFileSync(join(project, 'typed.ts'), typed);
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', 'typed.ts'];
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...options], { cwd: project, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 120_000);

  it('says what is wrong with a file that is no model', () => {
    const script = `import { readSyntaxModel } from 'rapporteur/syntax';\nreadSyntaxModel(new TextEncoder().encode('a file of another kind'));\n`;
    expect(run('broken.js', script)).toContain('RangeError: not a model of the syntax layer');
  });
});
