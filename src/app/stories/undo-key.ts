/**
 * Whether a key asks to undo, as in every editor. Letters of the keyboard in use decide; where it has
 * no Latin ones, the place of the key does. What is open in front of the page has keys of its own, and
 * so have fields.
 */
export function asksToUndo(event: KeyboardEvent): boolean {
	if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return false;
	const key = event.key.toLowerCase();
	const isUndo = /^[a-z]$/.test(key) ? key === 'z' : event.code === 'KeyZ';
	if (!isUndo || document.querySelector('dialog[open]')) return false;
	return !(event.target instanceof Element && event.target.closest('input, textarea'));
}
