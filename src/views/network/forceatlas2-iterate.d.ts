declare module 'graphology-layout-forceatlas2/iterate' {
	import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

	/** One step: moves the nodes of `nodes` (10 numbers each) along `links` (3 numbers each). */
	export default function iterate(
		settings: ForceAtlas2Settings,
		nodes: Float32Array,
		links: Float32Array
	): unknown;
}
