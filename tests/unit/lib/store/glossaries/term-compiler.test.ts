import { describe, expect, it, vi } from 'vitest';
import { type Entry, unsaid } from '@/glossary/entry';
import { createTermCompiler } from '@/lib/store/glossaries/term-compiler';

const entry = (id: string, french: string, more: Partial<Entry> = {}): Entry => ({
  ...unsaid,
  id,
  french,
  english: id,
  definition: '',
  domain: 'conflict',
  ...more,
});

const small = [entry('paix', 'paix')];
/** Compiled in slices; every look at the clock ends one. */
const large = [
  ...Array.from({ length: 400 }, (_, index) => entry(`mot-${index}`, `mot${index}`)),
  entry('feu', 'feu'),
];

function open(entries: readonly Entry[] = small) {
  let time = 0;
  const compiler = createTermCompiler(entries, () => {
    time += 100;
    return time;
  });
  return {
    ...compiler,
    /** The entries found in a text, as the glossary is ready now. */
    found: (text: string) =>
      compiler.store
        .getState()
        .compiled.matchesIn(text)
        .map(({ entryId }) => entryId),
    ready: () => new Promise<void>((resolve) => compiler.whenReady(resolve)),
  };
}

describe('the glossary', () => {
  it('is ready at once when it is small', () => {
    const compiler = open();
    expect(compiler.found('La paix.')).toEqual(['paix']);
    expect(compiler.take([entry('feu', 'feu')])).toBe(true);
    const use = vi.fn();
    compiler.whenReady(use);
    expect(use).toHaveBeenCalledOnce();
    expect(compiler.found('La paix, le feu.')).toEqual(['feu']);
  });

  it('is not made ready again for what nothing is looked for in', () => {
    const compiler = open();
    const { compiled } = compiler.store.getState();
    expect(compiler.take([entry('paix', 'paix', { definition: 'No war.', note: 'Yes.' })])).toBe(
      false,
    );
    expect(compiler.store.getState().compiled).toBe(compiled);
    expect(compiler.take([entry('paix', 'paix', { isExact: true })])).toBe(true);
  });

  it('stands as it was until a large one is ready', async () => {
    const compiler = open();
    compiler.take(large);
    expect(compiler.found('La paix, le feu.')).toEqual(['paix']);
    await compiler.ready();
    expect(compiler.found('La paix, le feu.')).toEqual(['feu']);
  });

  it('is the one taken last, whichever would be ready first', async () => {
    const compiler = open();
    compiler.take(large);
    const use = vi.fn();
    compiler.whenReady(use);
    compiler.take([...large, entry('paix', 'paix')]);
    await compiler.ready();
    expect(compiler.found('La paix, le feu.')).toEqual(['paix', 'feu']);
    expect(use).toHaveBeenCalledOnce();
    compiler.take(large);
    compiler.take(small);
    await compiler.ready();
    expect(compiler.found('La paix, le feu.')).toEqual(['paix']);
  });

  it('finds nothing but a term of the names that objects have', () => {
    const compiler = open([entry('x', 'constructor')]);
    expect(compiler.found('Le constructor de toString et __proto__.')).toEqual(['x']);
  });
});
