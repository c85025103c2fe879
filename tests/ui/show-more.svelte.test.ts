import { describe, expect, it } from 'vitest';

import { showMore } from '../../src/ui/show-more';

describe('showing more of a list', () => {
	it('puts the focus on the first line that came, even when the button is gone', async () => {
		document.body.innerHTML = `<section>
			<ul><li><a href="#1">1</a></li></ul><button id="more">more</button>
		</section>`;
		const button = document.getElementById('more')!;
		button.focus();
		await showMore({ currentTarget: button } as unknown as Event, () => {
			const more = '<li><a href="#2">2</a></li><li><a href="#3">3</a></li>';
			document.querySelector('ul')!.insertAdjacentHTML('beforeend', more);
			button.remove();
		});
		expect(document.activeElement?.textContent).toBe('2');
	});
});
