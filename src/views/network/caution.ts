import { KIND_OF, type Network } from '../../domain/network/network';
import { rolesOf } from '../../domain/network/pairs';
import { headcount, type Neighbour } from '../../domain/network/structure';
import { sideOf, type Role, type Selected, type Side } from '../../domain/network/side';
import type { Relation } from '../../domain/network/relation';
import { i18n } from '../../i18n/i18n.svelte';
import type { Choice } from './choice';

export interface CautionText {
	share: number;
	figure: string;
	text: string;
	bias: string;
}

/** How much of what is selected can show who works with whom at all. */
export function cautionOf(
	selected: Selected,
	{ form, who, by }: Choice,
	relation: Relation,
	network: Network,
	neighbours: readonly Neighbour[][]
): CautionText {
	const bias = i18n.m.networkCautionBias[by === 'stated' ? 'stated' : who];
	if (by === 'stated') {
		const { all, joined } = headcount(network, neighbours, KIND_OF[who], true);
		const share = all ? joined / all : 0;
		return {
			share,
			bias,
			figure: i18n.m.networkCautionStatedFigure({
				both: joined,
				all,
				share: i18n.percent(share),
				who
			}),
			text: i18n.m.networkCaution.stated({ both: joined, who })
		};
	}
	const roles = rolesOf(who, by);
	const rows = selected.rows.length;
	const both =
		form === 'columns'
			? relation.both
			: by === 'shared'
				? rowsWith([sideOf(selected, ROLES[who])], 2)
				: rowsWith(
						[
							sideOf(selected, who === 'inventories' ? 'inventory' : 'actor'),
							sideOf(selected, 'country'),
							sideOf(selected, 'topic')
						],
						1
					);
	const share = rows ? both / rows : 0;
	return {
		share,
		bias,
		figure: i18n.m.networkCautionFigure({ both, rows, share: i18n.percent(share) }),
		text:
			form === 'columns'
				? i18n.m.networkCaution.pair({ both, left: roles[0], right: roles[1] })
				: i18n.m.networkCaution[by]({ both, who })
	};
}

const ROLES: Record<Choice['who'], Role> = {
	actors: 'actor',
	inventories: 'inventory',
	countries: 'country'
};

/** Rows that name at least `least` parties on every side. */
function rowsWith(sides: readonly Side[], least: number): number {
	let count = 0;
	for (let row = 0; row + 1 < sides[0]!.offsets.length; row++) {
		if (sides.every(({ offsets }) => offsets[row + 1]! - offsets[row]! >= least)) count += 1;
	}
	return count;
}
