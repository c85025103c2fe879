import { beforeEach, describe, expect, it } from 'vitest';

import { switchWords } from '../../../src/app/words/switch';
import { readWordsChoice } from '../../../src/domain/vocabulary/choice';
import type { Atlas } from '../../../src/state/atlas.svelte';
import { Navigation } from '../../../src/state/navigation.svelte';
import { Words } from '../../../src/state/words.svelte';
import { fixtureDataset } from '../../fixtures/dataset';
import { EMPTY_REGISTER } from '../../fixtures/view-props';
import { WORDS } from '../../fixtures/words';

const PILLARS = { vocabulary: 'gci', narrow: true, broad: false };

function open(fragment: string) {
	history.replaceState(null, '', fragment);
	const dataset = fixtureDataset();
	const words = new Words({ ...EMPTY_REGISTER, ...WORDS }, 'en');
	const atlas = { dataset, needWords: async () => words } as unknown as Atlas;
	const navigation = new Navigation();
	const to = (choice: typeof PILLARS | null) =>
		switchWords(atlas, navigation, choice, readWordsChoice(navigation.address.params));
	return { to, navigation };
}

describe('switching words', () => {
	beforeEach(() => history.replaceState(null, '', '#/'));

	it.each([
		'#/gaps?topic=cybercrime,emerging-tech&country=KEN&rows=topic',
		'#/map?group=africa',
		'#/topics/cybercrime'
	])('and back leads to the same address: %s', async (fragment) => {
		const { to } = open(fragment);
		await to(PILLARS);
		expect(location.hash).toContain('vocabulary=gci');
		expect(location.hash).not.toBe(fragment);
		await to({ ...PILLARS, broad: true });
		expect(location.hash).toContain('match=all');
		await to(null);
		expect(location.hash).toBe(fragment);
	});

	it('translates the topic filter and says so', async () => {
		const { to, navigation } = open('#/gaps?topic=cybercrime');
		expect(await to(PILLARS)).toBe('The topic filter was translated: Cybercrime → Legal measures.');
		expect(navigation.address.filter.topic).toEqual(['gci-1']);
	});

	it('keeps what has no word as not covered', async () => {
		const { to, navigation } = open('#/gaps?topic=emerging-tech');
		await to(PILLARS);
		expect(navigation.address.filter.topic).toEqual(['not-covered']);
	});

	it('takes back a filter that was changed in other words to the topics that it stands for', async () => {
		const { to, navigation } = open('#/gaps?topic=cybercrime&vocabulary=gci');
		navigation.filter({ topic: ['gci-2'] });
		await to(null);
		expect(navigation.address.filter.topic).toEqual(['incident-management']);
	});

	it('lets go of a cell that the words do not have, and of no other selection', async () => {
		const { to, navigation } = open('#/gaps?select=cell%3Atopic.cybercrime%2Bregion.africa');
		await to(PILLARS);
		expect(navigation.selection).toBeNull();
		const other = open('#/map?select=country%3AKEN');
		await other.to(PILLARS);
		expect(other.navigation.selection).toEqual({ kind: 'country', id: 'KEN' });
	});
});

describe('the words', () => {
	it('give the same dataset for the same choice, and the dataset itself for words that are not there', () => {
		const words = new Words({ ...EMPTY_REGISTER, ...WORDS }, 'en');
		const dataset = fixtureDataset();
		const pillars = words.dataset(dataset, PILLARS);
		expect(words.dataset(dataset, { ...PILLARS })).toBe(pillars);
		expect(words.dataset(dataset, { ...PILLARS, vocabulary: 'nobody' })).toBe(dataset);
		expect(pillars.reference.topics.at(-1)!.label).toBe('Not covered by GCI pillars');
	});
});
