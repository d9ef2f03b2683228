/** Which mentions of events and entities, across reports, mean the same one: the `coref` layer. */
export { type CorefInput, type CorefMention, clusterMentions } from './cluster-mentions.ts';
