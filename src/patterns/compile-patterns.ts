import type { NodeRule, NodeTest, Pattern } from '../model/pattern.ts';
import { type GraphWords, graphWords, type WordLists } from './logical-graph.ts';
import { type LogicalRole, logicalRoles } from './roles.ts';

/** A relation of a step: a UD relation with optional markers, a logical role, or any relation (`*`). */
export interface CompiledRelation {
  readonly role: LogicalRole | null;
  /** `*`, `obl`, `nsubj:pass`. */
  readonly relation: string;
  /** The part before the colon when the part after it may be a marker. */
  readonly base: string;
  readonly markers: ReadonlySet<string> | null;
}

export interface CompiledStep {
  readonly direction: '>' | '<' | '>>';
  readonly relations: readonly CompiledRelation[];
}

export interface CompiledChildTest {
  readonly written: string;
  readonly negation: boolean;
  readonly relation: CompiledRelation | null;
  readonly lemmas: ReadonlySet<string> | null;
}

export interface CompiledTest {
  readonly lemma: ReadonlySet<string> | null;
  readonly upos: ReadonlySet<string> | null;
  readonly xpos: ReadonlySet<string> | null;
  readonly marker: ReadonlySet<string> | null;
  readonly deprel: readonly string[] | null;
  readonly entity: ReadonlySet<string> | null;
  readonly time: boolean;
  readonly without: readonly CompiledChildTest[];
  readonly having: readonly CompiledChildTest[];
  /** One test for each that may not hold. */
  readonly not: readonly CompiledTest[];
}

export interface CompiledNode extends CompiledTest {
  readonly name: string;
  readonly from: string;
  readonly paths: readonly (readonly CompiledStep[])[];
  readonly written: readonly string[];
  readonly optional: boolean;
  readonly each: boolean;
}

export interface CompiledPattern {
  readonly pattern: Pattern;
  readonly anchor: CompiledTest;
  /** Ordered so that each node stands after the one it starts from. */
  readonly nodes: readonly CompiledNode[];
}

export interface CompiledPatterns {
  /** By lemma of the anchor, in the order in which the patterns were given. */
  readonly index: ReadonlyMap<string, readonly CompiledPattern[]>;
  readonly byId: ReadonlyMap<string, CompiledPattern>;
  readonly words: GraphWords;
}

/**
 * Compiles patterns against the word lists of a language and indexes them by the lemmas of their anchors.
 *
 * @throws Error on a pattern that is wrong in itself: unknown word list, unknown step, a node that starts from nowhere, an id given twice.
 * @example compilePatterns([{ id: 'meeting.hold', anchor: { lemma: ['hold'] }, ... }], { country: ['norway'] })
 */
export function compilePatterns(patterns: readonly Pattern[], lists: WordLists): CompiledPatterns {
  const index = new Map<string, CompiledPattern[]>();
  const byId = new Map<string, CompiledPattern>();
  for (const pattern of patterns) {
    if (byId.has(pattern.id)) throw new Error(`pattern ${pattern.id} is given twice`);
    const compiled = compilePattern(pattern, lists);
    byId.set(pattern.id, compiled);
    for (const lemma of compiled.anchor.lemma ?? []) {
      const list = index.get(lemma);
      if (list) list.push(compiled);
      else index.set(lemma, [compiled]);
    }
  }
  return { index, byId, words: graphWords(lists) };
}

function compilePattern(pattern: Pattern, lists: WordLists): CompiledPattern {
  const where = `pattern ${pattern.id}`;
  const anchor = compileTest(pattern.anchor, lists, where);
  const left = new Map(Object.entries(pattern.nodes));
  if (left.has('anchor')) throw new Error(`${where}: a node may not be called anchor`);
  const known = new Set(['anchor']);
  const nodes: CompiledNode[] = [];
  while (left.size > 0) {
    const ready = [...left].filter(([, rule]) => known.has(rule.from ?? 'anchor'));
    // What must be there comes first: it decides soonest, and what may be there does not take its words.
    const next = ready.find(([, rule]) => !rule.optional) ?? ready[0];
    if (!next) throw new Error(`${where}: ${[...left.keys()].join(', ')} starts from a node that is not there`);
    const [name, rule] = next;
    nodes.push(compileNode(name, rule, lists, `${where}, node ${name}`));
    known.add(name);
    left.delete(name);
  }
  return { pattern, anchor, nodes };
}

function compileNode(name: string, rule: NodeRule, lists: WordLists, where: string): CompiledNode {
  return {
    ...compileTest(rule, lists, where),
    name,
    from: rule.from ?? 'anchor',
    paths: rule.paths.map(path => compilePath(path, lists, where)),
    written: rule.paths,
    optional: rule.optional === true,
    each: rule.each === true,
  };
}

/** Words and `@list`s as one set, lower case. */
export function resolveWords(words: readonly string[], lists: WordLists, where: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (entries: readonly string[], depth: number): void => {
    for (const entry of entries) {
      if (!entry.startsWith('@')) {
        found.add(entry.toLowerCase());
        continue;
      }
      const list = lists[entry.slice(1)];
      if (!list || depth > 4) throw new Error(`${where}: there is no word list ${entry}`);
      visit(list, depth + 1);
    }
  };
  visit(words, 0);
  return found;
}

function compileTest(test: NodeTest, lists: WordLists, where: string): CompiledTest {
  return {
    lemma: test.lemma ? resolveWords(test.lemma, lists, where) : null,
    upos: test.upos ? new Set(test.upos) : null,
    xpos: test.xpos ? new Set(test.xpos) : null,
    marker: test.marker ? resolveWords(test.marker, lists, where) : null,
    deprel: test.deprel ?? null,
    entity: test.entity ? new Set<string>(test.entity) : null,
    time: test.time === true,
    without: (test.without ?? []).map(written => compileChildTest(written, lists, where)),
    having: (test.having ?? []).map(written => compileChildTest(written, lists, where)),
    not: [test.not ?? []].flat().map(one => compileTest(one, lists, where)),
  };
}

function compileChildTest(written: string, lists: WordLists, where: string): CompiledChildTest {
  if (written === 'neg') return { written, negation: true, relation: null, lemmas: null };
  const [relation, words] = written.split('=') as [string, string | undefined];
  return {
    written,
    negation: false,
    relation: compileRelation(relation, lists, where),
    lemmas: words === undefined ? null : resolveWords(words.split('|'), lists, where),
  };
}

function compilePath(path: string, lists: WordLists, where: string): readonly CompiledStep[] {
  const parts = path.trim().split(/\s+/);
  if (parts.length % 2 !== 0) throw new Error(`${where}: "${path}" is not a path of steps such as "> nsubj"`);
  const steps: CompiledStep[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const direction = parts[i]!;
    if (direction !== '>' && direction !== '<' && direction !== '>>')
      throw new Error(`${where}: "${direction}" in "${path}" is no step; use >, < or >>`);
    steps.push({ direction, relations: parts[i + 1]!.split(',').map(relation => compileRelation(relation, lists, where)) });
  }
  return steps;
}

/** Markers are written with `_` for a space: `obl:because_of`. */
function compileRelation(written: string, lists: WordLists, where: string): CompiledRelation {
  if (!/^(\*|[a-z]+)(:[a-z@|_'-]+)*$/.test(written)) throw new Error(`${where}: "${written}" is no relation`);
  const role = logicalRoles.find(name => name === written) ?? null;
  const colon = written.indexOf(':');
  if (colon < 0) return { role, relation: written, base: written, markers: null };
  const markers = written.slice(colon + 1).split('|');
  return {
    role: null,
    relation: written,
    base: written.slice(0, colon),
    markers: resolveWords(
      markers.map(word => word.replaceAll('_', ' ')),
      lists,
      where,
    ),
  };
}
