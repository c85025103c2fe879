import { i18n } from '../../i18n/i18n.svelte';
import { TakeFailed } from './job.svelte';
import { TooTall } from './picture/png';
import { OtherRelease, PlateFailed } from './plate';

/** Says what a reader can do about a failure that is known. */
export async function told<T>(work: Promise<T>): Promise<T> {
	try {
		return await work;
	} catch (cause) {
		const m = i18n.m;
		if (cause instanceof OtherRelease) throw new TakeFailed(m.takeOtherRelease, { cause });
		if (cause instanceof PlateFailed) throw new TakeFailed(m.takeTooSlow, { cause });
		if (cause instanceof TooTall) throw new TakeFailed(m.takeTooTall, { cause });
		throw cause;
	}
}
