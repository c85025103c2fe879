import type { TileGroup } from '../../geo/tiles';
import { isListed, type MapModel, type MapPlace } from './model';

export interface RegionTiles extends TileGroup {
	/** Name of the region; null for places without one. */
	name: string | null;
	recorded: number;
	/** Places in scope. */
	places: number;
}

/** Places by UN region, A to Z by their code, which is what a tile prints; the region of the selected place comes first. */
export function tileGroups(model: MapModel, selected: string | null): RegionTiles[] {
	const regions = model.reading.dataset.reference.groups.filter(({ kind }) => kind === 'region');
	const first = selected ? model.byIso3.get(selected)?.country.region : undefined;
	const listed = model.places.filter(isListed);
	const groups = [...regions.map(({ id, name }) => ({ id, name })), { id: 'none', name: null }];
	return groups
		.map(({ id, name }) => {
			const own = listed.filter(({ country }) => (country.region ?? 'none') === id);
			const inScope = own.filter(({ kind }) => kind !== 'out-of-scope');
			const ids = (places: MapPlace[]) => places.map((it) => it.country.iso3).sort();
			return {
				id,
				name,
				full: ids(inScope),
				low: ids(own.filter(({ kind }) => kind === 'out-of-scope')),
				recorded: inScope.filter(({ count }) => count > 0).length,
				places: inScope.length
			};
		})
		.filter(({ full, low }) => full.length + low.length > 0)
		.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}
