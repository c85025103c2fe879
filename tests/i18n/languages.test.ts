import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { en, type Language, type Part } from '../../src/i18n/en';
import { ar } from '../../src/i18n/ar';
import { es } from '../../src/i18n/es';
import { fr } from '../../src/i18n/fr';
import { ru } from '../../src/i18n/ru';
import { zh } from '../../src/i18n/zh';

const LANGUAGES: Readonly<Record<string, Language>> = { ar, zh, fr, ru, es };
const PARTS = Object.keys(en.parts) as Part[];

type Leaf = string | ((...args: never[]) => string);

/** All texts of a catalogue by their path, with the lists and records within laid open. */
function leavesOf(value: unknown, path: string, leaves = new Map<string, Leaf>()) {
	if (typeof value === 'string' || typeof value === 'function') leaves.set(path, value as Leaf);
	else if (typeof value === 'object' && value !== null) {
		for (const [key, child] of Object.entries(value)) {
			leavesOf(child, path ? `${path}.${key}` : key, leaves);
		}
	}
	return leaves;
}

async function textsOf({ core, parts }: Language): Promise<Map<string, Leaf>> {
	const loaded = await Promise.all(PARTS.map((part) => parts[part]()));
	return leavesOf(Object.assign({}, core, ...loaded), '');
}

const ENGLISH = await textsOf(en);

const count = (text: string, sign: string) => text.split(sign).length - 1;
const codeOf = (leaf: Leaf) => (typeof leaf === 'string' ? leaf : leaf.toString());

/** The text itself, or of a function the texts that it is made of. */
const wordsIn = (leaf: Leaf): string[] =>
	typeof leaf === 'string'
		? [leaf]
		: [...codeOf(leaf).matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].map(([, ...found]) =>
				found
					.filter((text) => text !== undefined)
					.join('')
					.replace(/\$\{[^}]*\}/g, '')
			);

/** Names of what a sentence is given, as its first parameter takes it apart. */
function argumentsOf(leaf: Leaf): string[] {
	const [, inside] = /^\(?\{([^}]*)\}/.exec(codeOf(leaf)) ?? [];
	return (inside ?? '')
		.split(',')
		.map((one) => one.split(/[:=]/)[0]!.replace('...', '').trim())
		.filter(Boolean);
}

/** Words that are the same in every language: names, codes, signs. */
const isPlain = (text: string) => !/\p{Ll}{3}.*\s.*\p{Ll}{3}/u.test(text);

describe.each(Object.keys(LANGUAGES))('the catalogue in %s', (tag) => {
	const texts = textsOf(LANGUAGES[tag]!);

	it('has each text of the English one, and no other', async () => {
		expect([...(await texts).keys()].sort()).toEqual([...ENGLISH.keys()].sort());
	});

	it('leaves no sentence in English', async () => {
		const same = [...(await texts)].filter(([path, text]) => {
			const english = ENGLISH.get(path)!;
			return codeOf(text) === codeOf(english) && wordsIn(text).some((words) => !isPlain(words));
		});
		expect(same.map(([path]) => path)).toEqual([]);
	});

	it('colours words where the English one does', async () => {
		const all = await texts;
		const uneven = [...ENGLISH].filter(([path, english]) => {
			const text = all.get(path);
			if (text === undefined) return false;
			const [open, close] = [count(codeOf(text), '⟦'), count(codeOf(text), '⟧')];
			const wanted = count(codeOf(english), '⟦');
			// A function may write a coloured part in fewer or more places.
			const alike = typeof english === 'string' ? open === wanted : open > 0 === wanted > 0;
			return !alike || open !== close;
		});
		expect(uneven.map(([path]) => path)).toEqual([]);
	});

	it('says everything that a sentence is given', async () => {
		const all = await texts;
		const silent = [...ENGLISH].flatMap(([path, english]) => {
			const text = all.get(path);
			if (typeof english !== 'function' || typeof text !== 'function') return [];
			const taken = argumentsOf(text);
			// One that takes its argument whole hands it on.
			if (!taken.length && /^\(?\w/.test(codeOf(text)) && !/^\(\)/.test(codeOf(text))) return [];
			const missing = argumentsOf(english).filter(
				(name) => !taken.includes(name) && !codeOf(text).includes('...')
			);
			return missing.length ? [`${path}: ${missing.join(', ')}`] : [];
		});
		expect(silent).toEqual([]);
	});

	it('names every topic, activity, user, group, area, indicator, measure and factor', async () => {
		const words = await LANGUAGES[tag]!.reference!();
		for (const table of [
			'topics',
			'activities',
			'users',
			'groups',
			'areas',
			'indicators',
			'measures',
			'factors'
		] as const) {
			const ids = readFileSync(`data/${table}.jsonl`, 'utf8')
				.trim()
				.split('\n')
				.map((line) => (JSON.parse(line) as { id: string }).id);
			expect([table, ids.filter((id) => !words[table][id])]).toEqual([table, []]);
		}
	});
});
