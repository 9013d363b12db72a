import * as v from 'valibot';

/** Creates a parser that gives null for a broken record, and for one of another version of the app. */
export const recordParser =
  <Record>(schema: v.GenericSchema<unknown, Record>) =>
  (data: unknown): Record | null => {
    const parsed = v.safeParse(schema, data);
    return parsed.success ? parsed.output : null;
  };
