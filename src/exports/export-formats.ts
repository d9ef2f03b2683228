import { annotationsExport } from './annotations/index.ts';
import { csvExport } from './csv/index.ts';
import { eventsExport } from './events/index.ts';
import type { ExportFormat } from './export-format.ts';
import { markdownExport } from './markdown/index.ts';
import { recordExport } from './record/index.ts';
import { statementsExport } from './statements/index.ts';
import { timelineExport } from './timeline/index.ts';

/** Every format, the native one first. */
export const exportFormats: readonly ExportFormat[] = [
  recordExport,
  statementsExport,
  eventsExport,
  timelineExport,
  csvExport,
  annotationsExport,
  markdownExport,
];
