import type { Initiative, Manifest, Reference } from '../../src/domain/release';

/** Sizes of the synthetic world. */
const COUNTRIES = 195;
const SUBREGIONS = 22;
const TOPICS = 13;
const SITES = 12;
const ACTORS = 400;

const FIRST_YEAR = 2005;
const LAST_YEAR = 2026;

/** The same numbers from the same seed: mulberry32, by Tommy Ettinger (public domain). */
function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const idsOf = (prefix: string, length: number) =>
	Array.from({ length }, (_, at) => `${prefix}-${at}`);

const letter = (at: number) => String.fromCharCode(65 + (at % 26));
const ISO3 = Array.from({ length: COUNTRIES }, (_, at) => `${letter(at / 26)}${letter(at)}X`);
const TOPIC_IDS = idsOf('topic', TOPICS);
const SITE_IDS = idsOf('site', SITES);
const ACTOR_IDS = idsOf('actor', ACTORS);
const SUBREGION_IDS = idsOf('subregion', SUBREGIONS);

const MANIFEST: Manifest = {
	format: 2,
	version: 'bench',
	hash: '0'.repeat(64),
	asOf: '2026-11-22',
	assumedMonths: 24,
	counts: {},
	files: [],
	sources: []
};

const terms = (ids: string[]) => ids.map((id) => ({ id, label: id, definition: id }));

/** A reference of the real one's size: every country counts as a place. */
function makeReference(): Reference {
	const countries = ISO3.map((iso3, at) => ({
		iso3,
		iso2: iso3.slice(0, 2),
		m49: null,
		name: iso3,
		status: 'un-member' as const,
		region: null,
		subregion: SUBREGION_IDS[at % SUBREGIONS]!,
		ldc: false,
		lldc: false,
		sids: false,
		income: null,
		recipient: true,
		population: null,
		point: null
	}));
	return {
		topics: terms(TOPIC_IDS),
		activities: [],
		users: [],
		countries,
		groups: SUBREGION_IDS.map((id) => ({
			id,
			name: id,
			kind: 'subregion',
			countries: countries.filter((it) => it.subregion === id).map(({ iso3 }) => iso3)
		})),
		areas: [],
		actors: ACTOR_IDS.map((id) => ({ id, name: id, kind: 'unknown', aliases: [] })),
		sites: SITE_IDS.map((id) => ({
			id,
			name: id,
			kind: 'inventory',
			home: null,
			completeness: 'sample',
			asOf: '2026-11-22',
			listings: 1
		})),
		inventories: [],
		cooperation: []
	};
}

export interface Sample {
	manifest: Manifest;
	reference: Reference;
	initiatives: Initiative[];
}

/**
 * A seeded inventory of `size` initiatives, skewed like the real one: about 2.2 countries (1 to
 * 14), 2 topics, 1.3 funders, 1.4 sites and 2.5 years each.
 */
export function makeSample(size: number, seed = 20261122): Sample {
	const random = randomOf(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	/** Low positions more often than high ones. */
	const skewed = (limit: number) => Math.floor(limit * random() ** 2);
	const several = (ids: readonly string[], most: number, another: number, pick = skewed) => {
		const chosen = new Set([ids[pick(ids.length)]!]);
		while (chosen.size < most && random() < another) chosen.add(ids[pick(ids.length)]!);
		return [...chosen];
	};
	const initiatives = Array.from({ length: size }, (_, at): Initiative => {
		const start = FIRST_YEAR + below(LAST_YEAR - FIRST_YEAR + 1);
		const end = Math.min(LAST_YEAR, start + skewed(6));
		return {
			id: `i-${String(at).padStart(7, '0')}`,
			title: `Initiative ${at}`,
			listings: [`l-${at}`],
			sites: several(SITE_IDS, 6, 0.35, below),
			topics: several(TOPIC_IDS, 5, 0.55),
			activities: [],
			users: [],
			countries: several(ISO3, 14, 0.58),
			areas: [],
			global: false,
			funders: several(ACTOR_IDS, 4, 0.25),
			implementers: [],
			partners: [],
			budget: at % 11 === 0,
			start: String(start),
			end: String(end)
		};
	});
	return { manifest: MANIFEST, reference: makeReference(), initiatives };
}

/** One press or drag: the topics chosen (none is all) and the years. */
export interface Step {
	topics: string[];
	from: number;
	to: number;
}

/** A seeded walk: each step toggles a topic or moves the years. */
export function makeSteps(count: number, seed = 7): Step[] {
	const random = randomOf(seed);
	const steps: Step[] = [];
	let step: Step = { topics: [], from: FIRST_YEAR, to: LAST_YEAR };
	for (let at = 0; at < count; at++) {
		if (random() < 0.5) {
			const id = TOPIC_IDS[Math.floor(random() * TOPICS)]!;
			const topics = step.topics.includes(id)
				? step.topics.filter((other) => other !== id)
				: [...step.topics, id];
			step = { ...step, topics };
		} else {
			const from = FIRST_YEAR + Math.floor(random() * 15);
			step = { ...step, from, to: Math.min(LAST_YEAR, from + 3 + Math.floor(random() * 12)) };
		}
		steps.push(step);
	}
	return steps;
}
