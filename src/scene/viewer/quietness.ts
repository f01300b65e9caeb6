/** Tells when none of some activities goes on any more. */
export interface Quietness<Activity extends string> {
  readonly begin: (activity: Activity) => void;
  readonly end: (activity: Activity) => void;
  /** Resolves when nothing goes on; at once when nothing does. */
  readonly reached: () => Promise<void>;
}

export function quietness<Activity extends string>(): Quietness<Activity> {
  const going = new Set<Activity>();
  let waiting: (() => void)[] = [];
  return {
    begin: (activity) => {
      going.add(activity);
    },
    end(activity) {
      going.delete(activity);
      if (going.size > 0) return;
      const told = waiting;
      waiting = [];
      for (const tell of told) tell();
    },
    reached: () =>
      new Promise((resolve) => {
        if (going.size === 0) resolve();
        else waiting.push(resolve);
      }),
  };
}
