import type { Dataset } from '../../domain/dataset';
import { partyKey, type Party } from '../../domain/network/party';
import type { Selection } from '../../domain/selection';
import { i18n } from '../../i18n/i18n.svelte';
import { widthInLetters } from '../../ui/text-width';

export interface PartyName {
	/** As the reference has it. */
	full: string;
	/** What fits beside a mark: the acronym of a long name. */
	short: string;
	/** What it is, in words. */
	kind: string;
}

/** Names longer than this give way to their acronym. */
const LONG = 24;

/** Looks names up, each once. */
export class Names {
	#dataset: Dataset;
	#known = new Map<string, PartyName>();

	constructor(dataset: Dataset) {
		this.#dataset = dataset;
	}

	of(party: Party): PartyName {
		const key = partyKey(party);
		let name = this.#known.get(key);
		if (!name) this.#known.set(key, (name = this.#find(party)));
		return name;
	}

	short(party: Party): string {
		return this.of(party).short;
	}

	#find({ kind, id }: Party): PartyName {
		const { reference, dictionaries } = this.#dataset;
		switch (kind) {
			case 'actor': {
				const actor = reference.actors[dictionaries.funder.codes.get(id) ?? -1];
				if (!actor) return named(id, undefined, '');
				const country =
					reference.countries[dictionaries.country.codes.get(actor.country ?? '') ?? -1];
				// "AA" says little, "AA, Germany" something; a name with its country in it needs no more.
				const acronym =
					actor.kind === 'state' && actor.acronym && country && !actor.acronym.includes(' ')
						? i18n.m.networkStateBody({ acronym: actor.acronym, country: i18n.country(country) })
						: actor.acronym;
				return named(actor.name, acronym, i18n.m.actorKind[actor.kind]);
			}
			case 'inventory': {
				const inventory = reference.inventories.find((item) => item.id === id);
				const site = reference.sites.find((item) => item.id === id);
				return named(
					inventory?.name ?? site?.name ?? id,
					inventory?.acronym,
					i18n.m.networkParty.inventory
				);
			}
			case 'country': {
				const country = reference.countries[dictionaries.country.codes.get(id) ?? -1];
				return named(country ? i18n.country(country) : id, undefined, i18n.m.networkParty.country);
			}
			case 'topic':
				return named(
					reference.topics.find((topic) => topic.id === id)?.label ?? id,
					undefined,
					i18n.m.networkParty.topic
				);
		}
	}
}

function named(full: string, acronym: string | undefined, kind: string): PartyName {
	if (full.length <= LONG) return { full, short: full, kind };
	// What stands in brackets explains a name and is no part of it.
	return { full, short: acronym ?? full.replace(/\s*[([][^)\]]*[)\]]/g, ''), kind };
}

/** A name as long as so many Latin letters at most, cut with an ellipsis. */
export function fitted(name: string, characters: number): string {
	if (widthInLetters(name) <= characters) return name;
	let end = name.length;
	while (end > 1 && widthInLetters(name.slice(0, end)) > characters - 1) end--;
	return `${name.slice(0, end).trimEnd()}…`;
}

/** The party that is selected, if a party is. An inventory may be named by its site. */
export function chosenParty(selection: Selection | null, { reference }: Dataset): Party | null {
	switch (selection?.kind) {
		case 'actor':
		case 'country':
			return { kind: selection.kind, id: selection.id };
		case 'inventory': {
			const site = reference.sites.find(({ id }) => id === selection.id);
			return { kind: 'inventory', id: site?.inventory ?? selection.id };
		}
		default:
			return null;
	}
}

/** How to select a party; topics cannot be. */
export function selectionOf({ kind, id }: Party): Selection | null {
	return kind === 'topic' ? null : { kind, id };
}

/** The route of a party's page; topics have none. */
export function routeOf({ kind, id }: Party): string | null {
	switch (kind) {
		case 'actor':
			return `actors/${id}`;
		case 'country':
			return `countries/${id}`;
		case 'inventory':
			return `inventories/${id}`;
		case 'topic':
			return null;
	}
}
