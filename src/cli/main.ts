import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { endQuietlyWhenReaderStops, errors, flush, problemOf, say, sayProblem, UsageError } from './terminal.ts';

const layers = [
  'article',
  'syntax',
  'entities',
  'times',
  'statements',
  'events',
  'timeline',
  'coref',
  'copies',
  'stories',
  'actors',
] as const;
const decisions = ['accept', 'reject', 'merge', 'split', 'correct', 'note', 'rename', 'same-actor', 'other-actor', 'list'] as const;

/** Runs the program with the arguments after its name and gives the exit status: 0 ok, 1 failed or some input bad, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  endQuietlyWhenReaderStops();
  let status = 0;
  const program = createProgram(outcome => {
    status = outcome;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    status = statusOf(error);
  }
  await flush();
  return status;
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    say(`${errors.red('error')} ${error.message}`);
    return 2;
  }
  const problem = problemOf(error);
  if (!problem) throw error;
  sayProblem(problem);
  return 1;
}

/** The commands. Each loads its own code when it is called, so that `--help` answers at once. */
function createProgram(end: (status: number) => void): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  const program = new Command('rapporteur');
  program
    .description('Reads what many news outlets report about a negotiation and keeps its record, every line tied to the words it came from.')
    .version(version)
    .addOption(new Option('--db <file>', 'the store').env('RAPPORTEUR_DB').default('rapporteur.db'))
    .exitOverride()
    .showHelpAfterError('(rapporteur --help lists what there is)')
    .configureHelp({ showGlobalOptions: true });
  const db = (): string => program.opts<{ db: string }>().db;

  program
    .command('add')
    .description('read reports into the store and bring the record up to date; safe to repeat')
    .argument('<sources...>', 'files, folders, JSON Lines, feeds, saved pages, web addresses, or - for standard input')
    .option('--outlet <name>', 'outlet of reports that do not name theirs')
    .option('--json', 'what was done as one JSON object on standard output')
    .action(async (sources: string[], options) => end(await (await import('./add.ts')).add(db(), sources, options)));

  program
    .command('record')
    .description('print the record')
    .option('--process <process>', 'one negotiation: its id or words of its name')
    .option('--kind <kinds>', 'kinds of lines, separated by commas')
    .option('--speaker <name>', 'lines of or with this speaker')
    .option('--as-of <day>', 'as the reports published by that day (YYYY-MM-DD) have it')
    .option('--since <day>', 'lines that reports published since that day tell of')
    .option('--json', 'JSON Lines, as "export record" writes them')
    .action(async options => end(await (await import('./record.ts')).printRecord(db(), options)));

  program
    .command('export')
    .description('write the record or what it rests on in a format of others')
    .argument('[format]', 'one of the formats; without it they are listed')
    .option('--process <process>', 'one negotiation: its id or words of its name')
    .action(async (format: string | undefined, options) => end(await (await import('./export.ts')).exportAs(db(), format, options)));

  program
    .command('annotate')
    .description('a filter: JSON Lines with "id" and "text" (or "html") in, the same with the layer out, in the same order')
    .addArgument(program.createArgument('<layer>', 'what to find').choices([...layers]))
    .action(async layer => end(await (await import('./annotate.ts')).annotate(layer)));

  program
    .command('explain')
    .description('why a line is in the record: its passages, rules, decisions; or which part of a rule holds in a sentence')
    .argument('<item>', 'id of the line, or its beginning; or the name of a rule')
    .argument('[sentence]', 'with the name of a rule: a sentence to try it on')
    .option('--json', 'as one JSON object')
    .action(async (item: string, sentence: string | undefined, options) => {
      if (sentence === undefined) end(await (await import('./explain.ts')).explain(db(), item, options));
      else end(await (await import('./explain-rule.ts')).explainRule(item, sentence, options));
    });

  program
    .command('decide')
    .description('write a judgement into the decision log; it is kept over every later run')
    .addArgument(program.createArgument('<action>', 'what to do').choices([...decisions]))
    .argument('[arguments...]', 'ids of lines; for split the documents, for correct the attribute and value, for note the text')
    .option('--by <name>', 'who decides', process.env.USER ?? 'unnamed')
    .option('--reason <text>', 'why')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Forms:
  decide accept ITEM            decide reject ITEM [--reason TEXT]
  decide merge ITEM ITEM ...    decide split ITEM DOCUMENT ...
  decide correct ITEM ATTRIBUTE VALUE [--reason TEXT]
  decide note ITEM TEXT         decide rename PROCESS NAME
  decide same-actor ACTOR ACTOR ...      (ids or names)
  decide other-actor ACTOR SPELLING ...  (spellings of somebody else)
  decide list`,
    )
    .action(async (action, rest: string[], options) => end(await (await import('./decide.ts')).decide(db(), action, rest, options)));

  program
    .command('serve')
    .description('open the desk: the web interface and its HTTP API, on this machine alone')
    .option('--port <number>', 'port to listen on', '4317')
    .action(async options => end(await (await import('./serve.ts')).serve(db(), options)));

  program
    .command('doctor')
    .description('check this installation and the store')
    .option('--json', 'as JSON')
    .action(async options => end(await (await import('./doctor.ts')).doctor(db(), options)));

  for (const name of ['brief', 'watch', 'worker', 'mcp']) {
    program
      .command(name, { hidden: true })
      .allowUnknownOption()
      .allowExcessArguments()
      .action(() => {
        throw new UsageError(`this version has no "${name}" yet`);
      });
  }
  return program;
}
