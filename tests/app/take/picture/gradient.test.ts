import { expect, it } from 'vitest';

import { lineIn, readGradient, splitList } from '../../../../src/app/take/picture/gradient';

it('reads a hatch as the browser computes it', () => {
	const gradient = readGradient(
		'repeating-linear-gradient(135deg, rgb(255, 255, 255) 0px, rgb(255, 255, 255) 4px, rgb(179, 188, 198) 4px 5px)'
	)!;
	expect(gradient).toMatchObject({ kind: 'linear', repeats: true, angle: 135 });
	expect(gradient.stops.map(({ at }) => at)).toEqual([{ px: 0 }, { px: 4 }, { px: 4 }, { px: 5 }]);
	expect(gradient.stops.at(-1)!.paint).toEqual({ colour: '#b3bcc6', alpha: 1 });
});

it('reads a strip, a corner and a dot', () => {
	expect(
		readGradient('linear-gradient(to right, rgb(1, 2, 3) 40%, rgb(4, 5, 6) 40%)')
	).toMatchObject({ angle: 90, stops: [{ at: { share: 0.4 } }, { at: { share: 0.4 } }] });
	expect(
		readGradient('linear-gradient(to top right, rgba(0, 0, 0, 0) 50%, rgb(4, 5, 6) 50%)')
	).toMatchObject({ angle: { right: true, bottom: false } });
	expect(
		readGradient('radial-gradient(circle, rgb(1, 2, 3) 0.8px, rgb(4, 5, 6) 1.1px)')
	).toMatchObject({ kind: 'radial', stops: [{ at: { px: 0.8 } }, { at: { px: 1.1 } }] });
});

it('spreads stops without a place evenly', () => {
	expect(readGradient('linear-gradient(rgb(1, 2, 3), rgb(4, 5, 6))')).toMatchObject({
		angle: 180,
		stops: [{ at: { share: 0 } }, { at: { share: 1 } }]
	});
});

it('reads nothing into what is no gradient', () => {
	expect(readGradient('none')).toBeNull();
	expect(readGradient('url("x.png")')).toBeNull();
});

it('splits a list at its outer commas only', () => {
	expect(splitList('a(1, 2) b, c(d(3, 4), 5)')).toEqual(['a(1, 2) b', 'c(d(3, 4), 5)']);
});

it('measures the line of a gradient as browsers do', () => {
	expect(lineIn(90, 40, 10).length).toBeCloseTo(40);
	expect(lineIn(180, 40, 10).length).toBeCloseTo(10);
	// Towards a corner, the line through the middle at a right angle meets the two other corners.
	const { dx, dy } = lineIn({ right: true, bottom: false }, 40, 10);
	expect(dx * 40 + dy * 10).toBeCloseTo(0);
});
