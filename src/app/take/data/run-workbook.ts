import { runInWorker } from '../../../ui/run-in-worker';
import type { Workbook } from './workbook';

/** Writes a workbook in a worker; an abort ends it at once. */
export const runWorkbook = (workbook: Workbook, signal: AbortSignal): Promise<Blob> =>
	runInWorker<Blob>(
		() => new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' }),
		'workbook',
		workbook,
		signal,
		() => undefined
	);
