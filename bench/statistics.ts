export interface Summary {
  readonly n: number;
  readonly median: number;
  /** Half the distance between the quartiles: how far a usual run is from the median. */
  readonly spread: number;
}

/** Throws on an empty list: a bench without a sample has nothing to say. */
export function summarise(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    n: sorted.length,
    median: quantile(sorted, 0.5),
    spread: (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2,
  };
}

/** Linear between neighbours (Hyndman & Fan 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('No samples to summarise');
  return below + (above - below) * (place - Math.floor(place));
}

/** The summary of a[i] / b[i]: pairs taken one after the other share the machine's mood. */
export function summariseRatios(a: readonly number[], b: readonly number[]): Summary {
  return summarise(
    a.map((value, index) => {
      const other = b[index];
      if (other === undefined) throw new Error('The two series differ in length');
      return value / other;
    }),
  );
}
