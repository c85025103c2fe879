import './styles/base.css';
import './styles/present.css';
import './styles/print.css';

import { mount } from 'svelte';

import App from './app/App.svelte';
import { i18n } from './i18n/i18n.svelte';
import { Atlas } from './state/atlas.svelte';
import { Navigation } from './state/navigation.svelte';
import { Program } from './state/program.svelte';

const MS_PER_DAY = 86_400_000;

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app');

void start(target);

/** A function, because a module that waits for a chunk which imports it back waits for ever. */
async function start(target: HTMLElement): Promise<void> {
	const atlas = new Atlas(new URL('data/', document.baseURI));
	const navigation = new Navigation();
	const program = new Program();
	void atlas.open();
	// The count is fetched while the data is on its way: nothing can be counted before.
	const [{ readDataset }] = await Promise.all([import('./domain/reading'), i18n.use('en')]);

	const now = new Date();
	target.replaceChildren();
	mount(App, {
		target,
		props: {
			atlas,
			navigation,
			program,
			readDataset,
			// The visitor's own calendar day.
			today: Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY
		}
	});
}
