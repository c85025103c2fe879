import type { Weights } from '../../src/domain/matching/match';
import { WEIGHED } from '../../src/domain/matching/reasons';

const rounded = (value: number) => Number(value.toFixed(3));

/** The text of `src/domain/matching/weights.ts`. */
export function weightsModule({ base, weights }: Weights, threshold: number): string {
	const lines = WEIGHED.map((weighed, at) => `\t\t${weighed}: ${rounded(weights[at]!)}`);
	return `import type { Weighed } from './reasons';

/** Written by \`npm run bench:matching -- --fit\`; how, says docs/matching.md. */
export const FITTED: {
	/** Log-odds of a pair about which nothing is known. */
	base: number;
	/** From this score on a pair is proposed as the same. */
	threshold: number;
	/** Change of the log-odds per unit. */
	weights: Readonly<Record<Weighed, number>>;
} = {
	base: ${rounded(base)},
	threshold: ${threshold},
	weights: {
${lines.join(',\n')}
	}
};
`;
}
