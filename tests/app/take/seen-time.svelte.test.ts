import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { afterSeen } from '../../../src/app/take/seen-time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

function see(seen: boolean) {
	vi.spyOn(document, 'hidden', 'get').mockReturnValue(!seen);
	document.dispatchEvent(new Event('visibilitychange'));
}

it('counts only the time in which the page is in sight', () => {
	const { signal, stop } = afterSeen(90_000);
	vi.advanceTimersByTime(60_000);
	see(false);
	vi.advanceTimersByTime(600_000);
	expect(signal.aborted).toBe(false);
	see(true);
	vi.advanceTimersByTime(29_000);
	expect(signal.aborted).toBe(false);
	vi.advanceTimersByTime(1000);
	expect(signal.aborted).toBe(true);
	stop();
});

it('ends when nobody needs it any more', () => {
	const { signal, stop } = afterSeen(1000);
	stop();
	see(true);
	vi.advanceTimersByTime(5000);
	expect(signal.aborted).toBe(false);
});
