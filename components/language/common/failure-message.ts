import type { Failure } from '@/lib/base/failure';

/** What the reader is told of a failure. */
export interface FailureMessage {
  /** One sentence that says what happened. */
  readonly what: string;
  /** What the reader can do now. */
  readonly next: string;
}

type FailureOf = { readonly [Code in Failure['code']]: Extract<Failure, { code: Code }> };

/** A sentence and a next step for each failure. A code without them does not compile. */
export type FailureMessages = {
  readonly [Code in keyof FailureOf]: (failure: FailureOf[Code]) => FailureMessage;
};

const lookUp = <Code extends keyof FailureOf>(
  messages: FailureMessages,
  code: Code,
  failure: FailureOf[Code],
): FailureMessage => messages[code](failure);

/** The message of a failure, in the language of the table. */
export const messageOf = (messages: FailureMessages, failure: Failure): FailureMessage =>
  lookUp(messages, failure.code, failure);
