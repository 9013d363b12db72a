import { describe, expect, it, vi } from 'vitest';
import { takeOver } from '@/components/offline/take-over';

describe('a new version of the app', () => {
  it('loads the page anew once it is in charge, and only once', () => {
    const container = new EventTarget();
    const reload = vi.fn();
    const postMessage = vi.fn();
    takeOver({ waiting: { postMessage } }, container, reload);
    expect(postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('that another tab has in charge already has the page loaded anew at once', () => {
    const reload = vi.fn();
    takeOver({ waiting: null }, new EventTarget(), reload);
    expect(reload).toHaveBeenCalledOnce();
  });
});
