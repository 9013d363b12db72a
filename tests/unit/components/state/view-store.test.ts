import { describe, expect, test } from 'vitest';
import {
  closePanel,
  columnOf,
  createViewStore,
  lookedUpIn,
  openPanel,
  openTermOf,
  type Panel,
  turnOpenTerm,
  turnSentences,
} from '@/components/state/view-store';

/** A stand-in for a link in the text: the store only hands it on. */
const anchor: HTMLElement = Object.create(null);
const term = { entryId: 'bakou', segmentId: '1.1', start: 3, anchor };
const words = { segmentId: '1.2', span: { start: 0, end: 5 } };

const panels: readonly Panel[] = [
  { name: 'term', term },
  { name: 'look-up', words },
  { name: 'add-term', proposal: null },
  { name: 'export' },
  { name: 'glossaries' },
  { name: 'keys' },
  { name: 'open-article' },
];

describe('a panel', () => {
  test.each(panels)('opens in the place of any other: $name', (panel) => {
    for (const other of panels) {
      const view = createViewStore();
      openPanel(view, other);
      openPanel(view, panel);
      expect(view.getState().panel).toBe(panel);
    }
  });

  test.each(panels)('that closes late leaves the one that opened meanwhile: $name', (panel) => {
    const view = createViewStore();
    openPanel(view, panel);
    for (const { name } of panels) if (name !== panel.name) closePanel(view, name);
    expect(view.getState().panel).toBe(panel);
    closePanel(view, panel.name);
    expect(view.getState().panel).toBeNull();
  });

  test('leaves the sentence that is being written', () => {
    const view = createViewStore();
    view.setState({ editing: '1.1' });
    openPanel(view, { name: 'keys' });
    closePanel(view, 'keys');
    expect(view.getState().editing).toBe('1.1');
  });

  test('shows a term or words, and not both', () => {
    const view = createViewStore();
    openPanel(view, { name: 'term', term });
    expect([openTermOf(view.getState()), lookedUpIn(view.getState())]).toEqual([term, null]);
    openPanel(view, { name: 'look-up', words });
    expect([openTermOf(view.getState()), lookedUpIn(view.getState())]).toEqual([null, words]);
  });
});

describe('the panel of a term', () => {
  test('turns to another entry, and stays beside the same place', () => {
    const view = createViewStore();
    openPanel(view, { name: 'term', term });
    turnOpenTerm(view, { entryId: 'lachin' });
    expect(openTermOf(view.getState())).toEqual({ ...term, entryId: 'lachin' });
    turnOpenTerm(view, { entryId: 'corridor', start: null });
    expect(openTermOf(view.getState())).toEqual({ ...term, entryId: 'corridor', start: null });
  });

  test('that has been closed is not opened again by that', () => {
    const view = createViewStore();
    openPanel(view, { name: 'keys' });
    turnOpenTerm(view, { entryId: 'lachin' });
    expect(view.getState().panel).toEqual({ name: 'keys' });
  });
});

describe('a paragraph that is turned', () => {
  test('is found on its other side, and on its own once it is turned back', () => {
    const view = createViewStore();
    view.setState({ sides: 'french' });
    turnSentences(view, ['2.1', '2.2']);
    expect(columnOf(view.getState(), '2.2')).toBe('english');
    expect(columnOf(view.getState(), '1.1')).toBe('french');
    turnSentences(view, ['2.1', '2.2']);
    expect(columnOf(view.getState(), '2.1')).toBe('french');
  });

  test('is as any other where both languages are in sight', () => {
    const view = createViewStore();
    turnSentences(view, ['2.1']);
    expect(columnOf(view.getState(), '2.1')).toBe('french');
  });
});
