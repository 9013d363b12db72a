import { memoryWords } from './memory-words';

/** A word that no sentence of the memory has. */
export const unknownWord = 0xffff_ffff;

/**
 * The sentences of one language of a memory as numbers of words, and for each word the sentences that
 * have it. Everything lies in a few flat arrays: 200,000 sentences take some 40 MB.
 */
export class SideIndex {
  private readonly ids = new Map<string, number>();
  /** The words of all sentences, one after another. */
  private readonly words: Uint32Array;
  /** Where each sentence begins in `words`, and at last where all end. */
  private readonly starts: Uint32Array;
  /** The sentences of all words, those of each in ascending order. */
  private readonly holders: Uint32Array;
  /** Where the sentences of each word begin in `holders`, and at last where all end. */
  private readonly holderStarts: Uint32Array;

  constructor(readonly texts: readonly string[]) {
    this.starts = new Uint32Array(texts.length + 1);
    let words = new Uint32Array(Math.max(64, texts.length * 24));
    let count = 0;
    for (const [place, text] of texts.entries()) {
      for (const word of memoryWords(text)) {
        const known = this.ids.get(word);
        const id = known ?? this.ids.size;
        if (known === undefined) this.ids.set(word, id);
        if (count === words.length) words = enlarged(words);
        words[count] = id;
        count += 1;
      }
      this.starts[place + 1] = count;
    }
    this.words = words.slice(0, count);
    [this.holders, this.holderStarts] = this.listHolders();
  }

  /** The number of each word of a text; `unknownWord` for one that the memory has not. */
  idsOf(text: string): Uint32Array {
    return Uint32Array.from(memoryWords(text), (word) => this.ids.get(word) ?? unknownWord);
  }

  wordsAt(place: number): Uint32Array {
    return this.words.subarray(this.starts[place], this.starts[place + 1]);
  }

  lengthAt(place: number): number {
    return (this.starts[place + 1] ?? 0) - (this.starts[place] ?? 0);
  }

  /** The places of the sentences that have a word, in ascending order. */
  holdersOf(id: number): Uint32Array {
    return this.holders.subarray(this.holderStarts[id], this.holderStarts[id + 1]);
  }

  private listHolders(): [holders: Uint32Array, starts: Uint32Array] {
    const size = this.ids.size;
    const last = new Uint32Array(size).fill(unknownWord);
    const starts = new Uint32Array(size + 1);
    const eachOnce = (use: (id: number, place: number) => void): void => {
      last.fill(unknownWord);
      for (let place = 0; place < this.texts.length; place += 1) {
        for (const id of this.wordsAt(place)) {
          if (last[id] === place) continue;
          last[id] = place;
          use(id, place);
        }
      }
    };
    eachOnce((id) => {
      starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    });
    for (let id = 0; id < size; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
    const holders = new Uint32Array(starts[size] ?? 0);
    const next = starts.slice();
    eachOnce((id, place) => {
      const at = next[id] ?? 0;
      holders[at] = place;
      next[id] = at + 1;
    });
    return [holders, starts];
  }
}

function enlarged(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
