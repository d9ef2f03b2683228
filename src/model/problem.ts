/** Bad input: what, where, and what to do. One bad line does not stop a run. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
  readonly code: string;
  /** File, URL or line it was found in ("reports.jsonl:12"). */
  readonly where: string;
  readonly advice: string;
  /** A warning says how doubtful input was read; an error says what was left out, and makes the exit status 1. */
  readonly severity: 'error' | 'warning';

  constructor(code: string, where: string, message: string, advice: string, severity: 'error' | 'warning' = 'error') {
    super(message);
    this.code = code;
    this.where = where;
    this.advice = advice;
    this.severity = severity;
  }

  /** `reports.jsonl:12: not JSON (Unexpected token). Write one JSON object a line.` */
  line(): string {
    return `${this.where}: ${this.message}. ${this.advice}`;
  }
}
