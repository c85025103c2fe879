import './styles/base.css';
import './styles/present.css';
import './styles/print.css';

import { mount } from 'svelte';

import App from './app/App.svelte';
import { speak } from './app/language';
import { localeFor } from './i18n/locale';
import { Atlas } from './state/atlas.svelte';
import { Navigation } from './state/navigation.svelte';
import { Program } from './state/program.svelte';

const MS_PER_DAY = 86_400_000;

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app');

void start(target);

/** English where the language that is wanted cannot be fetched: a page in it is better than none. */
function speakFirst(asked: string | undefined): Promise<void> {
	return speak(localeFor([asked, ...navigator.languages])).catch(() => speak('en'));
}

/** A function, because a module that waits for a chunk which imports it back waits for ever. */
async function start(target: HTMLElement): Promise<void> {
	// A page that is drawn as a picture shows the release that the page around it shows.
	const atlas = new Atlas(new URL('data/', document.baseURI), location.search === '?plate');
	const navigation = new Navigation();
	const program = new Program();
	void atlas.open();
	// The count is fetched while the data is on its way: nothing can be counted before.
	const [{ readDataset }] = await Promise.all([
		import('./domain/reading'),
		speakFirst(navigation.address.params.lang)
	]);

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
