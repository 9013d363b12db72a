import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

export interface TabMemory {
  /** The most that the tab's process has held at once, in bytes of memory. */
  readonly peakBytes: number;
  readonly nowBytes: number;
}

/**
 * What the tab that is open holds: its process, with the page, its workers and the code it compiled.
 * No other tab may be open. Null where the system tells nothing of processes (only Linux does).
 */
export async function readTabMemory(browser: Browser): Promise<TabMemory | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  // An unused process stands ready for the next tab, and is small.
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => readProcess(id))
    .reduce<TabMemory | null>(
      (most, each) => (each && each.nowBytes > (most?.nowBytes ?? 0) ? each : most),
      null,
    );
}

/**
 * Frees what the page and its workers no longer hold, so that what is read next has grown for a reason.
 *
 * @returns bytes of the page's own JavaScript heap after that
 */
export async function collectGarbage(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.push(sessionId));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  for (const sessionId of workers) {
    const collected = new Promise<void>((resolve) => {
      session.on('Target.receivedMessageFromTarget', (answer) => {
        if (answer.sessionId === sessionId) resolve();
      });
    });
    const message = JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    await collected;
  }
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function readProcess(id: number): TabMemory | null {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const bytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024;
    return { peakBytes: bytes('VmHWM'), nowBytes: bytes('VmRSS') };
  } catch {
    return null;
  }
}
