import type { Status } from '../../domain/filter';
import { i18n } from '../../i18n/i18n.svelte';
import type { Colour, SlideBody, SlideSource } from '../slide';
import { countrySentence } from './finding';
import { countryProfile } from './model';

const COLOURS: Record<Status, Colour> = {
	running: 'step-5',
	planned: 'step-4',
	'no-end': 'step-3',
	ended: 'step-2',
	undated: 'mute'
};
const ORDER: readonly Status[] = ['running', 'planned', 'no-end', 'ended', 'undated'];

/** The topics of a country as bars, by how their initiatives stand. Null for the list of countries. */
export async function slideOf({ reading, id }: SlideSource): Promise<SlideBody | null> {
	const profile = id === null ? null : countryProfile(reading, id);
	if (!profile) return null;
	const m = i18n.m;
	const { topics } = profile;
	const countOf = (at: number, status: Status) =>
		topics[at]!.statuses.find((it) => it.status === status)?.count ?? 0;
	return {
		kind: 'bars',
		subtitle: m.topicsTitle,
		summary: countrySentence(reading, profile.country.iso3).replace(/[⟦⟧]/g, ''),
		note: '',
		// A bar of no length does not say why.
		labels: topics.map(({ topic, rows, state }) =>
			rows.length
				? topic.label
				: m.takeSlideNone({ label: topic.label, state: m.stateLabel[state.kind] })
		),
		stacked: true,
		series: ORDER.map((status) => ({
			name: m.statusLabel[status],
			values: topics.map((_, at) => countOf(at, status)),
			colour: COLOURS[status]
		})).filter(({ values }) => values.some(Boolean)),
		axes: { label: m.facet.topic, value: m.takeSlideInitiatives }
	};
}
