import { describe, expect, it } from 'vitest';
import { nextCell, type TablePlace, tableCommand } from '@/components/glossary-page/table-keys';

interface Held {
  readonly shiftKey?: true;
  readonly ctrlKey?: true;
}

const press = (key: string, held: Held, at: TablePlace) =>
  tableCommand({ key, shiftKey: false, ctrlKey: false, metaKey: false, ...held }, at, 100, 10);

describe('a key on a row of the table', () => {
  const row = (to: number) => ({ kind: 'go', to: { row: to, column: null } });

  it.each([
    ['ArrowDown', {}, row(6)],
    ['ArrowUp', {}, row(4)],
    ['ArrowUp', { shiftKey: true }, { kind: 'extend', by: -1 }],
    ['ArrowRight', {}, { kind: 'go', to: { row: 5, column: 'french' } }],
    ['ArrowLeft', {}, row(5)],
    ['PageDown', {}, row(15)],
    ['Home', {}, row(0)],
    ['End', {}, row(99)],
    [' ', {}, { kind: 'toggle' }],
    ['Enter', {}, { kind: 'open' }],
    ['F2', {}, { kind: 'edit', column: 'french' }],
    ['Delete', {}, { kind: 'remove' }],
    ['a', { ctrlKey: true }, { kind: 'select-all' }],
    ['z', { ctrlKey: true }, null],
    ['Escape', {}, null],
    ['Tab', {}, null],
    ['x', {}, null],
  ] as const)('%j with %j', (key, held, command) => {
    expect(press(key, held, { row: 5, column: null })).toEqual(command);
  });
});

describe('a key on a cell of the table', () => {
  it.each([
    ['ArrowRight', { kind: 'go', to: { row: 5, column: 'domain' } }],
    ['ArrowLeft', { kind: 'go', to: { row: 5, column: 'french' } }],
    ['ArrowDown', { kind: 'go', to: { row: 6, column: 'english' } }],
    ['End', { kind: 'go', to: { row: 99, column: 'english' } }],
    ['Enter', { kind: 'edit', column: 'english' }],
    ['F2', { kind: 'edit', column: 'english' }],
    ['Escape', { kind: 'go', to: { row: 5, column: null } }],
    ['Delete', { kind: 'remove' }],
  ] as const)('%j', (key, command) => {
    expect(press(key, {}, { row: 5, column: 'english' })).toEqual(command);
  });

  it.each([
    ['french', 'ArrowLeft', null],
    ['domain', 'ArrowRight', 'domain'],
  ] as const)('at the edge, on %s: %s', (column, key, expected) => {
    expect(press(key, {}, { row: 5, column })).toEqual({
      kind: 'go',
      to: { row: 5, column: expected },
    });
  });
});

describe('Tab out of a cell', () => {
  it.each([
    ['goes on to the next', { row: 5, column: 'french' }, 1, { row: 5, column: 'english' }],
    ['goes back', { row: 5, column: 'domain' }, -1, { row: 5, column: 'english' }],
    ['goes on in the next row', { row: 5, column: 'domain' }, 1, { row: 6, column: 'french' }],
    ['goes back to the row before', { row: 5, column: 'french' }, -1, { row: 4, column: 'domain' }],
    ['ends with the table', { row: 9, column: 'domain' }, 1, null],
    ['ends at its start', { row: 0, column: 'french' }, -1, null],
  ] as const)('%s', (_, from, by, to) => {
    expect(nextCell(from, by, 10)).toEqual(to);
  });
});
