import { expect, test } from 'vitest';

import { addressParts } from '../../src/ui/address-parts';

test('an address is parted behind its host', () => {
	expect(addressParts('itu.int/en/a?b=1')).toEqual({ host: 'itu.int', path: '/en/a?b=1' });
	expect(addressParts('http://localhost:4400/#/map')).toEqual({
		host: 'http://localhost:4400',
		path: '/#/map'
	});
	expect(addressParts('itu.int?page=2')).toEqual({ host: 'itu.int', path: '?page=2' });
	expect(addressParts('itu.int')).toEqual({ host: 'itu.int', path: '' });
});
