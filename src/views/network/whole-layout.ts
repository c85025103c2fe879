import { extent, forceCollide, forceSimulation, randomLcg } from 'd3';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import iterate from 'graphology-layout-forceatlas2/iterate';

/** A network as numbers only, so that it crosses to a worker as it is. */
export interface NetworkShape {
	/** Number of nodes. */
	size: number;
	/** Node positions of both ends, two by two, and the weight of each link. */
	ends: Uint32Array;
	weights: Float32Array;
	/** Radius of each node, in the unit of the positions. */
	radii: Float32Array;
}

export interface PlacedNetwork {
	/** x and y of each node, two by two, centred on 0. */
	positions: Float32Array;
	/** Community of each node. */
	groups: Int32Array;
}

const SEED = 0.42;
const ITERATIONS = 400;
/** How much a link between two communities pulls, of one within. */
const BETWEEN = 0.08;
/** Size of the picture that the positions are made for, in the unit of the radii. */
const WIDE = 1040;
const HIGH = 680;
/** Numbers per node and per link in the matrices of ForceAtlas2. */
const NODE = 10;
const LINK = 3;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Groups and places a network: Louvain, then ForceAtlas2 from a start that depends on nothing but
 * the network, then room for every node. The same network gives the same picture.
 *
 * @param onprogress called with the share done, 0 to 1.
 */
export function placeNetwork(
	shape: NetworkShape,
	onprogress: (share: number) => void = () => {}
): PlacedNetwork {
	const groups = communitiesOf(shape);
	const nodes = startingNodes(shape, groups);
	const links = linkMatrix(shape, groups, nodes);
	const settings = {
		linLogMode: true,
		outboundAttractionDistribution: false,
		adjustSizes: false,
		edgeWeightInfluence: 0.6,
		scalingRatio: 10,
		strongGravityMode: false,
		gravity: 1.2,
		slowDown: 2,
		barnesHutOptimize: shape.size > 1500,
		barnesHutTheta: 0.7
	};
	for (let step = 0; step < ITERATIONS; step++) {
		iterate(settings, nodes, links);
		if (step % 20 === 0) onprogress(step / ITERATIONS);
	}
	return { positions: spreadOut(nodes, shape.radii), groups };
}

/** Community of each node by modularity (Blondel et al. 2008), with a seeded choice among equals. */
export function communitiesOf({ size, ends, weights }: NetworkShape): Int32Array {
	const graph = new UndirectedGraph();
	for (let node = 0; node < size; node++) graph.addNode(node);
	weights.forEach((weight, link) =>
		graph.addEdge(ends[link * 2]!, ends[link * 2 + 1]!, { weight })
	);
	if (!weights.length) return Int32Array.from({ length: size }, (_, node) => node);
	const found = louvain(graph, { getEdgeWeight: 'weight', rng: randomLcg(SEED) });
	return Int32Array.from({ length: size }, (_, node) => found[node]!);
}

/** Every community on its own sunflower, the communities on a larger one. Nobody starts at 0, 0. */
function startingNodes({ size, radii }: NetworkShape, groups: Int32Array): Float32Array {
	const nodes = new Float32Array(size * NODE);
	const seats = new Map<number, number>();
	const spread = Math.sqrt(size) * 12;
	for (let node = 0; node < size; node++) {
		const group = groups[node]!;
		const seat = seats.get(group) ?? 0;
		seats.set(group, seat + 1);
		const far = spread * Math.sqrt((group + 1) / (size + 1));
		const near = 6 * Math.sqrt(seat + 1);
		const at = node * NODE;
		nodes[at] = far * Math.cos(group * GOLDEN_ANGLE) + near * Math.cos(seat * GOLDEN_ANGLE);
		nodes[at + 1] = far * Math.sin(group * GOLDEN_ANGLE) + near * Math.sin(seat * GOLDEN_ANGLE);
		nodes[at + 6] = 1;
		nodes[at + 7] = 1;
		nodes[at + 8] = radii[node]!;
	}
	return nodes;
}

/**
 * Links as ForceAtlas2 reads them; a node's mass is one more than the number of its links. Links
 * between communities pull less, so that the communities come apart.
 */
function linkMatrix(
	{ ends, weights }: NetworkShape,
	groups: Int32Array,
	nodes: Float32Array
): Float32Array {
	const matrix = new Float32Array(weights.length * LINK);
	weights.forEach((weight, link) => {
		const [from, to] = [ends[link * 2]!, ends[link * 2 + 1]!];
		const [a, b] = [from * NODE, to * NODE];
		const pull = groups[from] === groups[to] ? weight : weight * BETWEEN;
		matrix.set([a, b, pull], link * LINK);
		nodes[a + 6]! += 1;
		nodes[b + 6]! += 1;
	});
	return matrix;
}

/** Fits the picture to a landscape frame and moves overlapping nodes apart. Centred on 0, 0. */
function spreadOut(matrix: Float32Array, radii: Float32Array): Float32Array {
	const axis = (offset: 0 | 1, size: number) => {
		const values = Array.from(radii, (_, node) => matrix[node * NODE + offset]!);
		const [low, high] = extent(values) as [number, number];
		const scale = high > low ? size / (high - low) : 0;
		return values.map((value) => (value - (low + high) / 2) * scale);
	};
	const [xs, ys] = [axis(0, WIDE), axis(1, HIGH)];
	const nodes = Array.from(radii, (radius, node) => ({ x: xs[node]!, y: ys[node]!, radius }));
	forceSimulation(nodes)
		.force(
			'collide',
			forceCollide<(typeof nodes)[number]>(({ radius }) => radius + 1.5).iterations(2)
		)
		.stop()
		.tick(60);
	return Float32Array.from(nodes.flatMap(({ x, y }) => [x, y]));
}
