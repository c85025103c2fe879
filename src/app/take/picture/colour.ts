/** A colour as programs that read SVG 1.1 take it: without its alpha, which stands apart. */
export interface Paint {
	/** `#rrggbb` */
	colour: string;
	/** 0 to 1. */
	alpha: number;
}

/** Reads a computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`. Null for `none` and all else. */
export function readColour(computed: string): Paint | null {
	const [, space, body] = /^(rgba?|color)\(([^)]*)\)$/.exec(computed.trim()) ?? [];
	if (!space || !body) return null;
	const [numbers = '', slashed] = body.replace(/^\s*srgb\s+/, '').split('/');
	const parts = numbers.split(/[\s,]+/).filter(Boolean);
	const scale = space === 'color' ? 255 : 1;
	const channels = parts.slice(0, 3).map((part) => Number(part) * scale);
	if (channels.length < 3 || channels.some(Number.isNaN)) return null;
	const alpha = Number(slashed?.trim() ?? parts[3] ?? 1);
	return { colour: `#${channels.map(hex).join('')}`, alpha: Number.isNaN(alpha) ? 1 : alpha };
}

const hex = (channel: number) =>
	Math.round(Math.min(255, Math.max(0, channel)))
		.toString(16)
		.padStart(2, '0');
