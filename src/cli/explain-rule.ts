import { InputProblem } from '../model/index.ts';
import { emptyLayers, loadEngine, runStages } from '../pipeline/index.ts';
import { colours, flush, print, printable } from './terminal.ts';

/** `rapporteur explain RULE SENTENCE`: which words were tried as which node of a rule, and the test that each failed. */
export async function explainRule(rule: string, sentence: string, options: { json?: true }): Promise<number> {
  const engine = await loadEngine();
  const bare = emptyLayers(sentence, null, [{ start: 0, end: sentence.length, type: 'body' }]);
  const layers = runStages(engine, bare, ['entities', 'times']);
  const explained = engine.explainRule(rule, layers);
  if (!explained) {
    throw new InputProblem(
      'no-rule',
      rule,
      'there is no rule of this name',
      'Rules are named in "rapporteur explain ITEM" and in foundBy.',
    );
  }
  if (options.json) await print(JSON.stringify(explained));
  else if (explained.length === 0) await print(`${rule} does not hold: no word in it can be the anchor`);
  else {
    for (const { matched, anchors } of explained) {
      await print(colours.bold(`${rule} ${matched ? 'holds' : 'does not hold'}`));
      for (const { steps } of anchors) {
        for (const { node, path, form, held, outcome } of steps) {
          const where = [node, path && `by "${path}"`, form && `is "${printable(form)}"`].filter(Boolean).join(' ');
          await print(`  ${held ? colours.green('+') : colours.red('-')} ${where}: ${outcome}`);
        }
      }
    }
  }
  await flush();
  return 0;
}
