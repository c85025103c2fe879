import { profileDistances, seriate, transpose } from '../../domain/seriation';

/** What `similarOrders` reads: a table of numbers, ready to cross to a worker. */
export interface Table {
	values: Float64Array;
	rows: number;
	columns: number;
	rowTotals: Float64Array;
	columnTotals: Float64Array;
}

export interface SimilarOrders {
	rows: number[];
	columns: number[];
}

/** Both sides with similar lines together. */
export function similarOrders({
	values,
	rows,
	columns,
	rowTotals,
	columnTotals
}: Table): SimilarOrders {
	return {
		rows: seriate(profileDistances(values, rows, columns), rowTotals),
		columns: seriate(
			profileDistances(transpose(values, rows, columns), columns, rows),
			columnTotals
		)
	};
}

/** Sides from which on ordering takes long enough to be felt. */
const LARGE = 100;

/** Whether a table should be ordered off the main thread. */
export function isLarge({ rows, columns }: Table): boolean {
	return Math.max(rows, columns) > LARGE && typeof Worker !== 'undefined';
}

/** The same in a worker of its own. Aborting ends it, and the promise is never settled then. */
export function similarOrdersApart(table: Table, signal: AbortSignal): Promise<SimilarOrders> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./similar.worker.ts', import.meta.url), { type: 'module' });
		signal.addEventListener('abort', () => worker.terminate());
		worker.onmessage = ({ data }: MessageEvent<SimilarOrders>) => {
			worker.terminate();
			resolve(data);
		};
		worker.onerror = ({ message }) => {
			worker.terminate();
			reject(new Error(message));
		};
		worker.onmessageerror = () => {
			worker.terminate();
			reject(new Error('The answer of the worker could not be read'));
		};
		worker.postMessage(table);
	});
}
