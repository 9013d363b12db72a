/** Sizes of the article's letters, from small to large; `3` is what a first visit shows. */
export const textSizes = ['1', '2', '3', '4', '5', '6', '7'] as const;
export const lineWidths = ['narrow', 'medium', 'wide'] as const;
export const lineSpacings = ['tight', 'medium', 'loose'] as const;
export const typefaces = ['serif', 'sans', 'dyslexic'] as const;
/** Which of the two columns has more room. */
export const columnBalances = ['french', 'even', 'english'] as const;

/** How the article is set. */
export interface ReadingLook {
  readonly size: (typeof textSizes)[number];
  readonly width: (typeof lineWidths)[number];
  readonly spacing: (typeof lineSpacings)[number];
  readonly typeface: (typeof typefaces)[number];
  readonly balance: (typeof columnBalances)[number];
}

export const usualLook: ReadingLook = {
  size: '3',
  width: 'medium',
  spacing: 'medium',
  typeface: 'serif',
  balance: 'even',
};

/** Reads a kept look. A part that is missing or unknown is as usual. */
export function parseReadingLook(value: string | null | undefined): ReadingLook {
  const [size, width, spacing, typeface, balance] = (value ?? '').split('.');
  const oneOf = <Value extends string>(
    options: readonly Value[],
    found: string | undefined,
    usual: Value,
  ): Value => options.find((option) => option === found) ?? usual;
  return {
    size: oneOf(textSizes, size, usualLook.size),
    width: oneOf(lineWidths, width, usualLook.width),
    spacing: oneOf(lineSpacings, spacing, usualLook.spacing),
    typeface: oneOf(typefaces, typeface, usualLook.typeface),
    balance: oneOf(columnBalances, balance, usualLook.balance),
  };
}

/** Writes a look as `parseReadingLook` reads it. */
export const formatReadingLook = (look: ReadingLook): string =>
  [look.size, look.width, look.spacing, look.typeface, look.balance].join('.');

/** The attributes of the page's root by which the style sheet sets the article. */
export const lookAttributes = (look: ReadingLook): Readonly<Record<`data-${string}`, string>> => ({
  'data-size': look.size,
  'data-width': look.width,
  'data-spacing': look.spacing,
  'data-typeface': look.typeface,
  'data-balance': look.balance,
});
