/** What the server gives to one address. */
export interface FetchLimits {
  /** From the first look-up to the last byte, over all redirects. */
  readonly timeoutMs: number;
  /** Of the page, unpacked. */
  readonly sizeBytes: number;
  readonly redirects: number;
}

export const fetchLimits: FetchLimits = {
  timeoutMs: 10_000,
  sizeBytes: 5_000_000,
  redirects: 3,
};

/** The kinds of content that an article comes in. */
export const articleMediaTypes: readonly string[] = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/epub+zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
];
