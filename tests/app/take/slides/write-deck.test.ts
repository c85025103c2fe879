import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';

import {
	composeSlide,
	proseSlide,
	titleSlide,
	type SlideContent,
	type Style
} from '../../../../src/app/take/slides/compose';
import { SLIDE, type PlacedSlide } from '../../../../src/app/take/slides/deck';
import { writeDeck } from '../../../../src/app/take/slides/write-deck';

const style = (rightToLeft = false): Style => ({
	colourOf: (name) => (name === 'gap' ? 'B4570F' : '16202B'),
	measure: (text, size) => text.length * size * 0.55,
	rightToLeft,
	words: { product: 'Atlas', open: 'Open in the Atlas', moreRows: (count) => `and ${count} more` }
});

const BASE = { subtitle: 'By topic', summary: '', note: '' };
const BARS: SlideContent['body'] = {
	...BASE,
	kind: 'bars',
	labels: ['Cybercrime', 'Standards'],
	stacked: false,
	series: [{ name: 'Initiatives', values: [9, 2], colour: 'step-4' }],
	axes: { label: 'Topic', value: 'Initiatives' }
};
const TABLE: SlideContent['body'] = {
	...BASE,
	kind: 'table',
	columns: [
		{ head: 'Topic', width: 2 },
		{ head: 'Kenya', width: 1, align: 'center' }
	],
	rows: [[{ text: 'Cybercrime' }, { text: '○', fill: 'gap-fill', colour: 'gap' }]],
	key: [{ text: 'apparent gap', mark: '○', fill: 'gap-fill', colour: 'gap' }]
};
const SCATTER: SlideContent['body'] = {
	...BASE,
	kind: 'scatter',
	axes: { x: 'Coverage', y: 'Need' },
	most: { x: 1, y: 1 },
	groups: [{ name: 'High need', colour: 'gap', points: [{ name: 'Nauru', x: 0.1, y: 0.9 }] }]
};

const content = (body: SlideContent['body']): SlideContent => ({
	kicker: '',
	title: '9 of 12 pairs have ⟦3 apparent gaps⟧',
	body,
	source: 'Sources: Meridian, read 22 Nov 2026.',
	link: 'https://atlas.example/#/gaps',
	release: 'Release 2026.11.22',
	notes: 'What the teller says'
});

async function written(slides: readonly PlacedSlide[], rightToLeft = false) {
	const onprogress = vi.fn();
	const blob = await writeDeck(
		{ title: 'A story', lang: 'en', rightToLeft, font: 'Noto Sans', slides },
		onprogress
	);
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	const read = (path: string) => strFromU8(files[path]!);
	return { paths: Object.keys(files), read, onprogress };
}

const PICTURE: SlideContent['body'] = {
	kind: 'picture',
	// One pixel.
	png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	width: 1000,
	height: 900,
	subtitle: ''
};

it('has a slide for each, with notes, native charts and tables, and a picture', async () => {
	const bodies = [BARS, TABLE, SCATTER, PICTURE];
	const slides = bodies.map((body) => composeSlide(content(body), style()));
	const { paths, read, onprogress } = await written(slides);
	const slidePaths = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
	expect(slidePaths).toHaveLength(4);
	expect(paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(2);
	expect(read('ppt/slides/slide2.xml')).toContain('<a:tbl>');
	expect(paths.some((path) => path.startsWith('ppt/media/') && path.endsWith('.png'))).toBe(true);
	expect(read('ppt/notesSlides/notesSlide1.xml')).toContain('What the teller says');
	expect(read('ppt/slides/_rels/slide1.xml.rels')).toContain('https://atlas.example/#/gaps');
	expect(onprogress).toHaveBeenCalledTimes(4);
});

it('draws words that count gaps in their colour, and no marks of ours', async () => {
	const { read } = await written([composeSlide(content(TABLE), style())]);
	const slide = read('ppt/slides/slide1.xml');
	expect(slide).not.toMatch(/[⟦⟧]/);
	expect(slide).toMatch(/B4570F"\/>(?:(?!<a:t>).)*<a:t>3 apparent gaps/s);
});

it('places nothing outside the slide, in either direction', () => {
	for (const rightToLeft of [false, true]) {
		const slides = [
			...[BARS, TABLE, SCATTER, PICTURE].map((body) =>
				composeSlide(content(body), style(rightToLeft))
			),
			titleSlide({ title: 'A story', subtitle: '3 steps', lines: ['a', 'b'], link: '#' }, style()),
			proseSlide(
				{ title: 'Method', parts: [{ head: 'Maps', text: 'x '.repeat(4000) }], link: '#' },
				style()
			)
		];
		for (const { box } of slides.flatMap(({ pieces }) => pieces)) {
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.x + box.w).toBeLessThanOrEqual(SLIDE.w + 0.01);
			expect(box.y + box.h).toBeLessThanOrEqual(SLIDE.h + 0.01);
		}
	}
});

it('is set from right to left where the language is', async () => {
	const { paths, read } = await written([composeSlide(content(BARS), style(true))], true);
	expect(read('ppt/slides/slide1.xml')).toContain('rtl="1"');
	const chart = paths.find((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))!;
	expect(read(chart)).toContain('maxMin');
});

it('leaves out letters that no file can hold, as they come with pasted text', async () => {
	const pasted = 'One\u000Btwo\u0001 and half of a \uD83D pair, a whole 🌍';
	const slide = composeSlide(
		{
			...content({ ...BARS, labels: [pasted, 'Standards'] }),
			kicker: pasted,
			title: pasted,
			notes: pasted
		},
		style()
	);
	const { paths, read } = await written([slide]);
	const texts = paths.filter((path) => /\.(xml|rels)$/.test(path)).map(read);
	for (const text of texts) expect(text).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}|\uFFFD/u);
	expect(read('ppt/slides/slide1.xml')).toContain('One two  and half of a   pair, a whole 🌍');
});
