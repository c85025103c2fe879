/**
 * How well the matcher finds listings that are one initiative.
 *
 *   npm run bench:matching                    cross-validation on the pairs known in data/
 *   npm run bench:matching -- --pairs FILE    the matcher as it ships, on another file of pairs
 *   npm run bench:matching -- --fit           writes src/domain/matching/weights.ts
 *   npm run bench:matching -- --speed         time for 1,000 to 20,000 listings
 *   … --show N                                also prints N missed and N wrong pairs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { fittedWeights, LIKELY, weighable } from '../src/domain/matching/match';
import { fitWeights } from './matching/fit';
import { heldOut } from './matching/folds';
import {
	bestThreshold,
	curveOf,
	judgedPairs,
	qualityAt,
	scoreAll,
	type Judged
} from './matching/judge';
import { loadCollection } from './matching/load';
import { curveTable, lastLine, pairLines } from './matching/report';
import { measureSpeed } from './matching/speed';
import { pairKey, readPairs, truthOf, type Truth } from './matching/truth';
import { weightsModule } from './matching/weights-module';

/** The clusters are dealt to folds this often; the figures are means. */
const SEEDS = [1, 2, 3, 4, 5];

const { values: options } = parseArgs({
	options: {
		pairs: { type: 'string' },
		fit: { type: 'boolean' },
		speed: { type: 'boolean' },
		show: { type: 'string', default: '0' }
	}
});
const show = Number(options.show);
const { listings, reference, known } = loadCollection();
const byId = new Map(listings.map((listing) => [listing.id, listing]));

if (options.speed) measureSpeed(listings, reference);
else if (options.pairs) judgeFile(options.pairs);
else if (options.fit) fit();
else crossValidate();

function crossValidate() {
	const truth = truthOf(known);
	const judged = judgedPairs(weighable(listings, reference), truth);
	const runs = SEEDS.map((seed) => heldOut(judged, truth, seed));
	const curves = runs.map((run) => curveOf(run.judged, truth));
	const mean = (numbers: number[]) => numbers.reduce((sum, it) => sum + it, 0) / numbers.length;
	const curve = curves[0]!.map(({ threshold }, at) => ({
		threshold,
		recall: mean(curves.map((one) => one[at]!.recall)),
		precision: mean(curves.map((one) => one[at]!.precision)),
		proposed: Math.round(mean(curves.map((one) => one[at]!.proposed))),
		right: Math.round(mean(curves.map((one) => one[at]!.right))),
		named: 0
	}));
	console.log(
		`${truth.pairs.length} known pairs in ${truth.sizes.size} clusters; ${judged.length} pairs judged, each by weights fitted without its clusters`
	);
	console.log(curveTable(curve));
	const thresholds = runs.flatMap((run) => run.thresholds);
	console.log(
		`thresholds chosen on the training folds: ${Math.min(...thresholds)} to ${Math.max(...thresholds)}`
	);
	explain(runs[0]!.judged, truth, mean(thresholds));
	const quality = runs.map((run) => qualityAt(run.proposed, truth, 0));
	console.log(
		lastLine({
			recall: mean(quality.map(({ recall }) => recall)),
			precision: mean(quality.map(({ precision }) => precision))
		})
	);
}

function judgeFile(file: string) {
	const truth = truthOf(readPairs(readFileSync(file, 'utf8')));
	const all = weighable(listings, reference);
	const judged = scoreAll(judgedPairs(all, truth), fittedWeights);
	const fitted = new Set(known.map(({ a, b }) => pairKey(a, b)));
	const seen = truth.pairs.filter(({ a, b }) => fitted.has(pairKey(a, b))).length;
	const strangers = [...truth.clusterOf.keys()].filter((id) => !byId.has(id));
	console.log(
		`${truth.pairs.length} pairs in ${truth.sizes.size} clusters; ${seen} of them were known when the weights were fitted`
	);
	if (strangers.length) console.log(`${strangers.length} listings are not in the release`);
	console.log(curveTable(curveOf(judged, truth)));
	explain(judged, truth, LIKELY);
	console.log(
		`at the threshold that ships (${LIKELY}), over the pairs that have a listing of the file:`
	);
	console.log(lastLine(qualityAt(judged, truth, LIKELY)));
}

function fit() {
	const truth = truthOf(known);
	const judged = judgedPairs(weighable(listings, reference), truth);
	const weights = fitWeights(judged);
	const threshold = bestThreshold(scoreAll(judged, weights), truth);
	const target = new URL('../src/domain/matching/weights.ts', import.meta.url);
	writeFileSync(target, weightsModule(weights, threshold));
	console.log(`wrote ${target.pathname}, threshold ${threshold}`);
}

function explain(judged: readonly Judged[], truth: Truth, threshold: number) {
	if (!show) return;
	const sorted = [...judged].sort((x, y) => y.score - x.score);
	const scores = new Map(sorted.map((pair) => [pairKey(pair.a, pair.b), pair.score]));
	const missed = truth.pairs
		.map(({ a, b }) => ({ a, b, score: scores.get(pairKey(a, b)) ?? 0 }) as Judged)
		.filter(({ score }) => score < threshold)
		.sort((x, y) => x.score - y.score);
	const wrong = sorted.filter(({ same, score }) => !same && score >= threshold);
	console.log(
		pairLines(`missed (${missed.length}), the farthest first`, missed.slice(0, show), byId)
	);
	console.log(pairLines(`wrong (${wrong.length}), the surest first`, wrong.slice(0, show), byId));
}
