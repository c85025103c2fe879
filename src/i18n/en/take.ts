import { boundaries } from './boundaries';
import { plural } from './plural';

/** Taking something away: pictures, slides, data. */
export const take = {
	takeTitle: 'Take it with you',
	takePicture: 'Picture',
	takePictureAbout:
		'With title, legend, filters, counting rule, sources, link and code. Text stays text in SVG.',
	takeSlides: 'Slides',
	takeData: 'Data',
	takePrint: 'Print',
	takePrintAbout: 'A4, light, with links spelled out. As PDF by the printer’s own choice.',
	takeTheme: 'Colours',
	takeThemes: { light: 'Light', dark: 'Dark' },
	takeShape: 'Proportions',
	takeShapes: { screen: 'As tall as needed', slide: 'Slide, 16:9' },
	takePictures: {
		svg: 'SVG',
		png: 'PNG',
		png2: 'PNG, twice as fine',
		png4k: 'PNG, 4K'
	},
	takeCopy: 'Copy as PNG',
	takeClose: 'Close',
	takeCancel: 'Cancel',
	takeWorking: 'Being made',
	takeSaved: ({ name }: { name: string }) => `Saved: ${name}`,
	takeCopied: 'The picture is copied.',
	takeCancelled: 'Cancelled. Nothing was saved.',
	takeFailed: 'It could not be made. Try again, or choose another form.',
	takeTooSlow: 'The view was not finished within 20 seconds. Try again, or print it.',
	takeTooTall: 'The picture is too tall for this size. Choose a smaller PNG, or SVG.',
	takeCopyRefused: 'The browser did not let the picture be copied. Save the PNG instead.',
	/** What stands on a picture, below the view. */
	takeFilterPart: ({ facet, values }: { facet: string; values: string }) => `${facet}: ${values}`,
	takeFilter: ({ parts, shown }: { parts: readonly string[]; shown: string }) =>
		parts.length ? `Filter: ${parts.join('; ')}. ${shown}.` : `No filter. ${shown}.`,
	takeCounting: {
		whole: 'An initiative counts once for each value that it names.',
		fractional: 'An initiative counts in equal shares for the values that it names.'
	},
	takeScope: {
		recipients: 'Silence is a gap in aid recipients only (OECD DAC list).',
		all: 'Silence is a gap in all countries and territories.'
	},
	takeSources: ({
		names,
		others,
		date
	}: {
		names: readonly string[];
		others: number;
		date: string;
	}) =>
		others
			? `Sources: ${names.join(', ')} and ${plural(others, { one: '# other site', other: '# other sites' })}, read ${date}.`
			: `Sources: ${names.join(', ')}, read ${date}.`,
	takeBlank: 'A blank does not prove that nothing was done.',
	takeBoundary: boundaries.boundaryShort,
	takeRelease: ({ version }: { version: string }) => `Release ${version}`,
	takeCode: 'QR code of the link',
	takeDescription: ({ filter, counting }: { filter: string; counting: string }) =>
		`${filter} ${counting}`
};
