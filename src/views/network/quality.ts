import { partyKey } from '../../domain/network/party';
import type { Side } from '../../domain/network/side';
import { qualityOf, type Quality } from '../../domain/quality';
import type { Reading } from '../../domain/reading';

/** How good the record of each party of a side is that has one, by its key. */
export function qualitiesOf(reading: Reading, side: Side): Map<string, Quality> {
	const rows: number[][] = side.parties.map(() => []);
	reading.rows.forEach((row, index) => {
		for (let at = side.offsets[index]!; at < side.offsets[index + 1]!; at++) {
			rows[side.values[at]!]!.push(row);
		}
	});
	return new Map(
		side.parties.flatMap((party, at) =>
			rows[at]!.length ? [[partyKey(party), qualityOf(reading, rows[at]!)] as const] : []
		)
	);
}
