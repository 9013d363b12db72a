import type { BrowserContext } from '@playwright/test';

/**
 * Watches all pages and workers of a visit: nothing is asked of another origin, no error is written to
 * the console, and no exception goes uncaught, but for what a test names.
 */
export class Visit {
  private readonly elsewhere: string[] = [];
  private readonly complaints: string[] = [];
  private readonly allowedOrigins: string[] = [];
  private readonly allowedComplaints: RegExp[] = [];

  constructor(context: BrowserContext, ownOrigin: string | undefined) {
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (/^(?:http|ws)s?:$/.test(protocol) && origin !== ownOrigin) this.elsewhere.push(origin);
    });
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.complaints.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.complaints.push(error.error().message));
  }

  /** Expects requests to another origin. */
  allowOrigin(origin: string): void {
    this.allowedOrigins.push(origin);
  }

  /**
   * Expects errors.
   *
   * @param complaint matches the message, with the address of what it is about in brackets after it
   */
  allowErrors(complaint: RegExp): void {
    this.allowedComplaints.push(complaint);
  }

  /** What happened that the test does not expect: origins that were asked, and complaints. */
  surprises(): readonly string[] {
    const isExpected = (complaint: string) =>
      this.allowedComplaints.some((allowed) => allowed.test(complaint));
    return [
      ...this.elsewhere.filter((origin) => !this.allowedOrigins.includes(origin)),
      ...this.complaints.filter((complaint) => !isExpected(complaint)),
    ];
  }
}
