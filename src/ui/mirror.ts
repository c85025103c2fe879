/**
 * The border between what a layout computes and what is drawn. Layouts know no left and no right:
 * their x runs from the start of the line, 0, to its end. Only here it becomes a place on the screen.
 * A mirror is its own way back: a pointer's place goes through it the other way.
 */
export interface Mirror {
	/** Where a point is drawn; with `extent`, the left edge of what begins there and is that wide. */
	x(at: number, extent?: number): number;
	/** Towards the end of the line: 1, or -1 where that is to the left. Turns angles as well. */
	towardsEnd: 1 | -1;
	/** Transformation of a group of shapes without words; none where nothing is turned. */
	flip: string | undefined;
}

/** The mirror of a drawing of `width`, in any unit. Give it `i18n.rtl`. */
export function mirrorOf(width: number, rtl: boolean): Mirror {
	return rtl
		? {
				x: (at, extent = 0) => width - at - extent,
				towardsEnd: -1,
				flip: `translate(${width} 0) scale(-1 1)`
			}
		: { x: (at) => at, towardsEnd: 1, flip: undefined };
}

/**
 * A key as a layout understands it: `ArrowRight` leads towards the end of the line, `ArrowLeft` to
 * its start, whichever way the line runs.
 */
export function alongLine(key: string, rtl: boolean): string {
	if (!rtl) return key;
	return key === 'ArrowRight' ? 'ArrowLeft' : key === 'ArrowLeft' ? 'ArrowRight' : key;
}

/** The arrow that points towards the end of the line. */
export function onwards(rtl: boolean): '→' | '←' {
	return rtl ? '←' : '→';
}
