import type { Camera } from '../../geo/camera';
import type { DrawnWorld } from '../../geo/drawn-world';
import type { Frame, PlacedMarker } from '../../geo/markers';
import { i18n } from '../../i18n/i18n.svelte';
import { placeLabels, type Labelled, type PlacedLabel } from './labels';
import { NARROW, seen, type Anchor } from './layout';
import type { MapModel, MapPlace } from './model';
import { byNameIn } from './names';
import { measured } from './wording';

const SHOWN_LABELS = 3;
const MOST_LABELS = 30;

/** A map as it is about to be seen. */
interface Sight {
	model: MapModel;
	drawn: DrawnWorld;
	camera: Camera;
	frame: Frame;
	/** Height that labels may take, px. */
	room: number;
	isWhole: boolean;
	anchors: ReadonlyMap<string, Anchor>;
	markers: ReadonlyMap<string, PlacedMarker>;
	/** ISO 3166-1 alpha-3 of the selected place. */
	selected: string | null;
	/** Of the reader's text. */
	scale: number;
}

/**
 * Names and values of places: of the selected one in any case, on the whole world of a few of the
 * highest class, closer of all that have room.
 */
export function chosenLabels(sight: Sight): PlacedLabel[] {
	const { model, drawn, camera, frame, isWhole, anchors, markers, selected } = sight;
	const byName = byNameIn(model.reading);
	const at = (iso3: string) => seen(anchors.get(iso3)!.at, camera);
	const inView = (iso3: string) => {
		const [x, y] = at(iso3);
		return x > 0 && y > 0 && x < frame.width && y < frame.height;
	};
	/** A circle has no inside for its name: it gets the space beside it first. */
	const needsSpace = ({ country }: MapPlace) => Number(markers.has(country.iso3));
	// The whole world has room for the highest class only; closer, every place has a name.
	const worthy = (place: MapPlace) => (isWhole ? place.step === 4 : place.kind !== 'out-of-scope');
	const top = model.places
		.filter((place) => worthy(place) && place.country.iso3 !== selected)
		.filter(({ country }) => anchors.has(country.iso3) && inView(country.iso3))
		.toSorted(
			(a, b) => (isWhole ? 0 : needsSpace(b) - needsSpace(a)) || b.value - a.value || byName(a, b)
		)
		.slice(0, isWhole ? (frame.width < NARROW ? 0 : SHOWN_LABELS) : MOST_LABELS);
	const chosen = selected && anchors.has(selected) ? model.byIso3.get(selected) : undefined;
	const shown = [...(chosen && inView(chosen.country.iso3) ? [chosen] : []), ...top];
	const texts = shown.map(({ country, count, value }): Labelled => {
		const { iso3 } = country;
		const marker = markers.get(iso3);
		const name = i18n.country(country);
		const { box } = drawn.areas.get(iso3) ?? {};
		const across = box ? (box.right - box.left) * camera.k : 0;
		return {
			id: iso3,
			must: iso3 === selected,
			text: count ? `${name} ${measured(model.measure, value)}` : name,
			at: marker ? [marker.cx, marker.cy] : at(iso3),
			// How far a label keeps from the centre of an outline.
			radius: marker ? marker.radius + (iso3 === selected ? 4 : 0) : Math.min(28, across / 2),
			room: marker || !box || isWhole ? undefined : across
		};
	});
	const { k, dx, dy } = camera;
	return placeLabels(
		texts,
		markers.values(),
		{ ...frame, height: sight.room },
		([x, y]) => drawn.isLand([(x - dx) / k, (y - dy) / k]),
		sight.scale
	);
}
