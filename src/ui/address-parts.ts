/**
 * An address without its scheme, or with it, parted behind its host: on paper a host is not broken
 * across lines.
 */
export function addressParts(address: string): { host: string; path: string } {
	const host = /^(?:https?:\/\/)?[^/?#]*/.exec(address)![0];
	return { host, path: address.slice(host.length) };
}
