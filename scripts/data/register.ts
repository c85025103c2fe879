import type * as v from 'valibot';

import type { IndicatorSchema, RegisterSchema } from '../../src/domain/register';
import type { IndicatorRow, Rows, ValueRow } from './rows';

/** `register.json` before its defaults are filled in. */
export type RegisterFile = v.InferInput<typeof RegisterSchema>;
type Series = v.InferInput<typeof IndicatorSchema>;

/** The columns of each table of values that become a series, with their labels and units. */
const SERIES: Readonly<Record<string, Readonly<Record<string, readonly [string, string?]>>>> = {
	'gci-2024': {
		tier: ['Tier, T1 to T5'],
		score: ['Score', 'of 100'],
		legal: ['Legal pillar', 'of 20'],
		technical: ['Technical pillar', 'of 20'],
		organizational: ['Organizational pillar', 'of 20'],
		capacity: ['Capacity development pillar', 'of 20'],
		cooperation: ['Cooperation pillar', 'of 20']
	},
	'gci-2020': { score: ['Score', 'of 100'] },
	strategies: {
		exists: ['A strategy has been adopted'],
		firstYear: ['Year of the first strategy', 'year'],
		count: ['Strategies so far', 'strategies']
	},
	cyberlaw: {
		cybercrime: ['Law on cybercrime'],
		dataProtection: ['Law on data protection and privacy'],
		eTransactions: ['Law on electronic transactions'],
		consumerProtection: ['Law on consumer protection online']
	}
};
type ValueTable = 'gci-2024' | 'gci-2020' | 'strategies' | 'cyberlaw';

/** The inventories in full, and what is about them rather than about initiatives. */
export function buildRegister(rows: Rows): RegisterFile {
	return {
		inventories: rows.inventories.map(({ cooperation = [], entries = [], ...inventory }) => ({
			...inventory,
			entries: entries.map(({ value, asOf }) => ({ value, ...(asOf && { asOf }) })),
			cooperation: cooperation.map(({ inventory: other, actor, ...link }) => ({
				with: (other ?? actor)!,
				...link
			}))
		})),
		cases: rows.cases.map(({ inventories = [], actors = [], ...record }) => ({
			...record,
			parties: [...inventories, ...actors]
		})),
		factors: rows.factors,
		recommendations: rows.recommendations,
		unidirActivity: rows['unidir-activity'],
		taxonomies: rows.taxonomies,
		crosswalk: rows.crosswalk.map(({ topic, match, note, ...label }) => ({
			...label,
			topic: topic ?? null,
			match: match ?? null,
			...(note && { reason: note })
		})),
		conflicts: rows['term-conflicts'],
		measures: rows.measures,
		measureMatches: rows['measure-matches'],
		indicators: [...rows.indicators.flatMap((row) => seriesOf(row, rows)), internetUsers(rows)]
	};
}

/** One series per column of the indicator's table; an indicator without values says why. */
function seriesOf(indicator: IndicatorRow, rows: Rows): Series[] {
	const common = {
		owner: indicator.owner,
		source: indicator.url,
		about: indicator.about,
		...(indicator.year && { year: indicator.year }),
		...(indicator.licence && { licence: indicator.licence }),
		...(indicator.download && { download: indicator.download }),
		...(indicator.notes && { note: indicator.notes.join(' ') })
	};
	const columns = SERIES[indicator.id];
	if (!columns) {
		return [
			{
				...common,
				id: indicator.id,
				label: indicator.label,
				...(indicator.missing && { missing: indicator.missing }),
				values: {}
			}
		];
	}
	const table = rows[indicator.id as ValueTable];
	return Object.entries(columns).map(([column, [label, unit]]) => ({
		...common,
		id: `${indicator.id}-${column.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
		label: `${indicator.label}: ${label}`,
		...(unit && { unit }),
		flags: columnOf(table, 'note'),
		values: columnOf(table, column)
	}));
}

function columnOf<T extends string | number | boolean>(
	table: readonly ValueRow[],
	column: string
): Record<string, T> {
	return Object.fromEntries(
		table.filter((row) => row[column] !== undefined).map((row) => [row.country, row[column] as T])
	);
}

function internetUsers({ countries }: Rows): Series {
	const known = countries.flatMap(({ iso3, internetUsers: users }) =>
		users ? [{ iso3, users }] : []
	);
	return {
		id: 'internet-users',
		label: 'People who use the Internet',
		unit: '% of population',
		owner: 'International Telecommunication Union, through World Bank and Gapminder',
		source: 'https://data.worldbank.org/indicator/IT.NET.USER.ZS',
		licence: 'CC BY 4.0',
		download: 'free',
		about: 'Context only. The year differs by country and is given where it is not 2023.',
		flags: Object.fromEntries(
			known
				.filter(({ users }) => users.year !== 2023)
				.map(({ iso3, users }) => [iso3, String(users.year)])
		),
		values: Object.fromEntries(known.map(({ iso3, users }) => [iso3, users.value]))
	};
}
