/**
 * Whether keys that act alone are turned off by the address: "/" for the search, letters and digits on
 * stage. Speech input and unsteady hands press them unawares.
 *
 * @param hash of the address, with its query
 */
export function singleKeysOff(hash: string): boolean {
	return new URLSearchParams(hash.split('?')[1]).get('keys') === 'off';
}
