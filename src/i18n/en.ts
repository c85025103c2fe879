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

/** Every text of the product in English; the type that other languages must match. */
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

export type Messages = typeof en;
