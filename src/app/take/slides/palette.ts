import type { Colour } from '../../../views/slide';

/** The colours of the light theme as six hexadecimal digits, whatever theme is in use. */
export function lightPalette(): (name: Colour) => string {
	const known = new Map<Colour, string>();
	return (name) => {
		const colour = known.get(name) ?? lightColour(name);
		known.set(name, colour);
		return colour;
	};
}

function lightColour(name: Colour): string {
	const probe = document.createElement('span');
	probe.style.colorScheme = 'light';
	probe.style.color = `var(--${name})`;
	document.body.append(probe);
	const parts = getComputedStyle(probe).color.match(/\d+(\.\d+)?/g) ?? [];
	probe.remove();
	return [0, 1, 2]
		.map((at) => Math.round(Number(parts[at] ?? 0)))
		.map((part) => part.toString(16).padStart(2, '0'))
		.join('')
		.toUpperCase();
}
