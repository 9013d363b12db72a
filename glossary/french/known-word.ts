/** Whether a form, in small letters, is a word of French, as far as is known. */
export type KnownWord = (form: string) => boolean;
