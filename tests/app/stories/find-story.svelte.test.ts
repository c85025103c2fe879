import { expect, it, vi } from 'vitest';

import { findStory } from '../../../src/app/stories/find-story';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { TODAY } from '../../fixtures/dataset';

it('has the texts of stories come before it reads them: a page may stand without', async () => {
	const need = vi.spyOn(i18n, 'need').mockRejectedValueOnce(new Error('No network'));
	const shelf = vi.fn();
	await expect(findStory('any', { shelf, today: TODAY })).rejects.toThrow('No network');
	expect(need).toHaveBeenCalledWith('stories');
	expect(shelf).not.toHaveBeenCalled();
});
