/** Which mentions of events and entities, across reports, mean the same one: the `coref` layer. */
export { clusterMentions } from './cluster-mentions.ts';
export type { CorefInput, CorefMention } from './coref-input.ts';
