import { expect, it } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { initiativeProfile } from '../../../src/views/initiative/model';
import { fixtureDataset, INITIATIVES, TODAY } from '../../fixtures/dataset';

const reading = readDataset(fixtureDataset(), { ...NO_FILTER, topic: ['cybercrime'] }, TODAY);
const standing = (id: string) => initiativeProfile(reading, id)!.standing;

it('finds every initiative by id, whatever the filter, and nothing else', () => {
	for (const { id, title } of INITIATIVES) {
		expect(initiativeProfile(reading, id)).toMatchObject({ title });
	}
	expect(initiativeProfile(reading, 'kenya')).toBeNull();
	expect(initiativeProfile(reading, '')).toBeNull();
	expect(initiativeProfile(reading, 'zzz')).toBeNull();
});

it('says what a status rests on', () => {
	expect(standing('kenya-crime-labs')).toMatchObject({ status: 'running', basis: 'dates' });
	expect(standing('tanzania-courts')).toMatchObject({ status: 'ended', basis: 'collected' });
	expect(standing('fiji-kiribati-training')).toMatchObject({
		status: 'running',
		basis: 'collected'
	});
	expect(standing('kiribati-policy')).toMatchObject({ status: 'undated', basis: 'none' });
});

it('tells an assumed end and whether it has passed', () => {
	expect(standing('kenya-ghana-exchange')).toMatchObject({
		status: 'no-end',
		basis: 'assumed',
		assumedEnd: '2027-09-30',
		running: true
	});
	expect(standing('ghana-judges')).toMatchObject({ assumedEnd: '2022-12-31', running: false });
});
