/** What stands under every map, on screen and in exports. */
export const boundaries = {
	boundaryShort:
		'Las fronteras, los nombres y los colores no expresan opinión alguna sobre la condición jurídica; línea discontinua o de puntos: sin límite acordado. Contornos: Natural Earth. No es un mapa de las Naciones Unidas.',
	boundaryNote:
		'Este mapa sirve de orientación. Sus fronteras, nombres y colores no expresan opinión alguna sobre la condición jurídica de ningún país, territorio o zona, ni sobre el trazado de ninguna frontera. Donde no se ha acordado un límite definitivo, la línea es discontinua o de puntos. Jammu y Cachemira y Abyei no tienen color ni valor. Las referencias a Kosovo se ajustan a la resolución 1244 (1999) del Consejo de Seguridad. La soberanía sobre las Islas Malvinas (Falkland Islands) es objeto de controversia entre dos Estados, la Argentina y el Reino Unido. Tres zonas en disputa, Hala’ib, Bi’r Tawil e Ilemi, no se ven a este tamaño. Los contornos proceden de Natural Earth, de uso libre para todos; Visionscarto y este proyecto los modificaron. Las Naciones Unidas no elaboraron ni verificaron este mapa.'
};
