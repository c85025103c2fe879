import { scopePairs, scopesOf } from '../../domain/overlap/scope';
import { SITE_KINDS } from '../../domain/release';
import type { Register } from '../../domain/register';
import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import type { ViewProps } from '../view';
import { choiceFrom, type Choice } from './choice';
import { absencesFor, pointsFor, sitesModel } from './model';

/** The finding that stands as the page's heading: a count, with words of its own for none. */
export function answer({
	reading,
	params,
	readRegister
}: Pick<ViewProps, 'reading' | 'params'> & {
	readRegister: Register | null;
}): string {
	const choice = choiceFrom(params);
	switch (choice.part) {
		case 'sites':
			return sitesAnswer(reading, choice);
		case 'scope':
			return readRegister ? scopeAnswer(reading, readRegister) : i18n.m.overlapsScopeSubject;
		case 'points': {
			const { points } = pointsFor(reading);
			const running = points.filter((point) => point.running > 0);
			if (choice.list === 'absences') {
				const pairs = absencesFor(reading, choice.now).length;
				return i18n.m.overlapsAnswerAbsences({ pairs, now: choice.now });
			}
			return i18n.m.overlapsAnswerPoints({
				points: points.length,
				running: running.length,
				now: choice.now
			});
		}
	}
}

function sitesAnswer(reading: Reading, choice: Choice): string {
	const { upset, onInventories } = sitesModel(reading, choice);
	const { kinds } = choice;
	return i18n.m.overlapsAnswerSites({
		listed: upset.listed,
		shared: upset.shared,
		inventories: kinds.has('inventory') && kinds.size > 1 ? onInventories : null,
		folded: kinds.size < SITE_KINDS.length
	});
}

function scopeAnswer(reading: Reading, register: Register): string {
	const pairs = scopePairs(scopesOf(reading, register)).filter(({ rows }) => rows);
	const meeting = pairs.filter(({ scope }) => scope > 0);
	return i18n.m.overlapsAnswerScope({
		pairs: pairs.length,
		meeting: meeting.length,
		apart: meeting.filter(({ rows }) => !rows!.length).length
	});
}
