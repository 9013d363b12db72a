/** One record before and after something that the reader did; null stands for no record. */
export interface RecordChange {
  readonly before: unknown;
  readonly after: unknown;
}

/** Gives the change that undoes another one. */
export const invertChange = <Change extends RecordChange>(change: Change): Change => ({
  ...change,
  before: change.after,
  after: change.before,
});
