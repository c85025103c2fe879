/**
 * What stands under every map, on screen and in exports. The one place to change it, for example
 * where a publisher has a wording of its own.
 */
export const boundaries = {
	boundaryShort:
		'Borders, names and colours express no view on legal status; dashed and dotted: no boundary agreed. Outlines: Natural Earth. Not a map of the United Nations.',
	boundaryNote:
		'This map is for orientation. Its borders, names and colours express no opinion on the legal status of a country, territory or area, nor on the course of any frontier. Where no final boundary is agreed, the line is dashed or dotted. Jammu and Kashmir and Abyei have neither colour nor value. Kosovo is shown in the context of Security Council resolution 1244 (1999). Argentina and the United Kingdom dispute sovereignty over the Falkland Islands (Malvinas). Hala’ib, Bi’r Tawil and Ilemi are too small to mark at this scale. Outlines: Natural Earth, in the public domain, changed by Visionscarto and by this project. Not a map of the United Nations.'
};
