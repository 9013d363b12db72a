/**
 * Lets the first sentence come before work that can wait: a model that has loaded gives it well within a
 * second.
 */
export const afterFirstSentence = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 1000));
