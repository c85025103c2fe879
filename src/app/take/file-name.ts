/**
 * The name of a file: `cyber-capacity-atlas-<view>-<what>-<release>.<ending>`, in letters that every
 * system can store. Parts without any such letter are left out.
 */
export function fileName(
	{ view, id, release }: { view: string; id: string | null; release: string },
	what: string,
	ending: string
): string {
	const parts = [view || 'overview', id ?? '', what, release].map(plain).filter(Boolean);
	return `${['cyber-capacity-atlas', ...parts].join('-')}.${ending}`;
}

/** Letters of a part that are kept. */
const MOST = 40;

const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9.]+/g, '-')
		.slice(0, MOST)
		.replace(/^[-.]+|[-.]+$/g, '');
