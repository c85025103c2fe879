/**
 * What stands under every map, on screen and in exports. The one place to change it, for example
 * where a publisher has a wording of its own.
 */
export const boundaries = {
	boundaryShort:
		'Borders, names and colours express no view on legal status; dashed and dotted: no boundary agreed. Outlines: Natural Earth. Not a map of the United Nations.',
	boundaryNote:
		'This map is for orientation. Its borders, names and colours express no opinion on the legal status of a country, territory or area, nor on the course of any frontier. Where no final boundary is agreed, the line is dashed or dotted. Jammu and Kashmir and Abyei have neither colour nor value. References to Kosovo follow Security Council resolution 1244 (1999). Sovereignty over the Falkland Islands (Malvinas) is disputed between two states, Argentina and the United Kingdom. Three disputed areas, Hala’ib, Bi’r Tawil and Ilemi, cannot be seen at this size. The outlines come from Natural Earth, which is free for all; Visionscarto and this project changed them. The United Nations did not make or check this map.'
};
