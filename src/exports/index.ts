export { type ExportFormat, type ExportInput, withoutRejected } from './export-format.ts';
export { exportFormats } from './export-formats.ts';
export { type ExportedItem, exportItem } from './record/index.ts';
