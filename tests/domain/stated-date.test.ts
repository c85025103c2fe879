import { expect, it } from 'vitest';

import { firstDay, lastDay } from '../../src/domain/dataset';
import { statedEnd, statedStart } from '../../src/domain/stated-date';

it.each(['2019', '2019-02', '2019-02-14', '2020-02', '2020-12', '2021-01'])(
	'says %s where a start was stated so, and never more',
	(date) => {
		expect(date.startsWith(statedStart(firstDay(date)))).toBe(true);
	}
);

it.each(['2019', '2019-02', '2019-02-14', '2020-02', '2020-11'])(
	'gives an end back as it was stated: %s',
	(date) => {
		expect(statedEnd(lastDay(date))).toBe(date);
	}
);

it('says less rather than more where a day touches the border of its year', () => {
	expect(statedEnd(lastDay('2019-12-31'))).toBe('2019');
	expect(statedStart(firstDay('2019-01-01'))).toBe('2019');
	expect(statedStart(firstDay('2019-03-01'))).toBe('2019-03');
});
