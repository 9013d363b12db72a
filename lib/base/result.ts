/** The outcome of something that can fail in an expected way. Bugs throw instead. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export const succeed = <Value>(value: Value) => ({ ok: true, value }) as const;

export const fail = <Failure>(failure: Failure) => ({ ok: false, failure }) as const;
