/** How long the reader waits for other ways to say a sentence, in ms. */
export interface WaitForWays {
  readonly firstMs: number;
  /** Until the last one. */
  readonly allMs: number;
  readonly ways: number;
}

declare global {
  interface Window {
    /**
     * Opens a sentence's editor, or moves the cursor in it, and waits until other ways to say it have come.
     *
     * @param place in UTF-16 units of the English; null to open the editor
     * @returns null when none came
     */
    untilWays(segmentId: string, place: number | null): Promise<WaitForWays | null>;
    leaveEditor(): void;
  }
}
