import { beforeEach, describe, expect, it } from 'vitest';

import { FocusKeeper } from '../../src/app/focus-keeper';

const byId = (id: string) => document.getElementById(id)!;

/** A keeper that hears of every focus, as in the shell. */
function keeper() {
	const focus = new FocusKeeper();
	window.addEventListener('focusin', focus.note);
	return focus;
}

describe('the keeper of the focus', () => {
	beforeEach(() => {
		document.body.innerHTML = `
			<main id="content" tabindex="-1">
				<div id="view" data-area tabindex="-1"><button id="cell">cell</button></div>
				<div id="panel" data-area tabindex="-1"><button id="close">close</button></div>
			</main>`;
	});

	it('goes back to what opened a panel', async () => {
		const focus = keeper();
		byId('cell').focus();
		focus.leaveFor(byId('panel'));
		byId('close').focus();
		byId('close').remove();
		await focus.comeBack();
		expect(byId('cell')).toHaveFocus();
	});

	it('puts a lost focus on the part of the page it was in, or on the content', async () => {
		const focus = keeper();
		byId('close').focus();
		byId('close').remove();
		await focus.restore();
		expect(byId('panel')).toHaveFocus();

		byId('cell').focus();
		byId('view').remove();
		await focus.restore();
		expect(byId('content')).toHaveFocus();
	});

	it('gives the focus of a control that removed itself to what it stood in', async () => {
		const focus = keeper();
		byId('view').innerHTML += '<section id="near"><button id="more">more</button></section>';
		byId('more').focus();
		byId('more').remove();
		focus.check();
		await new Promise((resume) => setTimeout(resume, 5));
		expect(byId('near')).toHaveFocus();
		byId('cell').focus();
		expect(byId('near')).not.toHaveAttribute('tabindex');
		focus.check();
		await new Promise((resume) => setTimeout(resume, 5));
		expect(byId('cell')).toHaveFocus();
	});

	it('leaves a focus that is not lost, and a page where there was none', async () => {
		const focus = keeper();
		await focus.restore();
		expect(document.body).toHaveFocus();
		byId('cell').focus();
		await focus.restore();
		expect(byId('cell')).toHaveFocus();
	});
});
