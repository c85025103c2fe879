import { COLOURS, type Colour } from '../../../views/slide';

/**
 * The colours of the light theme as six hexadecimal digits, whatever theme is in use. They are those of
 * the page's root, which is light for as long as they are read: nothing is painted in between.
 */
export function lightPalette(): (name: Colour) => string {
	const root = document.documentElement;
	const { theme } = root.dataset;
	root.dataset.theme = 'light';
	const probe = document.createElement('span');
	root.append(probe);
	const colours = new Map(
		COLOURS.map((name) => {
			probe.style.color = `var(--${name})`;
			return [name, hexOf(getComputedStyle(probe).color)];
		})
	);
	probe.remove();
	if (theme === undefined) delete root.dataset.theme;
	else root.dataset.theme = theme;
	return (name) => colours.get(name)!;
}

/** `rgb(11, 95, 165)` as `0B5FA5`. */
function hexOf(colour: string): string {
	return (colour.match(/\d+(\.\d+)?/g) ?? [])
		.slice(0, 3)
		.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
		.join('')
		.toUpperCase();
}
