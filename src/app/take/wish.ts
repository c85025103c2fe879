/** What can be asked for in the address, as `take=…`: it is made at once. */
const WISHES = ['svg', 'png', 'png2', 'png4k', 'pptx', 'csv', 'xlsx'] as const;
export type Wish = (typeof WISHES)[number];

export function isWish(value: string | undefined): value is Wish {
	return (WISHES as readonly (string | undefined)[]).includes(value);
}
