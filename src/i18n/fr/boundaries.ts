/**
 * What stands under every map, on screen and in exports. The one place to change it, for example
 * where a publisher has a wording of its own.
 */
export const boundaries = {
	boundaryShort:
		'Les frontières, les noms et les couleurs n’expriment aucun avis sur le statut juridique ; tirets et pointillés : pas de frontière convenue. Tracés : Natural Earth. Ceci n’est pas une carte de l’Organisation des Nations Unies.',
	boundaryNote:
		'Cette carte sert à se repérer. Ses frontières, ses noms et ses couleurs n’expriment aucune opinion sur le statut juridique d’un pays, d’un territoire ou d’une zone, ni sur le tracé d’une frontière. Là où aucune frontière définitive n’est convenue, la ligne est en tirets ou en pointillés. Le Jammu-et-Cachemire et Abyei n’ont ni couleur ni valeur. Les références au Kosovo s’entendent conformément à la résolution 1244 (1999) du Conseil de sécurité. La souveraineté sur les îles Falkland (Malvinas) fait l’objet d’un différend entre deux États, l’Argentine et le Royaume-Uni. Trois zones contestées, Hala’ib, Bi’r Tawil et Ilemi, ne peuvent être vues à cette échelle. Les tracés proviennent de Natural Earth, libre pour tous ; Visionscarto et ce projet les ont modifiés. L’Organisation des Nations Unies n’a ni établi ni vérifié cette carte.'
};
