/** Says whether a form, in lower case, is a known word of French. */
export type KnownWord = (form: string) => boolean;
