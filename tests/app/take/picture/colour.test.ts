import { expect, it } from 'vitest';

import { readColour } from '../../../../src/app/take/picture/colour';

it.each([
	['rgb(11, 95, 165)', { colour: '#0b5fa5', alpha: 1 }],
	['rgba(0, 0, 0, 0.15)', { colour: '#000000', alpha: 0.15 }],
	['rgb(0 0 0 / 0.5)', { colour: '#000000', alpha: 0.5 }],
	['color(srgb 1 0.5 0 / 0.25)', { colour: '#ff8000', alpha: 0.25 }]
])('reads %s', (computed, paint) => {
	expect(readColour(computed)).toEqual(paint);
});

it.each(['none', 'url("#pattern")', '', 'currentcolor'])('finds no colour in %j', (computed) => {
	expect(readColour(computed)).toBeNull();
});
