/** A pattern of time words as a tree; see `TimeKnowledge` for how patterns are written. */
export type PatternNode =
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly item: PatternNode }
  | { readonly kind: 'test'; readonly test: string; readonly name: string | null; readonly tight: boolean; readonly capital: boolean };

/** Reads a pattern and puts the macros in. Throws Error, naming the pattern, where it is not well formed. */
export function parsePattern(pattern: string, macros: Readonly<Record<string, string>>, depth = 0): PatternNode {
  if (depth > 20) throw new Error(`macros of a time pattern go round in a circle: ${pattern}`);
  const words = pattern.split(/\s+/).filter(word => word !== '');
  let at = 0;

  function choice(): PatternNode {
    const items = [sequence()];
    while (words[at] === '|') {
      at++;
      items.push(sequence());
    }
    return items.length === 1 ? items[0]! : { kind: 'choice', items };
  }

  function sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (at < words.length && words[at] !== '|' && words[at] !== ')' && words[at] !== ')?') items.push(element());
    if (items.length === 0) throw new Error(`empty alternative in the time pattern: ${pattern}`);
    return items.length === 1 ? items[0]! : { kind: 'sequence', items };
  }

  function element(): PatternNode {
    let word = words[at++]!;
    if (word === '(') {
      const item = choice();
      const close = words[at++];
      if (close === ')') return item;
      if (close === ')?') return { kind: 'optional', item };
      throw new Error(`a group is not closed in the time pattern: ${pattern}`);
    }
    const optional = word.length > 1 && word.endsWith('?');
    if (optional) word = word.slice(0, -1);
    const tight = word.length > 1 && word.startsWith('~');
    if (tight) word = word.slice(1);
    const named = /^([a-zA-Z0-9]+)=(.+)$/.exec(word);
    const capital = (named ? named[2]! : word).startsWith('^');
    const test = (named ? named[2]! : word).slice(capital ? 1 : 0);
    let item: PatternNode;
    if (test.length > 1 && test.startsWith('%')) {
      const macro = macros[test.slice(1)];
      if (macro === undefined) throw new Error(`no macro is called ${test} in the time pattern: ${pattern}`);
      item = parsePattern(macro, macros, depth + 1);
    } else item = { kind: 'test', test, name: named ? named[1]! : null, tight, capital };
    return optional ? { kind: 'optional', item } : item;
  }

  const tree = choice();
  if (at < words.length) throw new Error(`a group is closed that was not opened in the time pattern: ${pattern}`);
  return tree;
}

/** Literal words of a pattern. */
export function wordsOf(node: PatternNode): string[] {
  if (node.kind === 'test') return /^[a-z\u00c0-\uffff]/.test(node.test) ? [node.test] : [];
  if (node.kind === 'optional') return wordsOf(node.item);
  return node.items.flatMap(wordsOf);
}
