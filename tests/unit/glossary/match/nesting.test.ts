import { expect, it } from 'vitest';
import { visitNested } from '@/glossary/match/nesting';

interface Item {
  readonly name: string;
  readonly span: { readonly start: number; readonly end: number };
}

const item = (name: string, start: number, end: number): Item => ({ name, span: { start, end } });

const items = [
  item('whole', 0, 20),
  item('left', 0, 9),
  item('within left', 2, 5),
  item('right', 10, 20),
  item('end of right', 15, 20),
  item('apart', 22, 25),
];

function holdersOf(open: (item: Item) => boolean): Record<string, readonly string[]> {
  const seen: Record<string, readonly string[]> = {};
  visitNested<Item, string>(items, (each, holders) => {
    seen[each.name] = [...holders];
    return open(each) ? each.name : null;
  });
  return seen;
}

it('gives each item what is around it, the outermost first', () => {
  expect(holdersOf(() => true)).toEqual({
    whole: [],
    left: ['whole'],
    'within left': ['whole', 'left'],
    right: ['whole'],
    'end of right': ['whole', 'right'],
    apart: [],
  });
});

it('has an item that is passed over hold nothing', () => {
  expect(holdersOf(({ name }) => name !== 'left')['within left']).toEqual(['whole']);
});
