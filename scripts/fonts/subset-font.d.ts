declare module 'subset-font' {
	/** The face with the glyphs of a text only, in the format that is asked for. */
	export default function subsetFont(
		face: Buffer,
		text: string,
		options: { targetFormat: 'woff2' }
	): Promise<Buffer>;
}
