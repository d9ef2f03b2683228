import { errors } from './terminal.ts';

export interface ProgressBar {
  /** Shows how far the work is; `note` says more than the counts do. */
  update(done: number, total: number, note?: string): void;
  stop(): void;
}

/** Redrawing more often only costs time. */
const FRAMES_PER_SECOND = 8;

/** A progress bar on standard error where that is a terminal; nothing elsewhere. It appears with the first update. */
export async function startProgress(what: string): Promise<ProgressBar> {
  if (process.stderr.isTTY !== true) return { update() {}, stop() {} };
  const { SingleBar, Presets } = await import('cli-progress');
  const format = `${what} ${errors.dim('{bar}')} {value}/{total} {note}`;
  const options = { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, barsize: 24, fps: FRAMES_PER_SECOND };
  const bar = new SingleBar(options, Presets.shades_classic);
  let started = false;
  return {
    update(done, total, note = '') {
      if (!started) bar.start(total, done, { note });
      started = true;
      bar.setTotal(total);
      bar.update(done, { note });
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
