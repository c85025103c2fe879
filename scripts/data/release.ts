import { createHash } from 'node:crypto';
import * as v from 'valibot';

import { RegisterSchema } from '../../src/domain/register';
import {
	InitiativeSchema,
	ListingSchema,
	ManifestSchema,
	ReferenceSchema
} from '../../src/domain/release';
import { RELEASE_FORMAT } from '../../src/domain/release-format';
import { compact } from './compact';
import type { DataPackage } from './descriptor';
import { mergeListings, type Resolver } from './merge';
import { buildReference } from './reference';
import { buildRegister } from './register';
import type { ListingRow, MemberRow, Rows } from './rows';

export interface ReleaseFile {
	name: string;
	text: string;
}

/** The area that stands for the whole world. */
const WORLD = 'world';

/**
 * The release as files, the manifest last. The same rows give the same bytes.
 *
 * @throws {v.ValiError} when a file does not fit the schema with which the browser reads it.
 */
export function buildRelease(
	rows: Rows,
	{ version, release, sources }: DataPackage
): ReleaseFile[] {
	const reference = buildReference(rows);
	const register = buildRegister(rows);
	const listingsById = new Map(rows.listings.map((listing) => [listing.id, listing]));
	const resolver = resolverOf(rows);

	const initiatives = rows.initiatives.map((row) =>
		sparse(
			mergeListings(
				row,
				row.listings.map(({ id }) => listingsById.get(id)!),
				resolver
			)
		)
	);
	const members = new Map(
		rows.initiatives.flatMap((initiative) =>
			initiative.listings.map((member) => [member.id, { initiative: initiative.id, member }])
		)
	);
	const listings = rows.listings.map((listing) => {
		const { initiative, member } = members.get(listing.id)!;
		return sparse(listingRecord(listing, initiative, member, resolver));
	});

	v.parse(ReferenceSchema, reference);
	v.parse(RegisterSchema, register);
	v.parse(v.array(InitiativeSchema), initiatives);
	v.parse(v.array(ListingSchema), listings);

	const files = [
		{ role: 'reference', json: reference, records: countOf(reference) },
		{ role: 'initiatives', json: { records: initiatives }, records: initiatives.length },
		{ role: 'listings', json: { records: listings }, records: listings.length },
		{ role: 'register', json: register, records: countOf(register) }
	].map(({ role, json, records }) => {
		const text = JSON.stringify(json);
		const entry = {
			name: `${role}.json`,
			role,
			bytes: Buffer.byteLength(text),
			sha256: sha256(text),
			records
		};
		return { text, entry };
	});

	const manifest = v.parse(ManifestSchema, {
		format: RELEASE_FORMAT,
		version,
		hash: sha256(files.map(({ entry }) => entry.sha256).join('\n')),
		asOf: release.asOf,
		assumedMonths: release.assumedMonths,
		counts: {
			initiatives: initiatives.length,
			listings: listings.length,
			sites: rows.sites.length,
			inventories: rows.inventories.length,
			actors: rows.actors.length,
			countries: rows.countries.length
		},
		files: files.map(({ entry }) => entry),
		sources: sources.map(({ path, ...source }) => ({ ...source, ...(path && { url: path }) }))
	});
	return [
		...files.map(({ text, entry }) => ({ name: entry.name, text })),
		{ name: 'manifest.json', text: JSON.stringify(manifest) }
	];
}

/** How the words of listings resolve to actors and areas. */
function resolverOf({
	actors,
	'area-names': areaNames
}: Pick<Rows, 'actors' | 'area-names'>): Resolver {
	const actorIds = new Map(
		actors.flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((text) => [text, id]))
	);
	const areaIds = new Map(areaNames.map(({ name, areas }) => [name, areas]));
	return {
		actor: (name) => actorIds.get(name),
		areas: (name) => areaIds.get(name) ?? [],
		isWorld: (area) => area === WORLD
	};
}

function listingRecord(
	listing: ListingRow,
	initiative: string,
	{ because }: MemberRow,
	resolver: Resolver
) {
	const { id, ...rest } = listing;
	// What a listing brings to its initiative is needed where a reader takes the two apart.
	const areas = (listing.areasRaw ?? []).flatMap((name) => resolver.areas(name));
	return {
		id,
		initiative,
		...rest,
		areas: [...new Set(areas.filter((area) => !resolver.isWorld(area)))],
		global: (listing.global ?? false) || areas.some(resolver.isWorld),
		sameBecause: because
	};
}

/** Without empty lists and without `false`, which the schemas fill in again. */
function sparse<T extends object>(record: T): T {
	return compact(
		Object.fromEntries(Object.entries(record).filter(([, value]) => value !== false)) as T
	);
}

function countOf(file: object): number {
	return Object.values(file).reduce((sum: number, list: unknown[]) => sum + list.length, 0);
}

function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
