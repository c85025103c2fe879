/** What a key asks of the stage. Steps count from 0. */
export type StageWish =
	| { kind: 'step'; step: number }
	| { kind: 'scroll'; pages: 1 | -1 }
	| { kind: 'blank' | 'full-screen' | 'explore' | 'search' | 'leave' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Reads a key on stage: arrows, Page keys, space and Enter move, Home and End jump, digits go to a
 * step, Shift with what moves down or up scrolls, B or a full stop blanks, F fills the screen, E
 * explores, / explores from the search, Esc leaves. Null for every other key.
 *
 * @param at the step that is shown, and how many there are; 0 where a single view is shown
 */
export function stageWish(
	{ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed,
	at: { step: number; steps: number },
	mirrored: boolean
): StageWish | null {
	if (ctrlKey || metaKey || altKey) return null;
	if (shiftKey && (key === 'ArrowDown' || key === 'PageDown')) return { kind: 'scroll', pages: 1 };
	if (shiftKey && (key === 'ArrowUp' || key === 'PageUp' || key === ' '))
		return { kind: 'scroll', pages: -1 };
	const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
	const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
	const to = (step: number): StageWish | null =>
		at.steps > 0 ? { kind: 'step', step: Math.max(0, Math.min(at.steps - 1, step)) } : null;
	switch (key) {
		case forward:
		case 'ArrowDown':
		case 'PageDown':
		case ' ':
		case 'Enter':
			return to(at.step + 1);
		case back:
		case 'ArrowUp':
		case 'PageUp':
		case 'Backspace':
			return to(at.step - 1);
		case 'Home':
			return to(0);
		case 'End':
			return to(at.steps - 1);
		case 'b':
		case 'B':
		case '.': // What some clickers send for a black screen.
			return { kind: 'blank' };
		case 'f':
		case 'F':
			return { kind: 'full-screen' };
		case 'e':
		case 'E':
			return { kind: 'explore' };
		case '/':
			return { kind: 'search' };
		case 'Escape':
			return { kind: 'leave' };
		default:
			return /^[1-9]$/.test(key) && Number(key) <= at.steps ? to(Number(key) - 1) : null;
	}
}
