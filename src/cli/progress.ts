import { errors } from './terminal.ts';

export interface ProgressBar {
  update(done: number, total?: number): void;
  stop(): void;
}

/** A progress bar on standard error where that is a terminal; nothing elsewhere. */
export async function startProgress(what: string, total: number): Promise<ProgressBar> {
  if (process.stderr.isTTY !== true || total < 3) return { update() {}, stop() {} };
  const { SingleBar, Presets } = await import('cli-progress');
  const format = `${what} ${errors.dim('{bar}')} {value}/{total} {eta_formatted}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, barsize: 24 },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    update(done, newTotal) {
      if (newTotal !== undefined) bar.setTotal(newTotal);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
