/** The name of an inventory without what stands in brackets: "Cybil Portal". */
export function plainName(name: string): string {
	return name.replace(/\s*[([][^)\]]*[)\]]/g, '').trim() || name;
}
