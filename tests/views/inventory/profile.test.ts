import { beforeAll, describe, expect, it } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { inventoryAnswer, registerAnswer } from '../../../src/views/inventory/answer';
import { profileOf } from '../../../src/views/inventory/profile';
import {
	computedStatements,
	readStatements,
	unsourced
} from '../../../src/views/inventory/statements';
import { datasetOf, INITIATIVES, TODAY } from '../../fixtures/dataset';
import { inventory, REGISTER } from './inventories';
import * as real from './real-data';

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('inventories', 'profiles');
});

const reading = readDataset(datasetOf(INITIATIVES), { ...NO_FILTER, scope: 'all' }, TODAY);
const harbour = profileOf(reading, REGISTER, 'harbour')!;

describe('a profile', () => {
	it('splits what is loaded into what it alone lists and what others list too', () => {
		const own = INITIATIVES.filter(({ sites }) => sites.includes('harbour-site'));
		const { rows, alone, shared } = harbour.holdings!;
		expect(rows).toHaveLength(own.length);
		expect(alone).toHaveLength(own.filter(({ sites }) => sites.length === 1).length);
		expect(shared.map(({ site }) => site.id)).toContain('meridian-site');
	});

	it('keeps stated scope and loaded records apart', () => {
		const line = harbour.topics.find(({ id }) => id === 'incident-management')!;
		expect(line).toMatchObject({ stated: 'no' });
		expect(line.listed).toBeGreaterThan(0);
	});

	it('claims nothing about records where none is loaded', () => {
		const statutes = profileOf(reading, REGISTER, 'statutes')!;
		expect(statutes.holdings).toBeNull();
		expect(statutes.topics.every(({ listed }) => listed === null)).toBe(true);
	});

	it('joins what both sides say of one link', () => {
		expect(harbour.cooperation).toMatchObject([
			{ other: { id: 'meridian', route: 'inventories/meridian' }, said: [{ direction: 'out' }] }
		]);
		expect(profileOf(reading, REGISTER, 'meridian')!.cooperation).toMatchObject([
			{ other: { id: 'harbour' }, said: [{ direction: 'in' }] }
		]);
	});

	it('is null for an id that the register does not have', () => {
		expect(profileOf(reading, REGISTER, 'atlantis')).toBeNull();
	});
});

describe('statements', () => {
	it('rest on the release when computed, and on the pages read when read', () => {
		const computed = computedStatements(harbour, reading.dataset.manifest);
		expect(computed.length).toBeGreaterThan(2);
		for (const { sources } of computed) {
			expect(sources).toEqual([{ document: 'Counted from release 2026.11.22' }]);
		}
		expect(readStatements(harbour)).toEqual([
			{
				about: 'gaps',
				basis: 'read',
				text: 'It leaves out work without a contract.',
				sources: harbour.entry.inventory.sources
			}
		]);
	});

	it('without a source are found', () => {
		const bare = inventory({
			id: 'bare',
			sources: [],
			observations: { overlap: 'Somebody said so.' },
			cooperation: [{ with: 'harbour', how: 'links-to' }]
		});
		expect(unsourced({ ...REGISTER, inventories: [bare] })).toEqual(['bare', 'bare → harbour']);
	});

	it('of the real register all carry a source', () => {
		expect(unsourced(real.register)).toEqual([]);
		for (const { id } of real.register.inventories) {
			const profile = profileOf(real.reading, real.register, id)!;
			const all = [
				...computedStatements(profile, real.dataset.manifest),
				...readStatements(profile)
			];
			for (const { sources, text } of all) {
				expect(text).not.toBe('');
				expect(sources.length, `${id}: ${text}`).toBeGreaterThan(0);
			}
		}
	});
});

describe('the real register', () => {
	it('describes 45 inventories', () => {
		expect(real.register.inventories).toHaveLength(45);
	});

	it.each([
		['cybil', 'Cybil Portal', 'projects', 'Global Forum on Cyber Expertise (GFCE)', 9, 47],
		['unidir-cyber-policy-portal', 'UNIDIR Cyber Policy Portal', 'policies', 'UNIDIR', 3, 3],
		['unidir-cyber-policy-database', 'UNIDIR Cyber Policy Database', 'policies', 'UNIDIR', 3, 0],
		['eu-cybernet', 'EU CCB Mapping', 'projects', 'EU CyberNet', 9, 8],
		['un-system-overview', 'Overview of cybersecurity', 'projects', 'United Nations', 1, 0],
		['itu-gci', 'Global Cybersecurity Index', 'assessments', 'ITU', 8, 0],
		['ncsi', 'National Cyber Security Index', 'assessments', 'e-Governance Academy', 9, 0],
		['gcscc-cmm', 'CMM', 'assessments', 'University of Oxford', 10, 0]
	])('has %s right', (id, name, kind, host, topics, listings) => {
		const { entry } = profileOf(real.reading, real.register, id)!;
		expect(entry.name).toContain(name);
		expect(entry.inventory.kind).toBe(kind);
		expect(entry.inventory.host).toContain(host);
		expect(entry.inventory.topics).toHaveLength(topics);
		expect(entry.site?.listings ?? 0).toBe(listings);
	});

	it('shows the letter of UNIDIR as a document, without an address', () => {
		const { cooperation } = profileOf(real.reading, real.register, 'cybil')!;
		const unidir = cooperation.find(({ other }) => other.id === 'unidir-cyber-policy-portal')!;
		expect(unidir.said.map(({ direction }) => direction)).toEqual(['out', 'in']);
		expect(unidir.said[0]!.source).toEqual({
			document: 'UNIDIR letter of 16 November 2023 to the OEWG mapping exercise'
		});
	});

	it('is headed by the topics that most and fewest look at', () => {
		expect(registerAnswer(real.dataset)).toBe(
			'32 of 45 inventories look at policy and strategy, ⟦one at child online protection⟧; 8 have records loaded'
		);
	});
});

describe('a heading', () => {
	it('names an inventory, its topics and what is loaded', () => {
		expect(inventoryAnswer(real.dataset, 'cybil')).toBe(
			'Cybil Portal looks at 9 of 13 topics; 47 listings of it are loaded'
		);
	});

	it('says that an id is not known', () => {
		expect(inventoryAnswer(real.dataset, 'atlantis')).toBe(
			'No inventory here has the id “atlantis”'
		);
	});

	it('claims no scarcity where all topics are looked at alike', () => {
		const { reference } = reading.dataset;
		const inventories = reference.inventories.map((it) => ({
			...it,
			topics: reference.topics.map(({ id }) => id)
		}));
		const even = { ...reading.dataset, reference: { ...reference, inventories } };
		expect(registerAnswer(even)).not.toContain('⟦');
	});
});
