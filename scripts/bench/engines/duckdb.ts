import * as duckdb from '@duckdb/duckdb-wasm';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

import { top20, type Counts, type Engine } from '../engine';
import { RESULTS, topicBits, unroll, type Result, type Unrolled } from '../unrolled';

function asCsv({ code, topics, first, last }: Unrolled): string {
	const lines = Array.from(code, (id, at) => `${id},${topics[at]},${first[at]},${last[at]}`);
	return ['code,topics,first,last', ...lines].join('\n');
}

/** DuckDB-Wasm in its worker, over tables unrolled beforehand; one prepared query per result. */
export const duckdbWasm: Engine = {
	name: 'DuckDB-Wasm',
	async prepare({ reference, initiatives }) {
		const unrolled = unroll(reference, initiatives);
		const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker));
		await database.instantiate(wasm);
		const connection = await database.connect();
		const queries = new Map<Result, duckdb.AsyncPreparedStatement>();
		for (const result of RESULTS) {
			await database.registerFileText(`${result}.csv`, asCsv(unrolled[result]));
			await connection.query(
				`CREATE TABLE ${result} AS SELECT code::INTEGER AS code, topics::INTEGER AS topics,
				first::SMALLINT AS first, last::SMALLINT AS last FROM read_csv('${result}.csv', header = true)`
			);
			const years = result === 'year' ? '' : 'AND first <= ?::SMALLINT AND last >= ?::SMALLINT';
			queries.set(
				result,
				await connection.prepare(
					`SELECT code, count(*)::INTEGER AS n FROM ${result}
					WHERE (topics & ?::INTEGER) <> 0 ${years} GROUP BY code`
				)
			);
		}
		const all = topicBits(
			reference,
			reference.topics.map(({ id }) => id)
		);
		const count = async (result: Result, wanted: number, from: number, to: number) => {
			const parameters = result === 'year' ? [wanted] : [wanted, to, from];
			const answer = await queries.get(result)!.query(...parameters);
			const codes = answer.getChild('code')!.toArray() as Int32Array;
			const values = answer.getChild('n')!.toArray() as Int32Array;
			return new Map(Array.from(codes, (code, at) => [unrolled[result].ids[code]!, values[at]!]));
		};
		let last: Counts;
		return {
			async step({ topics, from, to }) {
				const wanted = topicBits(reference, topics) || all;
				last = {
					byCountry: await count('country', wanted, from, to),
					byTopicAndSubregion: await count('cell', wanted, from, to),
					byYear: await count('year', wanted, from, to),
					topFunders: top20(await count('funder', wanted, from, to)),
					bySites: await count('sites', wanted, from, to)
				};
			},
			counts: () => last,
			close: () => database.terminate()
		};
	}
};
