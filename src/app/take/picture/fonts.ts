import type { Lettering } from './drawing';

/** A face of a font as the page declares it. */
interface Face {
	family: string;
	style: string;
	weights: readonly [number, number];
	ranges: readonly (readonly [number, number])[];
	source: string;
	rule: CSSFontFaceRule;
}

/**
 * The `@font-face` rules of the faces that some letters are drawn with, the files themselves within
 * as `data:` addresses. A face that cannot be read is left out: the page does without it, too.
 */
export async function fontRules(page: Document, letterings: readonly Lettering[]): Promise<string> {
	const faces = facesOf(page);
	const used = new Set(letterings.flatMap((lettering) => [...facesFor(lettering, faces)]));
	const rules = await Promise.all([...used].map(embedded));
	return rules.filter((rule) => rule !== null).join('\n');
}

function facesOf(page: Document): Face[] {
	return [...page.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules].flatMap((rule) => {
			if (!(rule instanceof page.defaultView!.CSSFontFaceRule)) return [];
			const { style } = rule;
			const value = (name: string) => style.getPropertyValue(name);
			const [, path] = /url\(["']?([^"')]+)["']?\)/.exec(value('src')) ?? [];
			if (!path) return [];
			const [from = 400, to = from] = value('font-weight').split(/\s+/).map(Number);
			return [
				{
					family: unquoted(value('font-family')),
					style: value('font-style') || 'normal',
					weights: [from, to] as const,
					ranges: readRanges(value('unicode-range')),
					source: new URL(path, sheet.href ?? page.baseURI).href,
					rule
				}
			];
		})
	);
}

const unquoted = (name: string) => name.trim().replace(/^["']|["']$/g, '');

/** Reads a `unicode-range`; one that is missing covers all. */
export function readRanges(text: string): (readonly [number, number])[] {
	if (!text.trim()) return [[0, 0x10ffff]];
	return text.split(',').flatMap((part) => {
		const [, from, to] = /^\s*U\+([0-9A-F]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
		if (!from) return [];
		const start = Number.parseInt(from, 16);
		return [[start, to ? Number.parseInt(to, 16) : start] as const];
	});
}

/** For each letter the first family that has it, as a browser looks for it. */
function facesFor({ family, weight, text }: Lettering, faces: readonly Face[]): Set<Face> {
	const families = family.split(',').map(unquoted);
	const used = new Set<Face>();
	for (const letter of new Set(text)) {
		const code = letter.codePointAt(0)!;
		for (const name of families) {
			const covering = faces.filter(
				(face) =>
					face.family === name &&
					face.style === 'normal' &&
					face.ranges.some(([from, to]) => code >= from && code <= to)
			);
			const face =
				covering.find(({ weights: [from, to] }) => weight >= from && weight <= to) ??
				covering.sort(
					(a, b) => Math.abs(a.weights[0] - weight) - Math.abs(b.weights[0] - weight)
				)[0];
			if (!face) continue;
			used.add(face);
			break;
		}
	}
	return used;
}

async function embedded({ family, weights, style, rule, source }: Face): Promise<string | null> {
	const data = await dataUrl(source).catch(() => null);
	if (!data) return null;
	const range = rule.style.getPropertyValue('unicode-range');
	return [
		`@font-face{font-family:'${family}';font-style:${style};font-weight:${weights.join(' ')};`,
		`src:url(${data}) format('woff2')${range ? `;unicode-range:${range}` : ''}}`
	].join('');
}

async function dataUrl(source: string): Promise<string> {
	const answer = await fetch(source);
	if (!answer.ok) throw new Error(`The font ${source} could not be read`);
	const bytes = new Uint8Array(await answer.arrayBuffer());
	let letters = '';
	const PIECE = 0x8000;
	for (let at = 0; at < bytes.length; at += PIECE) {
		letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
	}
	return `data:font/woff2;base64,${btoa(letters)}`;
}
