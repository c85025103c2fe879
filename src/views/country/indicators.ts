import type { Indicator } from '../../domain/register';

/** One published figure of a country. */
export interface IndicatorValue {
	/** What the figure is, without the name of its publication. */
	label: string;
	value: number | boolean | string;
	unit: string | undefined;
	/** How another source contradicts it, or that its year is another one. */
	flag: string | undefined;
}

/** The figures of one publication. */
export interface Publication {
	title: string;
	owner: string | undefined;
	source: string | undefined;
	/** Null when the title already says it, or none is stated. */
	year: number | null;
	values: IndicatorValue[];
}

/**
 * The figures that exist for a country, by publication, in the register's order. A label reads
 * "publication: figure"; one without a colon is a publication of its own.
 */
export function publicationsOf(indicators: readonly Indicator[], iso3: string): Publication[] {
	const publications = new Map<string, Publication>();
	for (const { label, owner, source, year, unit, flags, values } of indicators) {
		const value = values[iso3];
		if (value === undefined) continue;
		const colon = label.indexOf(': ');
		const title = colon < 0 ? label : label.slice(0, colon);
		const publication = publications.get(title) ?? {
			title,
			owner,
			source,
			year: year !== undefined && !title.includes(String(year)) ? year : null,
			values: []
		};
		publication.values.push({
			label: colon < 0 ? '' : label.slice(colon + 2),
			value,
			unit,
			flag: flags[iso3]
		});
		publications.set(title, publication);
	}
	return [...publications.values()];
}
