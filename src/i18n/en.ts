import { about } from './en/about';
import { data } from './en/data';
import { gaps } from './en/gaps';
import { map } from './en/map';
import { network } from './en/network';
import { overview } from './en/overview';
import { profiles } from './en/profiles';
import { search } from './en/search';
import { shell } from './en/shell';
import { states } from './en/states';

/** Every text of the product in English. */
export const en = {
	...shell,
	...states,
	...overview,
	...map,
	...gaps,
	...network,
	...profiles,
	...search,
	...data,
	...about
};

/** Texts as other languages must supply them: the same keys and arguments, other words. */
type Widened<T> = T extends string
	? string
	: T extends (...args: infer A) => string
		? (...args: A) => string
		: { readonly [K in keyof T]: Widened<T[K]> };

export type Messages = Widened<typeof en>;
