import { cameraOn, wholeCamera } from '../../geo/camera';
import { centreAround, DRAWING, type Centre, type DrawnWorld } from '../../geo/drawn-world';
import { boxOf, centreOf, REGIONS, type Region } from '../../geo/regions';
import type { Box, Point } from '../../geo/outline';
import type { Reading } from '../../domain/reading';
import type { Country } from '../../domain/release';

/** What the address may ask the map to show; without it, the chosen places. */
export const ZOOMS = ['world', ...REGIONS] as const;
export type Zoom = 'world' | Region;

/** What the map is to show closely: a region, or the places that the filter chose. */
export type Subject = { region: Region } | { places: readonly Country[] };

/** The places that a filter by place leaves in scope; null when no place is chosen. */
export function chosenPlaces({ filter, dataset, places }: Reading): readonly Country[] | null {
	if (!filter.country.length && !filter.group.length) return null;
	return dataset.reference.countries.filter((_, code) => places[code]);
}

/** The centre that shows a subject in one piece. */
export function centreOfSubject(subject: Subject | null): Centre {
	if (!subject) return 'atlantic';
	if ('region' in subject) return centreOf(subject.region) ?? 'atlantic';
	return centreAround(subject.places.flatMap(({ point }) => (point ? [point as Point] : [])));
}

/** Never closer than a part of the drawing of this size, so that neighbours stay in sight. */
const LEAST = { width: 260, height: 123 };
/** An outline wider than this has far-off parts: its largest part stands for it. */
const FAR_PARTS = DRAWING.width / 4;
/** Coming closer by less than this factor is not worth losing sight of the world. */
const WORTH_IT = 1.3;

/** The part of a drawing that holds a subject; null where the whole world serves as well. */
export function boxOfSubject(subject: Subject | null, drawn: DrawnWorld): Box | null {
	if (!subject) return null;
	const box =
		'region' in subject
			? boxOf(subject.region, drawn)
			: united(subject.places.flatMap((place) => extentOf(place, drawn)));
	if (!box) return null;
	const closer = cameraOn(box, DRAWING, DRAWING, 0).k / wholeCamera(DRAWING, DRAWING).k;
	return closer < WORTH_IT ? null : box;
}

function extentOf({ iso3, point }: Country, drawn: DrawnWorld): Box[] {
	const boxes: Box[] = [];
	const area = drawn.areas.get(iso3);
	if (point) boxes.push(around(drawn.project(point as Point), 0));
	if (!area) return boxes;
	const { box, centre, largest } = area;
	boxes.push(box.right - box.left < FAR_PARTS ? box : around(centre, Math.sqrt(largest) / 2));
	return boxes;
}

function around([x, y]: Point, reach: number): Box {
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function united(boxes: readonly Box[]): Box | null {
	if (!boxes.length) return null;
	const box = {
		left: Math.min(...boxes.map(({ left }) => left)),
		right: Math.max(...boxes.map(({ right }) => right)),
		top: Math.min(...boxes.map(({ top }) => top)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom))
	};
	const wider = Math.max(0, LEAST.width - (box.right - box.left)) / 2;
	const higher = Math.max(0, LEAST.height - (box.bottom - box.top)) / 2;
	return {
		left: box.left - wider,
		right: box.right + wider,
		top: box.top - higher,
		bottom: box.bottom + higher
	};
}
