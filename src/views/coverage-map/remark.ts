import type { Frame, PlacedMarker } from '../../geo/markers';
import { annotationOf } from './annotation';
import { i18n } from '../../i18n/i18n.svelte';
import { wrapped } from './labels';
import type { MapModel } from './model';

/** A remark in px: its lines, and the mark that it points to. */
export interface PlacedRemark {
	mark: PlacedMarker;
	lines: readonly { text: string; y: number }[];
	x: number;
	/** `text-anchor` of SVG. */
	align: 'start' | 'end';
}

/** The one remark on the whole map, where there is water for it; null where there is not. */
export function remarkOn(
	model: MapModel,
	markers: ReadonlyMap<string, PlacedMarker>,
	frame: Frame
): PlacedRemark | null {
	const remark = annotationOf(model);
	if (!remark) return null;
	const marks = remark.members.flatMap(({ country }) => markers.get(country.iso3) ?? []);
	// A remark stands in open water, beside circles: over land it would hide what it is about.
	if (marks.length < remark.count * 0.7) return null;
	const xs = marks.map(({ cx }) => cx);
	if (Math.max(...xs) - Math.min(...xs) > frame.width / 3) return null;
	// The mark furthest up and to the end, where the water is widest.
	const mark = marks.toSorted((a, b) => a.cy - a.cx / 2 - (b.cy - b.cx / 2))[0]!;
	const lines = wrapped(
		i18n.m.mapAnnotation({
			count: remark.count,
			places: remark.places,
			region: remark.region,
			state: remark.state
		}),
		20
	);
	const isAtEnd = mark.cx > frame.width * 0.75;
	return {
		mark,
		lines: lines.map((text, index) => ({
			text,
			y: mark.cy - 34 - (lines.length - 1 - index) * 17
		})),
		x: isAtEnd ? frame.width - 2 : mark.cx - 8,
		align: isAtEnd ? 'end' : 'start'
	};
}
