import { describe, expect, it } from 'vitest';

import { formatSelection, parseSelection, type Selection } from '../../src/domain/selection';

const examples: [text: string, selection: Selection][] = [
	['country:KEN', { kind: 'country', id: 'KEN' }],
	['actor:council-of-europe', { kind: 'actor', id: 'council-of-europe' }],
	[
		'cell:topic.cybercrime+subregion.eastern-africa',
		{
			kind: 'cell',
			row: { dimension: 'topic', id: 'cybercrime' },
			column: { dimension: 'subregion', id: 'eastern-africa' }
		}
	],
	['sites:cybil+dig-watch', { kind: 'sites', ids: ['cybil', 'dig-watch'], exact: false }],
	['only:cybil+*', { kind: 'sites', ids: ['cybil', '*'], exact: true }]
];

describe.each(examples)('%s', (text, selection) => {
	it('is written', () => expect(formatSelection(selection)).toBe(text));
	it('is read', () => expect(parseSelection(text)).toEqual(selection));
});

it.each([
	null,
	undefined,
	'',
	'country',
	'planet:MARS',
	'cell:topic.x',
	'sites:',
	'only:a+',
	'country:<b>'
])('takes %j for no selection', (text) => expect(parseSelection(text)).toBeNull());

it('writes no selection as nothing', () => expect(formatSelection(null)).toBeNull());
