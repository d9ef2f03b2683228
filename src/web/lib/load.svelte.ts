/** Something read from the server that follows what it depends on. The last value stays while the next is under way. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly problem: string | null;
  readonly busy: boolean;
}

let generation = $state(0);
/** Reads everything shown again: after a decision, for instance. */
export const readAgain = (): void => {
  generation++;
};

/** Must be called while a component is being set up. `read` gives `null` when there is nothing to ask for. */
export function load<T>(read: () => ((signal: AbortSignal) => Promise<T>) | null): Loaded<T> {
  let value = $state.raw<T | null>(null);
  let problem = $state<string | null>(null);
  let busy = $state(false);
  $effect(() => {
    void generation;
    const reading = read();
    if (!reading) {
      value = null;
      problem = null;
      return;
    }
    const control = new AbortController();
    busy = true;
    reading(control.signal).then(
      result => {
        if (control.signal.aborted) return;
        value = result;
        problem = null;
        busy = false;
      },
      (error: unknown) => {
        if (control.signal.aborted) return;
        value = null;
        problem = error instanceof Error ? error.message : String(error);
        busy = false;
      },
    );
    return () => control.abort();
  });
  return {
    get value() {
      return value;
    },
    get problem() {
      return problem;
    },
    get busy() {
      return busy;
    },
  };
}
