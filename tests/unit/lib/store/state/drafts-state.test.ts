import { describe, expect, it } from 'vitest';
import { isSavedDraft } from '@/lib/store/state/drafts-state';

describe('a draft of a sentence', () => {
  it.each([
    ['what is saved', { text: 'By hand.' }, 'By hand.', true],
    ['the same with a line break', { text: ' By\nhand. ' }, 'By hand.', true],
    ['something else', { text: 'By han' }, 'By hand.', false],
    ['something where nothing is saved', { text: 'By hand.' }, null, false],
    ['nothing', {}, null, false],
  ])('that says %s', (_, draft, saved, is) => {
    expect(isSavedDraft(draft, saved)).toBe(is);
  });
});
