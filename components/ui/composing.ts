/**
 * Whether a key belongs to an input method that is putting a word together. Safari ends a composition
 * before it sends the key that ended it, and marks that key with the code 229 alone.
 */
export const isComposing = ({
  isComposing: inComposition,
  keyCode,
}: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean => inComposition || keyCode === 229;
