import type { Dataset } from '../../domain/dataset';
import { i18n } from '../../i18n/i18n.svelte';
import { plainName } from '../../domain/plain-name';

/** The heading of the register: how many look at the topic that most look at, and at the fewest. */
export function registerAnswer({ reference }: Dataset): string {
	const { inventories, topics, sites } = reference;
	const looking = topics
		.map(({ id, label }) => ({
			label,
			count: inventories.filter((inventory) => inventory.topics.includes(id)).length
		}))
		.sort((a, b) => b.count - a.count);
	const most = looking[0];
	const fewest = looking.filter(({ count }) => count === looking.at(-1)?.count);
	const loaded = inventories.filter(({ site }) =>
		sites.some(({ id, listings }) => id === site && listings > 0)
	).length;
	if (!most?.count) return i18n.m.registerAnswerPlain({ total: inventories.length, loaded });
	return i18n.m.registerAnswer({
		total: inventories.length,
		most: most.count,
		topic: most.label,
		// When all are looked at alike, nothing stands out.
		least: fewest.length < topics.length ? (fewest[0]?.count ?? null) : null,
		rare: fewest.map(({ label }) => label),
		loaded
	});
}

/** The heading of one inventory. */
export function inventoryAnswer({ reference }: Dataset, id: string): string {
	const inventory = reference.inventories.find((it) => it.id === id);
	if (!inventory) return i18n.m.registerUnknown({ id });
	const site = reference.sites.find((it) => it.id === inventory.site);
	return i18n.m.registerAnswerOne({
		name: plainName(inventory.name),
		topics: inventory.topics.length,
		total: reference.topics.length,
		listings: site?.listings ?? 0
	});
}
