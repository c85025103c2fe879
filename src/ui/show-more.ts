import { tick } from 'svelte';

/**
 * Shows more of a list and puts the focus on the first line that came: the button that asked for it
 * may go away, and whoever presses it wants to read on from there.
 *
 * @param press on the button; what is new are list items in the same part of the page
 */
export async function showMore({ currentTarget }: Event, show: () => void): Promise<void> {
	const button = currentTarget as HTMLElement;
	const around = button.closest('section, aside, [data-area], main') ?? document.body;
	const before = new Set(around.querySelectorAll('li'));
	show();
	await tick();
	const fresh = [...around.querySelectorAll('li')].find((line) => !before.has(line));
	fresh?.querySelector<HTMLElement>('a[href], button')?.focus();
}
