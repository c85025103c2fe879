import type { Reference } from '../release';

/**
 * Who stands for whom when the money of ministries and agencies is shown under their state: the
 * actor of kind "state" that bears the name of the country, for every other one of that country.
 * A country without such an actor keeps its bodies apart.
 *
 * @returns by actor code, the code of the actor that stands for it, mostly itself.
 */
export function stateStandIns({ actors, countries }: Reference): Uint32Array {
	const names = new Map(countries.map(({ iso3, name }) => [iso3, name]));
	const states = new Map<string, number>();
	actors.forEach(({ kind, country, name }, code) => {
		// "United Kingdom" stands for "United Kingdom of Great Britain and Northern Ireland".
		if (kind === 'state' && country && names.get(country)?.startsWith(name)) {
			states.set(country, code);
		}
	});
	return Uint32Array.from(actors, ({ kind, country }, code) =>
		kind === 'state' && country ? (states.get(country) ?? code) : code
	);
}
