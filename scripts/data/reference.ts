import type * as v from 'valibot';

import type { ReferenceSchema } from '../../src/domain/release';
import { compact } from './compact';
import type { CountryRow, GroupRow, InventoryRow, Rows } from './rows';

/** `reference.json` before its defaults are filled in. */
export type ReferenceFile = v.InferInput<typeof ReferenceSchema>;

const FLAGS = { ldc: 'ldc', lldc: 'lldc', sids: 'sids' } as const;

/** Whether a country belongs to a group: membership has one home, the country's own fields. */
function belongs(country: CountryRow, group: GroupRow): boolean {
	switch (group.kind) {
		case 'region':
			return country.region === group.id;
		case 'subregion':
			return country.subregion === group.id;
		case 'development':
			return group.id in FLAGS && country[group.id as keyof typeof FLAGS];
		case 'income':
			return `${country.income}-income` === group.id;
		case 'aid':
			return country.recipient;
	}
}

/** Countries of the groups or areas that an inventory names; `null` when it names the world. */
function scopeOf(
	{ regions }: InventoryRow,
	{ countries, groups, areas }: Pick<Rows, 'countries' | 'groups' | 'areas'>
): string[] | null {
	if (regions.includes('Global')) return null;
	const scope = regions.flatMap((name) => {
		const group = groups.find((candidate) => candidate.name === name);
		if (group)
			return countries.filter((country) => belongs(country, group)).map(({ iso3 }) => iso3);
		return areas.find((area) => area.name === name)?.countries ?? [];
	});
	return [...new Set(scope)].sort();
}

/** The latest total that an inventory states as one clear figure, else the latest statement. */
function statedTotal({ entries = [] }: InventoryRow) {
	const entry = entries.findLast(({ number }) => number !== undefined) ?? entries.at(-1);
	return entry && { text: entry.value, value: entry.number ?? null, asOf: entry.asOf ?? null };
}

/** Vocabularies, places, actors, sites and inventories, as counting needs them. */
export function buildReference(rows: Rows): ReferenceFile {
	const listings = new Map<string, number>();
	for (const { site } of rows.listings) listings.set(site, (listings.get(site) ?? 0) + 1);
	const siteOf = new Map(rows.sites.map(({ id, inventory }) => [inventory, id]));

	return {
		topics: rows.topics,
		activities: rows.activities,
		users: rows.users,
		countries: rows.countries.map((country) => ({
			iso3: country.iso3,
			iso2: country.iso2,
			m49: country.m49 ?? null,
			name: country.name,
			status: country.status,
			region: country.region ?? null,
			subregion: country.subregion ?? null,
			ldc: country.ldc,
			lldc: country.lldc,
			sids: country.sids,
			income: country.income ?? null,
			recipient: country.recipient,
			population: country.population ?? null,
			point: country.point ?? null,
			...(country.note && { note: country.note })
		})),
		groups: rows.groups.map((group) => ({
			id: group.id,
			name: group.name,
			kind: group.kind,
			...(group.parent && { parent: group.parent }),
			countries: rows.countries.filter((country) => belongs(country, group)).map(({ iso3 }) => iso3)
		})),
		areas: rows.areas.map(({ id, name, countries = [], states }) => ({
			id,
			name,
			countries,
			states
		})),
		actors: rows.actors.map(({ id, name, acronym, kind, country, url, aliases }) =>
			compact({ id, name, acronym, kind, country, url, aliases })
		),
		sites: rows.sites.map(({ id, name, kind, home, completeness, asOf, inventory }) => ({
			id,
			name,
			kind,
			home: home ?? null,
			completeness,
			asOf,
			listings: listings.get(id) ?? 0,
			...(inventory && { inventory })
		})),
		inventories: rows.inventories.map((inventory) => ({
			...compact({
				id: inventory.id,
				name: inventory.name,
				acronym: inventory.acronym,
				kind: inventory.kind,
				closed: inventory.status !== 'active',
				topics: inventory.topics,
				site: siteOf.get(inventory.id),
				statedTotal: statedTotal(inventory)
			}),
			countries: scopeOf(inventory, rows)
		})),
		cooperation: rows.inventories.flatMap(({ id, cooperation = [] }) =>
			cooperation.map(({ inventory, actor, how, note, source }) =>
				compact({
					from: id,
					to: (inventory ?? actor)!,
					how,
					note,
					source: source?.url ?? source?.document
				})
			)
		)
	};
}
