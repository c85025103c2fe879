import { fold } from '../domain/fold';
import { nextStop, type Direction, type Stop } from './direction';

/** A place that keys can move to. */
export interface NamedStop extends Stop {
	name: string;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};

/**
 * Where a key leads from a place: arrows to the nearest in that direction, Home and End to the
 * first and last name, a letter to the next name that begins with it, whatever its case and
 * marks: "Å" answers to "a". Null for any other key and where nothing lies that way. Stops are in order of name.
 */
export function stopForKey(
	key: string,
	current: string,
	stops: readonly NamedStop[]
): string | null {
	const from = stops.find(({ id }) => id === current) ?? stops[0];
	if (!from) return null;
	if (key === 'Home') return stops[0]!.id;
	if (key === 'End') return stops.at(-1)!.id;
	const direction = DIRECTIONS[key];
	if (direction) {
		const others = stops.filter(({ id }) => id !== from.id);
		return nextStop(others, from, direction)?.id ?? null;
	}
	if (!/^\p{L}$/u.test(key)) return null;
	const after = stops.indexOf(from) + 1;
	const ordered = [...stops.slice(after), ...stops.slice(0, after)];
	return ordered.find(({ name }) => fold(name).startsWith(fold(key)))?.id ?? null;
}
