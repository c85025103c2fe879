import type { LabelMatch } from '../../domain/vocabulary/crosswalk';
import type { MatchKind } from '../../domain/vocabulary/vocabulary';
import type { Term } from '../../domain/release';

export interface FlowNode {
	id: string;
	label: string;
	column: number;
	/** Middle of its place, px from the top. */
	y: number;
}

export interface FlowLink {
	from: string;
	to: string;
	kind: MatchKind;
}

export interface Flow {
	columns: readonly (readonly FlowNode[])[];
	/** Between neighbouring columns, from start to end. */
	links: readonly FlowLink[];
	height: number;
}

/** Height that a node needs for two lines. */
export const NODE_HEIGHT = 40;

interface Draft {
	id: string;
	label: string;
}

/**
 * Labels of a taxonomy beside our topics; with a second taxonomy, its labels on the other side of
 * the topics. Labels keep their own order. Topics stand at the mean place of what they are linked
 * to, so that few lines cross; topics without a line are left out.
 */
export function flowOf(
	from: readonly LabelMatch[],
	to: readonly LabelMatch[] | null,
	topics: readonly Term[]
): Flow {
	const left = labelsOf(from, 'a');
	const right = to ? labelsOf(to, 'b') : [];
	const leftLinks = linksOf(from, 'a');
	const rightLinks = to
		? linksOf(to, 'b').map(({ from: label, to: topic, kind }) => ({ from: topic, to: label, kind }))
		: [];
	const place = new Map(
		[left, right].flatMap((column) =>
			column.map(({ id }, at) => [id, (at + 0.5) / column.length] as const)
		)
	);
	const middle = (id: string) => {
		const linked = [...leftLinks, ...rightLinks].flatMap((link) =>
			link.from === id ? place.get(link.to)! : link.to === id ? place.get(link.from)! : []
		);
		return linked.reduce((sum, at) => sum + at, 0) / linked.length;
	};
	const drawn = topics
		.map(({ id, label }) => ({ id: `topic ${id}`, label }))
		.filter(({ id }) => [...leftLinks, ...rightLinks].some((it) => it.from === id || it.to === id))
		.sort((a, b) => middle(a.id) - middle(b.id));

	const columns = [left, drawn, ...(to ? [right] : [])];
	const height = Math.max(...columns.map(({ length }) => length), 1) * NODE_HEIGHT;
	return {
		columns: columns.map((column, at) => placed(column, at, height)),
		links: [...leftLinks, ...rightLinks],
		height
	};
}

function labelsOf(matches: readonly LabelMatch[], side: string): Draft[] {
	const labels = new Map<string, Draft>();
	for (const { code, label } of matches) {
		const id = `${side} ${code}`;
		if (!labels.has(id)) labels.set(id, { id, label });
	}
	return [...labels.values()];
}

function linksOf(matches: readonly LabelMatch[], side: string): FlowLink[] {
	return matches.flatMap(({ code, topic, kind }) =>
		topic && kind ? { from: `${side} ${code}`, to: `topic ${topic}`, kind } : []
	);
}

function placed(column: readonly Draft[], at: number, height: number): FlowNode[] {
	return column.map((node, row) => ({
		...node,
		column: at,
		y: ((row + 0.5) / column.length) * height
	}));
}

/** What a node is linked to, in either direction. */
export function linkedTo(flow: Flow, id: string): { id: string; kind: MatchKind }[] {
	return flow.links.flatMap(({ from, to, kind }) =>
		from === id ? { id: to, kind } : to === id ? { id: from, kind } : []
	);
}
