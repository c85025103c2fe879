import { describe, expect, it } from 'vitest';

import { isolateRanges, isolating } from '../../src/i18n/isolating';
import { isolate } from '../../src/i18n/isolates';

/** Isolates as brackets that can be read: {name}, <range>. */
function shown(text: string): string {
	return text
		.replace(/\u2068([^\u2069]*)\u2069/g, '{$1}')
		.replace(/\u2066([^\u2069]*)\u2069/g, '<$1>');
}

describe('ranges in right-to-left text', () => {
	it.each([
		['من 7–12 بلداً', 'من <7–12> بلداً'],
		['2007–2026', '<2007–2026>'],
		['1,000–2,500', '<1,000–2,500>'],
		['13+', '<13+>'],
		['2019-03-05', '<2019-03-05>'],
		['تغيّر −5 مبادرات', 'تغيّر <−5> مبادرات'],
		['1,012 مبادرة', '1,012 مبادرة'],
		['الوزن 1/√n', 'الوزن <1/√n>'],
		['COVID-19', 'COVID-19']
	])('%s', (text, expected) => {
		expect(shown(isolateRanges(text))).toBe(expected);
	});
});

describe('texts with foreign words', () => {
	const texts = isolating({
		plain: 'نص',
		classes: 'من 2–3',
		nested: {
			of: ({ name, count }: { name: string; count: number }) => `${name}: ${count} مبادرة`
		},
		kind: ({ who }: { who: 'actors' | 'places' }) => (who === 'actors' ? 'جهات' : 'أماكن'),
		join: ({ names }: { names: string[] }) => `مع ${names.join(' و')}`,
		words: ['من 4–6', 'كلمات']
	});

	it('set a name apart from the number beside it', () => {
		expect(shown(texts.nested.of({ name: 'GFCE (Hague)', count: 12 }))).toBe(
			'{GFCE (Hague)}: 12 مبادرة'
		);
	});

	it('leave names in the same direction and numbers as they are', () => {
		expect(texts.nested.of({ name: 'كينيا', count: 3 })).toBe('كينيا: 3 مبادرة');
		expect(texts.plain).toBe('نص');
	});

	it('leave choices alone that are not shown', () => {
		expect(texts.kind({ who: 'actors' })).toBe('جهات');
	});

	it('set each name of several apart, also where a word clings to it', () => {
		expect(shown(texts.join({ names: ['EU', 'EU CyberNet'] }))).toBe('مع {EU} و{EU CyberNet}');
	});

	it('do not set apart twice', () => {
		expect(shown(texts.nested.of({ name: isolate('GFCE'), count: 1 }))).toBe('{GFCE}: 1 مبادرة');
	});

	it('do not take a letter for a word of its own', () => {
		expect(shown(texts.join({ names: ['C', 'CoE'] }))).toBe('مع {C} و{CoE}');
	});

	it('reach texts in lists and groups', () => {
		expect(shown(texts.classes)).toBe('من <2–3>');
		expect(shown(texts.words[0]!)).toBe('من <4–6>');
	});
});
