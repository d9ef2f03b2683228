export { annotateDocument, emptyLayers, LONGEST_READ, readDocument, versionOf } from './annotate-document.ts';
export { asOf, collect, plainDocument } from './collect.ts';
export { type CorefDocument, corefOf, type GivenMention } from './coref-of.ts';
export { dateReports } from './date-reports.ts';
export type { Copy, Engine, Layers, PlainDocument } from './engine.ts';
export { loadEngine } from './load-engine.ts';
export { runStages, type StageName, stages, stagesFor } from './stages.ts';
export { basisOf, currentDocuments, derive, type Progress, recordAsOf, updateRecord } from './update-record.ts';
