import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { scopePairs, scopesOf } from '../../../src/domain/overlap/scope';
import { readDataset } from '../../../src/domain/reading';
import type { Inventory, Register } from '../../../src/domain/register';
import { fixtureDataset, TODAY } from '../../fixtures/dataset';
import { REFERENCE } from '../../fixtures/reference';
import { encode, world } from '../arbitrary';

const registerOf = (users: Readonly<Record<string, string[]>>) =>
	({
		inventories: Object.entries(users).map(([id, of]) => ({ id, users: of }) as Inventory)
	}) as Register;

const USERS = registerOf({ harbour: ['government'], meridian: ['government', 'cert'] });

describe('scopes of the small world', () => {
	const pairs = (filter = {}) => {
		const reading = readDataset(fixtureDataset(), { ...NO_FILTER, ...filter }, TODAY);
		return scopePairs(scopesOf(reading, USERS));
	};
	const of = (filter = {}) => pairs(filter).find(({ rows }) => rows)!;

	it('meet in cells of topic, place and users', () => {
		// Harbour: 2 topics × 4 places × 1; Meridian: 4 × 10 recipients × 2; both: 2 × 4 × 1.
		expect(of()).toMatchObject({ topics: [0, 1], users: [0] });
		expect(of().scope).toBeCloseTo(8 / (8 + 80 - 8));
	});

	it('stand beside the records that both list', () => {
		const { rows, records } = of();
		// Fiji's cybercrime laws are the only initiative on both; five are on Harbour.
		expect(rows).toHaveLength(1);
		expect(records).toBeGreaterThan(0);
	});

	it('are cut to the filter', () => {
		// One topic; Fiji alone: 1 × 1 × 1 in both, Meridian has one group of users more.
		expect(of({ topic: ['cybercrime'], country: ['FJI'] }).scope).toBeCloseTo(1 / 2);
	});

	it('leave users out where one states none', () => {
		const [pair] = pairs().filter(({ b }) => REFERENCE.inventories[b.inventory]!.id === 'statutes');
		expect(pair).toMatchObject({ users: null, rows: null, records: null });
	});
});

it('under any filter, shares are those of sets of cells counted one by one', () => {
	fc.assert(
		fc.property(world, fc.array(fc.subarray(REFERENCE.users.map(({ id }) => id))), (it, users) => {
			const dataset = encode(it);
			const reading = readDataset(dataset, it.filter, it.today);
			const register = registerOf(
				Object.fromEntries(it.reference.inventories.map(({ id }, at) => [id, users[at] ?? []]))
			);
			const kept = (ids: readonly string[], wanted: readonly string[]) =>
				ids.filter((id) => !wanted.length || wanted.includes(id));
			const inView = it.reference.countries
				.filter((_, code) => reading.places[code])
				.map(({ iso3 }) => iso3);
			const cells = (at: number, withUsers: boolean) => {
				const inventory = it.reference.inventories[at]!;
				return new Set(
					kept(inventory.topics, it.filter.topic).flatMap((topic) =>
						(inventory.countries ?? inView)
							.filter((iso3) => inView.includes(iso3))
							.flatMap((place) =>
								(withUsers ? kept(users[at] ?? [], it.filter.users) : ['']).map(
									(user) => `${topic} ${place} ${user}`
								)
							)
					)
				);
			};
			for (const { a, b, scope } of scopePairs(scopesOf(reading, register))) {
				const withUsers = [a, b].every(({ inventory }) => users[inventory]?.length);
				const [ofA, ofB] = [a, b].map(({ inventory }) => cells(inventory, withUsers)) as [
					Set<string>,
					Set<string>
				];
				const both = [...ofA].filter((cell) => ofB.has(cell)).length;
				const either = new Set([...ofA, ...ofB]).size;
				expect(scope).toBeCloseTo(either ? both / either : 0);
			}
		})
	);
});
