/** Time for the browser to take a file over before its address is given back. */
const HAND_OVER_MS = 10_000;

/** Offers text as a file to save. */
export function saveFile(name: string, text: string, type: string): void {
	saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Offers a file to save. */
export function saveBlob(name: string, blob: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), HAND_OVER_MS);
}
