/** Ends a sentence; a date such as «5 мар. 2026 г.» brings its own full stop. */
export const fullStop = (text: string) => (text.endsWith('.') ? text : `${text}.`);
