import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnBalances,
  formatReadingLook,
  lineSpacings,
  lineWidths,
  lookAttributes,
  parseReadingLook,
  textSizes,
  typefaces,
  usualLook,
} from '@/components/preferences/reading-look';

describe('the look that a reader chose', () => {
  test('comes back as it was kept', () => {
    fc.assert(
      fc.property(
        fc.record({
          size: fc.constantFrom(...textSizes),
          width: fc.constantFrom(...lineWidths),
          spacing: fc.constantFrom(...lineSpacings),
          typeface: fc.constantFrom(...typefaces),
          balance: fc.constantFrom(...columnBalances),
        }),
        (look) => {
          expect(parseReadingLook(formatReadingLook(look))).toEqual(look);
        },
      ),
    );
  });

  test.each([
    ['nothing is kept', null],
    ['the cookie is empty', ''],
    ['the cookie is of something else', '<script>'],
  ])('is the usual one when %s', (_, kept) => {
    expect(parseReadingLook(kept)).toEqual(usualLook);
  });

  test('keeps the parts that are known beside one that is not', () => {
    expect(parseReadingLook('7.enormous.loose.sans.even')).toEqual({
      size: '7',
      width: usualLook.width,
      spacing: 'loose',
      typeface: 'sans',
      balance: 'even',
    });
  });

  test('stands as attributes of the page', () => {
    expect(lookAttributes(usualLook)).toEqual({
      'data-size': '3',
      'data-width': 'medium',
      'data-spacing': 'medium',
      'data-typeface': 'serif',
      'data-balance': 'even',
    });
  });
});
