export interface LaterRefresh {
  /** Asks for a refresh; several that come close together become one. */
  ask(): void;
  /** Runs what is still asked for and waits for its end. */
  settle(): Promise<void>;
}

/**
 * Puts a costly refresh off until people pause. Deriving the record anew takes seconds over a large store, and a judgement shows at once
 * without it: lines take their verdict from the decision log.
 */
export function refreshLater(refresh: () => Promise<unknown>, delay: number, fail: (error: unknown) => void): LaterRefresh {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const start = () => {
    timer = undefined;
    running = running.then(refresh).then(() => {}, fail);
  };
  return {
    ask() {
      clearTimeout(timer);
      timer = setTimeout(start, delay);
    },
    async settle() {
      if (timer !== undefined) {
        clearTimeout(timer);
        start();
      }
      await running;
    },
  };
}
