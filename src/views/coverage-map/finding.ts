import { i18n } from '../../i18n/i18n.svelte';
import type { MapModel, MapPlace } from './model';
import { byNameIn } from './names';
import { measured } from './wording';

/** The filtered topic as words; null for any, a number for several. */
function topicOf({ reading }: MapModel): string | number | null {
	const { topic } = reading.filter;
	if (topic.length === 0) return null;
	if (topic.length > 1) return topic.length;
	return reading.dataset.reference.topics.find(({ id }) => id === topic[0])?.label ?? null;
}

/** The finding that heads the map, with the words that count gaps between ⟦ and ⟧. */
export function mapFinding(model: MapModel): string {
	const { states, inScope, reached, when } = model;
	return i18n.m.mapFinding({
		when,
		topic: topicOf(model),
		places: inScope,
		recorded: reached,
		idle: states.value - reached,
		resting: model.resting,
		apparent: states['gap-apparent'],
		confirmed: states['gap-confirmed'],
		regional: states.regional,
		unknown: states.unknown
	});
}

/** How much is recorded and where, which places have nothing, what cannot be known, and the date. */
export function mapSummary(model: MapModel): string {
	const { states, inScope, initiatives, measure, reading, reached, when } = model;
	const most = highest(model).map((place) =>
		i18n.m.bracketed({
			name: i18n.country(place.country),
			value: measured(measure, place.value)
		})
	);
	return i18n.m.mapSummary({
		when,
		measure,
		topic: topicOf(model),
		initiatives,
		places: inScope,
		recorded: reached,
		idle: states.value - reached,
		most: most.length ? i18n.list(most) : null,
		apparent: states['gap-apparent'],
		confirmed: states['gap-confirmed'],
		regional: states.regional,
		unknown: states.unknown,
		unnamed: model.unnamed,
		asOf: i18n.date(reading.dataset.manifest.asOf)
	});
}

/** At most three places whose value only they reach; none where more share the highest. */
function highest({ places, reading }: MapModel): MapPlace[] {
	const byName = byNameIn(reading);
	const ordered = places
		.filter(({ kind, step }) => kind === 'value' && step !== null)
		.toSorted((a, b) => b.value - a.value || byName(a, b));
	const next = ordered[3]?.value ?? 0;
	return ordered.slice(0, 3).filter(({ value }) => value > next);
}
