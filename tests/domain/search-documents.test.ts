import { describe, expect, it } from 'vitest';

import { buildSearch, search } from '../../src/domain/search';
import { dataset, register } from '../views/inventory/real-data';

/**
 * What the four source documents name, line by line: systems, measures, donors, partners, bodies
 * and fields. Each is looked up in the words of the document, over the release that the tables
 * make, and must be among the first ten found. Persons who signed or received the letter are not
 * kept.
 */
const DOCUMENTS: Readonly<Record<string, readonly (readonly [named: string, found: string])[]>> = {
	'BPF 2024, draft outline': [
		['IGF', 'actor:igf'],
		['Best Practice Forum', 'actor:igf'],
		['BPF Cybersecurity Capacity Building', 'actor:igf'],
		['Cybil portal', 'inventory:cybil'],
		[
			'Overview of cybersecurity capacity building initiatives within the UN system',
			'inventory:un-system-overview'
		],
		['EU CCB mapping', 'inventory:eu-cybernet'],
		['name', 'word:bpf-record:f1'],
		['url', 'word:bpf-record:f2'],
		['Topics / definition cybersecurity', 'word:bpf-record:f3'],
		['Geographic target region', 'word:bpf-record:f4'],
		['Target users', 'word:bpf-record:f5'],
		['Updated', 'word:bpf-record:f6'],
		['date last update', 'word:bpf-record:f6'],
		['Cooperation with other similar initiatives', 'word:bpf-record:f7'],
		['Observations', 'word:bpf-record:f8'],
		['Overlap Duplication', 'word:bpf-record:f8'],
		['What is missing gaps', 'word:bpf-record:f8'],
		['difference in terminology, concepts, language', 'word:bpf-record:f8'],
		['Case study: Cybil Portal - UNIDIR', 'case:cybil-unidir'],
		['fosters hinders cooperation', 'recommendation:bpf-14'],
		['case studies benefits', 'recommendation:bpf-14'],
		['operational guides', 'recommendation:bpf-15'],
		['project management tools', 'recommendation:bpf-16'],
		['cooperation models', 'recommendation:bpf-17'],
		['refocusing coordination', 'recommendation:bpf-2']
	],
	'BPF 2024, placeholder report': [
		['problem statement', 'recommendation:bpf-1'],
		['mappings and inventories information overlap gaps', 'recommendation:bpf-1'],
		['database', 'recommendation:bpf-2'],
		['Consistency', 'recommendation:bpf-4'],
		['local context', 'recommendation:bpf-5'],
		['Localisation', 'recommendation:bpf-6'],
		['commitment to trust', 'recommendation:bpf-7'],
		['existing mechanisms', 'recommendation:bpf-8'],
		['ecosystem', 'recommendation:bpf-9'],
		['participatory approach', 'recommendation:bpf-10'],
		['low-resource environments', 'recommendation:bpf-10'],
		['demystified', 'recommendation:bpf-11'],
		['future generations', 'recommendation:bpf-11'],
		['consistent localised contextual relevant', 'recommendation:bpf-12'],
		['intgovforum.org', 'actor:igf']
	],
	'OAS list of consolidated CBMs': [
		[
			'Cooperation and Confidence-Building Measures in Cyberspace',
			'initiative:oas-cyber-cbm-working-group'
		],
		['CBM 1', 'measure:share-policies'],
		['information on cybersecurity policies', 'measure:share-policies'],
		['white papers', 'measure:share-policies'],
		['national point of contact at the policy level', 'measure:policy-contacts'],
		['hemispheric cyber threats', 'measure:policy-contacts'],
		['points of contact Ministries of Foreign Affairs', 'measure:foreign-ministry-contacts'],
		['seminars, conferences, and workshops', 'measure:capacity-building'],
		['public and private officials in cyber diplomacy', 'measure:capacity-building'],
		['basic training courses', 'measure:diplomat-training'],
		['training for diplomats and officials', 'measure:diplomat-training'],
		['exchange of best practices', 'measure:working-groups'],
		['dialogue mechanisms', 'measure:working-groups'],
		['participation of women', 'measure:women-participation'],
		['gender digital divide', 'measure:women-participation'],
		['women, peace, and security agenda', 'measure:women-participation'],
		['application of international law', 'measure:international-law'],
		['national vision statements', 'measure:international-law'],
		['11 voluntary, non-binding norms', 'measure:norms'],
		['resolution 70/237 of the General Assembly', 'measure:norms'],
		['national implementation survey', 'measure:norms'],
		['civil society, academia, the private sector', 'measure:all-stakeholders'],
		['technical community', 'measure:all-stakeholders'],
		['national cyber incident severity schemas', 'measure:severity-schemas']
	],
	'UNIDIR letter, 16 November 2023': [
		['United Nations Institute for Disarmament Research', 'actor:unidir'],
		['UNIDIR', 'actor:unidir'],
		['SecTec', 'actor:unidir'],
		['Security and Technology Programme', 'actor:unidir'],
		['unidir.org', 'actor:unidir'],
		['ODA/2023-00042', 'inventory:un-oewg-mapping'],
		['ICT-Mapping Exercise', 'inventory:un-oewg-mapping'],
		['Research activities', 'word:unidir-letter:1'],
		['Participatory learning activities', 'word:unidir-letter:2'],
		['Facilitated access to information', 'word:unidir-letter:3'],
		[
			'International Cooperation to Mitigate Cyber Operations Against Critical Infrastructure',
			'activity:paper-1'
		],
		['Non-Escalatory Attribution of International Cyber Incidents', 'activity:paper-2'],
		['A Taxonomy of Cyber Incidents', 'activity:paper-3'],
		['Enhancing Cooperation to Address Criminal and Terrorist Use of ICTs', 'activity:paper-4'],
		['Due diligence in Cyberspace', 'activity:paper-5'],
		['Wading Murky Waters: Subsea Communications Cables', 'activity:paper-6'],
		['Cyber Stability Conference', 'activity:cyber-stability-conference'],
		['thematic seminars and clinics', 'activity:seminars-clinics'],
		['Summer courses', 'activity:summer-courses'],
		['training modules', 'activity:training-modules'],
		['Table-top Exercises and scenario-based simulations', 'activity:exercises'],
		['operationalisation of the norms', 'activity:norms-seminars-2020'],
		['multi-stakeholder dialogues', 'activity:norms-dialogues-2021'],
		['regional briefings', 'activity:regional-briefings-2022'],
		['OEWG 2021–2025', 'activity:regional-briefings-2022'],
		['UNITAR', 'actor:unitar'],
		['summer course artificial intelligence UNITAR', 'activity:summer-course-2022'],
		['Least Developed Countries summer course', 'activity:summer-course-2022'],
		['ASEAN', 'actor:asean'],
		['OAS', 'actor:oas'],
		['regional cyber crisis management', 'activity:crisis-exercises-2022'],
		['UN Charter', 'activity:cyber-stability-conference'],
		['Cyber Policy Portal', 'inventory:unidir-cyber-policy-portal'],
		['Cyber Policy Database', 'inventory:unidir-cyber-policy-database'],
		['Collaboration and data sharing', 'activity:data-sharing'],
		['Cybil Portal of Global Forum on Cyber Expertise', 'inventory:cybil'],
		['Global Forum on Cyber Expertise', 'actor:gfce'],
		['donors 2022–2023', 'activity:donors-2022-2023'],
		['Czech Republic', 'actor:czechia'],
		['Germany', 'actor:germany'],
		['Italy', 'actor:italy'],
		['the Netherlands', 'actor:netherlands'],
		['Switzerland', 'actor:switzerland'],
		['Microsoft', 'actor:microsoft'],
		['Australia', 'actor:australia'],
		['Canada', 'actor:canada'],
		['China', 'actor:china'],
		['France', 'actor:france'],
		['European Union', 'actor:european-union'],
		['Japan', 'actor:japan'],
		['New Zealand', 'actor:new-zealand'],
		['the Russian Federation', 'actor:russia'],
		['United Kingdom', 'actor:uk'],
		['United States', 'actor:usa']
	]
};

const FIRST = 10;
const names = new Map(dataset.reference.countries.map(({ iso3, name }) => [iso3, name]));
const index = buildSearch(dataset, names, register);

describe.each(Object.entries(DOCUMENTS))('%s', (_, checks) => {
	it.each(checks)('“%s” finds %s', (named, expected) => {
		const found = search(index, named, FIRST).map(({ kind, id }) => `${kind}:${id}`);
		expect(found).toContain(expected);
	});
});

it('has every donor that the letter names', () => {
	const donors = register.unidirActivity.flatMap((it) => it.donors);
	const checked = DOCUMENTS['UNIDIR letter, 16 November 2023']!.map(([, found]) => found);
	expect(donors).toHaveLength(16);
	for (const { actor } of donors) expect(checked).toContain(`actor:${actor}`);
});

it('has every field of the outline and every measure', () => {
	const checked = new Set(Object.values(DOCUMENTS).flatMap((it) => it.map(([, found]) => found)));
	for (const { id } of register.measures) expect(checked).toContain(`measure:${id}`);
	const outline = register.taxonomies.find(({ id }) => id === 'bpf-record')!;
	for (const { code } of outline.labels) expect(checked).toContain(`word:bpf-record:${code}`);
});
