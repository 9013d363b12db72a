/** The number of values that are copied together when one of them changes. */
const BLOCK_SIZE = 64;

/**
 * An immutable map, whose keys are chosen once. A changed copy shares all unchanged blocks of values: of
 * 4,000 values with one change, 64 are copied, and comparing the two maps looks at 64 pairs.
 */
export class PersistentMap<Value> {
  private constructor(
    private readonly keys: readonly string[],
    private readonly places: ReadonlyMap<string, number>,
    private readonly blocks: readonly (readonly Value[])[],
  ) {}

  static of<Value>(entries: Iterable<readonly [key: string, value: Value]>): PersistentMap<Value> {
    const all = new Map(entries);
    const keys = [...all.keys()];
    const values = [...all.values()];
    const blocks = Array.from({ length: Math.ceil(values.length / BLOCK_SIZE) }, (_, block) =>
      values.slice(block * BLOCK_SIZE, (block + 1) * BLOCK_SIZE),
    );
    return new PersistentMap(keys, new Map(keys.map((key, place) => [key, place])), blocks);
  }

  get size(): number {
    return this.keys.length;
  }

  get(key: string): Value | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.at(place);
  }

  /** Gives the values in the order of the keys. */
  *values(): Generator<Value, void> {
    for (const block of this.blocks) yield* block;
  }

  /** Returns a copy with these values; a key that is not in the map is ignored. */
  with(changes: Iterable<readonly [key: string, value: Value]>): PersistentMap<Value> {
    const copied = new Map<number, Value[]>();
    for (const [key, value] of changes) {
      const place = this.places.get(key);
      if (place === undefined) continue;
      const index = Math.floor(place / BLOCK_SIZE);
      const block = copied.get(index) ?? [...(this.blocks[index] ?? [])];
      block[place % BLOCK_SIZE] = value;
      copied.set(index, block);
    }
    if (copied.size === 0) return this;
    const blocks = this.blocks.map((block, index) => copied.get(index) ?? block);
    return new PersistentMap(this.keys, this.places, blocks);
  }

  /** Lists the keys whose values are not the same object in both, and those that only one of them has. */
  keysUnlike(other: PersistentMap<Value>): readonly string[] {
    if (other.keys !== this.keys) {
      return [...new Set([...this.keys, ...other.keys])].filter(
        (key) => this.places.has(key) !== other.places.has(key) || this.get(key) !== other.get(key),
      );
    }
    return this.blocks.flatMap((block, index) => {
      const others = other.blocks[index];
      if (block === others) return [];
      const keys = this.keys.slice(index * BLOCK_SIZE, (index + 1) * BLOCK_SIZE);
      return keys.filter((_, place) => block[place] !== others?.[place]);
    });
  }

  private at(place: number): Value | undefined {
    return this.blocks[Math.floor(place / BLOCK_SIZE)]?.[place % BLOCK_SIZE];
  }
}
