declare global {
  interface Window {
    /** Watches the page from now on. */
    beginImport(): void;
    takeImport(): void;
    endImport(): {
      readonly previewMs: number;
      readonly takeMs: number;
      readonly longTasksMs: readonly number[];
    };
  }
}

export {};
