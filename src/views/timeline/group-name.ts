import type { Dataset } from '../../domain/dataset';
import { i18n } from '../../i18n/i18n.svelte';
import type { Grouping } from './model';

/** The name of a group of bars; of the group without a name, why it has none. */
export function groupName({ reference, dictionaries }: Dataset, by: Grouping, id: string): string {
	if (!id) return i18n.m.timelineNoGroup[by];
	switch (by) {
		case 'topic':
			return reference.topics[dictionaries.topic.codes.get(id)!]!.label;
		case 'country':
			return i18n.country(reference.countries[dictionaries.country.codes.get(id)!]!);
		case 'actor': {
			const actor = reference.actors[dictionaries.funder.codes.get(id)!]!;
			return actor.acronym ?? actor.name;
		}
	}
}
