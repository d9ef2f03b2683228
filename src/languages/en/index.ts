import { actorKnowledge } from './actors/index.ts';
import { article } from './article/index.ts';
import { corefKnowledge } from './coref/index.ts';
import { englishEntityModel } from './entities/index.ts';
import { eventKnowledge } from './events/index.ts';
import { wordLists } from './patterns/lists.ts';
import { englishRecord } from './record/index.ts';
import { englishStatementModel, statementKnowledge } from './statements/index.ts';
import { englishSyntaxModel } from './syntax/index.ts';
import { englishTimes } from './times/index.ts';

/** Everything that the stages know of English. */
export const english = {
  article,
  syntaxModel: englishSyntaxModel,
  entityModel: englishEntityModel,
  times: englishTimes,
  statementModel: englishStatementModel,
  statements: statementKnowledge,
  events: eventKnowledge,
  actors: actorKnowledge,
  coref: corefKnowledge,
  record: englishRecord,
  /** Word lists that patterns name after an `@`. */
  lists: { ...wordLists, ...englishRecord.lists },
};
