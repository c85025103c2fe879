import { dictionariesOf, type Dataset, type MultiColumn } from '../dataset';
import type { Reading } from '../reading';
import { isSupport, type MeasureSupport } from './support';

/**
 * A reading in which the measures stand where topics stand, so that counts and states are made as
 * everywhere else. Rows keep their numbers; one that supports no measure has none.
 *
 * An inventory looks at a measure when its scope has a topic tied to it, a wider one too: who looks
 * at all of cyber diplomacy looks at contact points. Work on a wider topic counts only if `wide`.
 *
 * @param reading of a dataset in our topics
 */
export function inMeasures(
	reading: Reading,
	supports: readonly MeasureSupport[],
	wide: boolean
): Reading {
	const { dataset, filter } = reading;
	const { reference, columns } = dataset;
	const looksAt = (topic: string) => !filter.topic.length || filter.topic.includes(topic);
	const inWords = {
		...reference,
		topics: supports.map(({ measure: { id, label, definition } }) => ({ id, label, definition })),
		inventories: reference.inventories.map((inventory) => ({
			...inventory,
			topics: supports
				.filter(({ ties }) =>
					ties.some(({ topic }) => looksAt(topic) && inventory.topics.includes(topic))
				)
				.map(({ measure }) => measure.id)
		}))
	};
	const measured: Dataset = {
		...dataset,
		reference: inWords,
		dictionaries: { ...dataset.dictionaries, topic: dictionariesOf(inWords).topic },
		columns: {
			...columns,
			fields: { ...columns.fields, topic: columnOf(columns.size, supports, wide) }
		}
	};
	return { ...reading, dataset: measured, filter: { ...filter, topic: [] } };
}

function columnOf(size: number, supports: readonly MeasureSupport[], wide: boolean): MultiColumn {
	const offsets = new Uint32Array(size + 1);
	const values: number[] = [];
	for (let row = 0; row < size; row++) {
		supports.forEach((support, code) => {
			if (isSupport(support, row, wide)) values.push(code);
		});
		offsets[row + 1] = values.length;
	}
	return { offsets, values: Uint16Array.from(values) };
}
