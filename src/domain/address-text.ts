/** A value as text that an address can hold: base64url of its JSON. */
export function toAddressText(value: unknown): string {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads what `toAddressText` writes, unchecked; undefined for a link cut short or typed by hand. */
export function fromAddressText(text: string): unknown {
	try {
		const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(plain, (char) => char.charCodeAt(0));
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}
