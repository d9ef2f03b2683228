import { stringify } from 'csv-stringify/sync';

/**
 * One row of a CSV file (RFC 4180, without the line end). A cell that a spreadsheet would run as a formula gets an apostrophe in front:
 * the texts come from strangers.
 */
export function csvLine(cells: readonly (string | number | null | undefined)[]): string {
  return stringify([[...cells]], { escape_formulas: true, record_delimiter: '', eof: false });
}
