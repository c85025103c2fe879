import type { Dataset } from '../../domain/dataset';
import { valueName } from '../../ui/value-name';
import type { MatrixDimension } from './choice';

/** The name of a value at the edge of the matrix: of an actor the acronym, where it has one. */
export function labelOf(dataset: Dataset, dimension: MatrixDimension, id: string): string {
	if (dimension === 'funder' || dimension === 'implementer') {
		const code = dataset.dictionaries[dimension].codes.get(id);
		const acronym = code === undefined ? undefined : dataset.reference.actors[code]!.acronym;
		if (acronym) return acronym;
	}
	return valueName(dataset, dimension, id);
}
