import type { Verdict } from '../../domain/decisions/decision';

/** The letter that decides; each stands on its button. */
export const KEYS: Readonly<Record<Verdict, string>> = {
	same: 'S',
	different: 'D',
	part: 'P',
	later: 'N'
};
export const UNDO_KEY = 'Z';
/** Put off, for those who think of it as later. */
const LATER_KEY = 'L';

export type Action = Verdict | 'undo';

/** What a key press asks for; null where it is typed text or belongs to the browser. */
export function actionOf(event: KeyboardEvent): Action | null {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
	const target = event.target as HTMLElement | null;
	if (target?.closest('input:not([type="radio"], [type="checkbox"]), select, textarea, dialog')) {
		return null;
	}
	const key = event.key.toUpperCase();
	if (key === UNDO_KEY) return 'undo';
	if (key === LATER_KEY) return 'later';
	return (Object.keys(KEYS) as Verdict[]).find((verdict) => KEYS[verdict] === key) ?? null;
}
