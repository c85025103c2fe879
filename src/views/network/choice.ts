import { WHO, type Join, type Who } from '../../domain/network/network';
import { joinsOf } from '../../domain/network/pairs';
import type { Reference } from '../../domain/release';

export const FORMS = ['columns', 'matrix', 'ego', 'whole'] as const;
export type Form = (typeof FORMS)[number];

/** What the reader chose to see. */
export interface Choice {
	form: Form;
	/** The table twin instead of the picture. */
	table: boolean;
	who: Who;
	by: Join;
	/** Ministries and agencies that fund stand under their state. */
	statesTogether: boolean;
}

type Params = Readonly<Record<string, string>>;

/** Reads the view's parameters; anything unknown falls back to two columns of actors. */
export function choiceFrom(params: Params, reference: Reference): Choice {
	const table = params.form === 'table';
	const who = oneOf(WHO, params.who) ?? 'actors';
	const joins = joinsOf(reference, who);
	return {
		form: oneOf(FORMS, table ? params.of : params.form) ?? 'columns',
		table,
		who,
		by: oneOf(joins, params.by) ?? defaultJoin(who, joins),
		statesTogether: params.states === 'together'
	};
}

/** Inventories are first of all joined by what they say of each other. */
function defaultJoin(who: Who, joins: readonly Join[]): Join {
	return who === 'inventories' && joins.includes('stated') ? 'stated' : 'shared';
}

/** The parameters of a choice; defaults are left out of the address. */
export function paramsOf({ form, table, who, by, statesTogether }: Choice, reference: Reference) {
	return {
		form: table ? 'table' : form === 'columns' ? null : form,
		of: table && form !== 'columns' ? form : null,
		who: who === 'actors' ? null : who,
		by: by === defaultJoin(who, joinsOf(reference, who)) ? null : by,
		states: statesTogether ? 'together' : null
	};
}

function oneOf<T extends string>(options: readonly T[], text: string | undefined): T | undefined {
	return options.find((option) => option === text);
}
