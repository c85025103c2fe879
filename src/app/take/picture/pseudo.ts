const SIDES = ['before', 'after'] as const;

/**
 * Puts elements in the place of what cannot be asked where it stands: `::before`, `::after`, and the
 * choice that a list shows. For pages that are thrown away afterwards.
 */
export function materialise(root: HTMLElement): void {
	for (const list of root.querySelectorAll('select')) {
		const choice = root.ownerDocument.createElement('b');
		choice.textContent = list.selectedOptions[0]?.textContent?.trim() ?? '';
		list.replaceWith(choice);
	}
	materialisePseudo(root);
}

function materialisePseudo(root: HTMLElement): void {
	const page = root.ownerDocument;
	for (const element of [...root.querySelectorAll<HTMLElement>('*')]) {
		// An element of SVG has none, and a replaced one draws none.
		if (element.namespaceURI !== page.documentElement.namespaceURI) continue;
		for (const side of SIDES) {
			const style = getComputedStyle(element, `::${side}`);
			if (style.content === 'none' || style.content === 'normal' || style.display === 'none') {
				continue;
			}
			const stand = page.createElement('span');
			for (const property of style)
				stand.style.setProperty(property, style.getPropertyValue(property));
			stand.textContent = contentOf(style.content);
			element.dataset[side === 'before' ? 'drawnBefore' : 'drawnAfter'] = '';
			if (side === 'before') element.prepend(stand);
			else element.append(stand);
		}
	}
}

/** The text of a computed `content`; empty where it is none. */
function contentOf(content: string): string {
	return [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
		.map(([, text]) => text!.replace(/\\(.)/g, '$1'))
		.join('');
}
