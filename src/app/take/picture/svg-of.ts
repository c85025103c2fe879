import { writableText } from '../../../domain/export/writable';
import type { Plate } from '../plate';
import { Breath } from './breath';
import { readColour } from './colour';
import { Drawing } from './drawing';
import { fontRules } from './fonts';
import { materialise } from './pseudo';
import { drawElement } from './walk';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const CC = 'http://creativecommons.org/ns#';
const DC = 'http://purl.org/dc/elements/1.1/';

/** What SVG has no attribute for. */
const TEXT_RULE = 'text{font-variant-numeric:tabular-nums;white-space:pre}';

/** What stands for our letters in programs that cannot use the ones within the file. */
const INSTALLED = "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC', sans-serif";

/**
 * Draws a plate as one SVG file: text as text, marks as shapes, letters and all colours within, no
 * reference to anything outside. Changes the page of the plate, so that each plate serves once.
 *
 * @throws Error when a font cannot be read; the signal's reason when aborted
 */
export async function svgOf(
	{ root, width, height }: Pick<Plate, 'root' | 'width' | 'height'>,
	signal: AbortSignal
): Promise<string> {
	const page = root.ownerDocument;
	materialise(root);
	const drawing = new Drawing(new Breath(signal));
	const { documentElement: svg } = drawing.document;
	const content = root.getBoundingClientRect();
	const scale = Math.min(1, width / content.width, height / content.height);
	const [x, y] = [(width - content.width * scale) / 2 - content.left * scale, -content.top * scale];
	const paper = readColour(
		page.defaultView!.getComputedStyle(page.documentElement).backgroundColor
	);
	drawing.add(svg, 'rect', { width, height, fill: paper?.colour ?? '#ffffff' });
	const family = page.defaultView!.getComputedStyle(root).fontFamily;
	const group = drawing.add(svg, 'g', {
		transform: scale < 1 || x || y ? `translate(${x} ${y}) scale(${scale})` : null,
		'font-family': withFallback(family)
	});
	await drawElement(drawing, group, root);
	const about = aboutOf(root);
	for (const [name, value] of Object.entries({
		xmlns: 'http://www.w3.org/2000/svg',
		width: String(width),
		height: String(height),
		viewBox: `0 0 ${width} ${height}`,
		lang: page.documentElement.lang,
		role: 'img'
	})) {
		if (name !== 'xmlns') svg.setAttribute(name, value);
	}
	svg.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', page.documentElement.lang);
	svg.prepend(...described(drawing, about, page.documentElement.lang));
	const drawn = writableText(new XMLSerializer().serializeToString(drawing.document));
	// As text, because the page's policy would keep an element of styles from being filled.
	const styles = `<style>${await fontRules(page, drawing.letterings)}${TEXT_RULE}</style>`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n${drawn.replace('</metadata>', (end) => end + styles)}`;
}

interface About {
	title: string;
	description: string;
	link: string;
	release: string;
	rights: string;
}

/** What the plate says of itself; see `PlateFrame`. */
function aboutOf(root: HTMLElement): About {
	const { dataset = {} } = root.querySelector<HTMLElement>('[data-plate-foot]') ?? {};
	const { description = '', link = '', release = '', rights = '' } = dataset;
	const title = root.querySelector('h1')?.textContent?.trim() ?? '';
	return { title, description, link, release, rights };
}

function described(drawing: Drawing, about: About, lang: string): Element[] {
	const title = drawing.make('title', {});
	title.textContent = about.title;
	const description = drawing.make('desc', {});
	description.textContent = about.description;
	const metadata = drawing.make('metadata', {});
	const make = (namespace: string, name: string, content?: string) => {
		const element = drawing.document.createElementNS(namespace, name);
		if (content !== undefined) element.textContent = content;
		return element;
	};
	const work = make(CC, 'cc:Work');
	work.setAttributeNS(RDF, 'rdf:about', '');
	work.append(
		make(DC, 'dc:format', 'image/svg+xml'),
		make(DC, 'dc:title', about.title),
		make(DC, 'dc:source', about.link),
		make(DC, 'dc:language', lang),
		make(DC, 'dc:rights', about.rights),
		make(DC, 'dc:identifier', about.release)
	);
	const rdf = make(RDF, 'rdf:RDF');
	rdf.append(work);
	metadata.append(rdf);
	return [title, description, metadata];
}

/** The families that the page brings along, then those that a machine may have. */
function withFallback(family: string): string {
	const brought = family
		.split(',')
		.map((name) => name.trim().replaceAll('"', "'"))
		.filter((name) => name.startsWith("'") && !INSTALLED.includes(name));
	return [...brought, INSTALLED].join(', ');
}
