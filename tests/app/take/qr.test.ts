import { expect, it } from 'vitest';

import { modulePath, qrCode } from '../../../src/app/take/qr';

it('draws each run of dark modules as one rectangle', () => {
	expect(
		modulePath([
			[true, true, false, true],
			[false, false, false, false],
			[false, true, true, true]
		])
	).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
});

it('leaves a quiet zone of four modules around the code', () => {
	const { size, path } = qrCode('https://example.org/#/map')!;
	const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
		Number(x),
		Number(y),
		Number(x) + Number(width)
	]);
	expect(Math.min(...corners.flatMap(([x, y]) => [x!, y!]))).toBe(4);
	expect(Math.max(...corners.map(([, , end]) => end!))).toBe(size - 4);
});

it('gives none for an address that would be too fine to read', () => {
	expect(qrCode(`https://example.org/#/map?q=${'x'.repeat(1000)}`)).toBeNull();
});
