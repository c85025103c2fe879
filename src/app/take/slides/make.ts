import type { Story } from '../../../domain/story';
import { i18n } from '../../../i18n/i18n.svelte';
import { VIEWS } from '../../views';
import type { Make, TakeContext } from '../context';
import { fileName } from '../file-name';
import { lastingFragment, linkTo } from '../link';
import { OtherRelease } from '../plate';
import { countingInWords, filterInWords, sourcesInWords } from '../said';
import { shownAt, type Shown } from './body';
import { composeSlide, proseSlide, titleSlide, type SlideContent, type Style } from './compose';
import type { Deck, PlacedSlide } from './deck';
import { pageMeasure } from './measure';
import { lightPalette } from './palette';
import { pictureAt } from './picture';
import { runDeck } from './run-deck';

/** What slides are made from. */
export type SlideSources = Pick<
	TakeContext,
	'dataset' | 'reading' | 'today' | 'locale' | 'register' | 'inWords' | 'view' | 'id' | 'release'
>;

/** One slide to be: an address, and what its teller adds. */
type Step = Pick<Story['steps'][number], 'fragment' | 'title' | 'note'>;

/** Share of the work that gathering tables and pictures is; the rest is writing. */
const GATHERING = 0.85;
/** Where there is a map the slide says what its borders mean. */
const MAPS = ['', 'map'];
/** Programs have one of these, or put their own in its place. */
const FONTS: Partial<Record<TakeContext['locale'], string>> = {
	ar: 'Noto Sans Arabic',
	zh: 'Noto Sans SC'
};

/** The view at an address as one slide. */
export function viewSlides(sources: SlideSources, fragment: string): Make {
	return async (signal, onprogress) => {
		const style = await styleOf();
		const step = { fragment, title: '', note: '' };
		const shown = await shownAt(sources, fragment);
		if (!shown) throw new Error(`There is no view at ${fragment}`);
		const content = await contentOf(sources, shown, step, signal);
		onprogress(GATHERING);
		const blob = await write(
			content.title.replace(/[⟦⟧]/g, ''),
			[composeSlide(content, style)],
			sources,
			signal,
			onprogress
		);
		return { name: fileName(sources, 'slides', 'pptx'), blob };
	};
}

/** A story as slides: its title, a slide for each step, its sources and method. */
export function storySlides(sources: SlideSources, story: Story): Make {
	return async (signal, onprogress) => {
		const style = await styleOf();
		const slides: PlacedSlide[] = [];
		const faults: unknown[] = [];
		for (const [at, step] of story.steps.entries()) {
			const { slide, fault } = await stepSlide(sources, step, style, signal);
			slides.push(slide);
			if (fault) faults.push(fault);
			onprogress((GATHERING * (at + 1)) / story.steps.length);
		}
		if (faults.length > 0 && faults.length === slides.length) throw faults[0];
		const link = linkTo(lastingFragment(`#/stories/${story.id}`, sources.locale), location.href);
		const { reading, release } = sources;
		const m = i18n.m;
		const all = [
			titleSlide(
				{
					title: story.title,
					subtitle: m.takeSlidesSteps({ count: story.steps.length }),
					lines: [sourcesInWords(reading), m.takeRelease({ version: release })],
					link
				},
				style
			),
			...slides,
			proseSlide(
				{
					title: m.takeSlidesMethod,
					parts: [
						{ head: m.takeDataReadme.sources, text: sourcesInWords(reading) },
						{
							head: m.takeDataReadme.licence,
							text: reading.dataset.manifest.sources
								.map(({ title, licence }) => `${title}: ${licence}`)
								.join(m.semicolon)
						},
						{ head: m.takeDataReadme.counting, text: `${countingInWords(reading)} ${m.takeBlank}` },
						{ head: m.takeSlidesStates, text: statesInWords() },
						{ head: m.takeSlidesMaps, text: m.takeBoundary },
						{ head: m.takeDataReadme.release, text: m.takeRelease({ version: release }) }
					],
					link
				},
				style
			)
		];
		const blob = await write(story.title, all, sources, signal, onprogress);
		return {
			name: fileName({ ...sources, view: 'story', id: story.id }, 'slides', 'pptx'),
			blob,
			...(faults.length > 0 && { lacks: m.takeSlidesLack({ count: faults.length }) })
		};
	};
}

async function styleOf(): Promise<Style> {
	const m = i18n.m;
	return {
		colourOf: lightPalette(),
		measure: await pageMeasure(),
		rightToLeft: i18n.rtl,
		words: {
			product: m.product,
			open: m.openFull,
			moreRows: (count) => m.takeSlidesMore({ count })
		}
	};
}

/**
 * A step as a slide. Of one that cannot be followed in full, or that cannot be drawn, a slide that
 * says so: one step is no reason to leave a room without the others.
 */
async function stepSlide(
	sources: SlideSources,
	step: Step,
	style: Style,
	signal: AbortSignal
): Promise<{ slide: PlacedSlide; fault?: unknown }> {
	const shown = await shownAt(sources, step.fragment);
	const link = linkTo(lastingFragment(step.fragment, sources.locale), location.href);
	const inWords = (title: string, head: string): PlacedSlide => ({
		...proseSlide({ title, parts: [{ head, text: link }], link }, style),
		notes: [step.note, head, link].filter(Boolean).join('\n\n')
	});
	if (!shown || shown.address.dropped.length) {
		await i18n.need('stories');
		const head = i18n.m.storyStepUnknown;
		return { slide: inWords(step.title || head, head) };
	}
	try {
		return { slide: composeSlide(await contentOf(sources, shown, step, signal), style) };
	} catch (fault) {
		signal.throwIfAborted();
		// Another release in the browser than on the screen is one for every step: the reader must know.
		if (fault instanceof OtherRelease) throw fault;
		const title = shown.title.replace(/[⟦⟧]/g, '');
		return { slide: inWords(title, i18n.m.takeSlidesNoPicture), fault };
	}
}

/** What a slide tells of an address. */
async function contentOf(
	sources: SlideSources,
	shown: Shown,
	step: Step,
	signal: AbortSignal
): Promise<SlideContent> {
	signal.throwIfAborted();
	const fragment = lastingFragment(step.fragment, sources.locale);
	const link = linkTo(fragment, location.href);
	const m = i18n.m;
	const { reading, key } = shown;
	const body = await bodyOf(sources, shown, fragment, signal);
	const source = [sourcesInWords(reading), countingInWords(reading), m.takeBlank];
	if (MAPS.includes(key) || shown.address.params.form === 'map') source.push(m.takeBoundary);
	return {
		kicker: step.title,
		title: shown.title,
		body,
		source: source.join(' '),
		link,
		release: m.takeRelease({ version: reading.dataset.manifest.version }),
		notes: [step.note, body.summary, filterInWords(reading), link].filter(Boolean).join('\n\n')
	};
}

/** A table or chart where the view has one, else its picture. */
async function bodyOf(
	{ locale, dataset }: SlideSources,
	{ key, body: read }: Shown,
	fragment: string,
	signal: AbortSignal
): Promise<SlideContent['body'] & { summary: string }> {
	const body = await read();
	if (body && body.kind !== 'figure') return body;
	const wide = VIEWS[key]?.frame !== 'figure';
	const ownKey = Boolean(body?.key?.length);
	const picture = await pictureAt(
		fragment,
		{ lang: locale, release: dataset.manifest.hash, wide, ownKey },
		signal
	);
	return {
		...picture,
		subtitle: body?.subtitle || picture.subtitle,
		summary: body?.summary || picture.summary,
		...(body?.key && { key: body.key })
	};
}

function statesInWords(): string {
	const { stateLabel, stateMeaning } = i18n.m;
	return (['gap-confirmed', 'gap-apparent', 'regional', 'unknown'] as const)
		.map((kind) => `${stateLabel[kind]}: ${stateMeaning[kind]}`)
		.join(' ');
}

async function write(
	title: string,
	slides: readonly PlacedSlide[],
	{ locale }: SlideSources,
	signal: AbortSignal,
	onprogress: (share: number) => void
): Promise<Blob> {
	const deck: Deck = {
		title,
		lang: document.documentElement.lang || locale,
		rightToLeft: i18n.rtl,
		font: FONTS[locale] ?? 'Noto Sans',
		slides
	};
	return runDeck(deck, signal, (share) => onprogress(GATHERING + share * (1 - GATHERING)));
}
