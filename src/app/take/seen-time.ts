/**
 * A signal that aborts once the page has been in sight for so long. A page that is not in sight draws
 * nothing, so that what is awaited cannot come. Call `stop` when done.
 */
export function afterSeen(ms: number): { signal: AbortSignal; stop: () => void } {
	const limit = new AbortController();
	let left = ms;
	let since: number | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const pause = () => {
		clearTimeout(timer);
		if (since !== null) left -= performance.now() - since;
		since = null;
	};
	const follow = () => {
		pause();
		if (document.hidden) return;
		since = performance.now();
		timer = setTimeout(() => limit.abort(new DOMException('Too long', 'TimeoutError')), left);
	};
	const stop = () => {
		pause();
		document.removeEventListener('visibilitychange', follow);
	};
	document.addEventListener('visibilitychange', follow);
	follow();
	return { signal: limit.signal, stop };
}
