/** One record before and after something that the reader did; null stands for no record. */
export interface RecordChange {
  readonly before: unknown;
  readonly after: unknown;
}

/** The change that takes another one back. */
export const invertChange = <Change extends RecordChange>(change: Change): Change => ({
  ...change,
  before: change.after,
  after: change.before,
});
