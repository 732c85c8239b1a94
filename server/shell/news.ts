/** Tells of changes whoever watches: once for many that come together. */
export interface News {
  /** From now on somebody watches. */
  watch(): void;
  changed(): void;
  end(): void;
}

/** How many milliseconds after the first of some changes these are told of. */
const REST = 250;

export function news(tell: () => void, rest = REST): News {
  let isWatched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    watch() {
      isWatched = true;
    },
    changed() {
      if (!isWatched) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        tell();
      }, rest);
    },
    end() {
      clearTimeout(timer);
      isWatched = false;
    },
  };
}
