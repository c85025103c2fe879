/**
 * Words that mean the same in the languages of the listings, folded, as one English stem. Only words
 * of the field: names stay as they are, because a name that is translated is another name.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
	academy: 'academie academia akademie accademia',
	africa: 'afrique afrika',
	agency: 'agence agencia agentur',
	agreement: 'accord acuerdo acordo memorandum mou',
	america: 'amerique ameriques americas',
	arab: 'arabe arabes',
	asia: 'asie asien',
	assessment: 'evaluation evaluacion avaliacao assess assessing diagnostic diagnostico',
	awareness: 'sensibilisation sensibilizacion concienciacion conscientizacao sensibilizacao',
	bank: 'banque banco',
	campaign: 'campagne campana campanha kampagne',
	capacity: 'capacite capacites capacidad capacidades capacidade kapazitat capability kapazitaten',
	center: 'centre centro zentrum',
	child: 'children enfant enfants nino ninos crianca criancas kinder minors',
	combat: 'combating combatting lutte contre lucha combate combater fight fighting',
	conference: 'conferencia congreso konferenz congres',
	cooperation: 'cooperacion cooperacao kooperation zusammenarbeit cooperating',
	council: 'conseil consejo conselho rat',
	course: 'cours curso cursos kurs',
	criminal: 'penal penale',
	critical: 'critique critiques critica criticas critico criticos kritische',
	cyberattack: 'cyberattaque ciberataque ciberataques cyberattaques',
	cybercrime:
		'cybercriminalite ciberdelincuencia cibercrimen cibercrime ciberdelito ciberdelitos cyberkriminalitat',
	cyberdefense: 'cyberdefence cyberdefense ciberdefensa ciberdefesa',
	cybersecurity:
		'cybersecurite ciberseguridad ciberseguranca cybersicherheit cibersicurezza cybersecurite',
	data: 'donnees datos dados daten',
	development: 'developpement desarrollo desenvolvimento entwicklung developing',
	digital: 'numerique numeriques digitale digitales digitais',
	diplomacy: 'diplomatie diplomacia',
	diplomat: 'diplomate diplomates diplomatas diplomaticos diplomatico diplomatic',
	east: 'est este leste orientale oriental osten',
	electronic: 'electronique electroniques electronica electronicas',
	europe: 'europeen europeenne europea europeo europeia europaische european',
	evidence: 'preuve preuves prueba pruebas prova provas',
	exercise: 'exercice exercices ejercicio ejercicios exercicio ubung simulation drill',
	expert: 'experto expertos perito',
	fight: 'combattre',
	forum: 'foro',
	government: 'gouvernement gobierno governo regierung governmental',
	infrastructure: 'infraestructura infraestructuras infraestrutura infraestruturas infrastruktur',
	initiative: 'iniciativa iniciativas initiativ',
	international: 'internacional internacionales internacionais internationale internationales',
	judge: 'juge juges juez jueces juiz juizes magistrat magistrats judicial judiciary',
	law: 'loi lois ley leyes lei leis droit derecho gesetz legislation legislacion legislacao',
	launch: 'lancement lancer lanzamiento lancamento launche launching launched inauguration',
	loan: 'pret credito prestamo emprestimo',
	meeting: 'reunion reuniao reunione treffen rencontre encontro',
	mission: 'mision missao',
	national: 'nationale nacional nacionales nacionais nationaux nazionale',
	network: 'reseau red rede netzwerk',
	online: 'ligne linea',
	platform: 'plateforme plataforma plattform',
	police: 'policia polizei',
	policy: 'politique politiques politica politicas',
	prosecutor: 'procureur procureurs fiscal fiscales procurador procuradores',
	program: 'programme programa programas programm',
	project: 'projet proyecto projeto projekt progetto projects',
	protection: 'proteccion protecao schutz protezione',
	region: 'regional regionale regionales regionaux regiao regionalen',
	resilience: 'resiliencia resilienz resilient',
	review: 'revue revision revisao examen uberprufung',
	safe: 'safer sur segura seguro safety',
	school: 'ecole escuela escola schule scuola',
	security: 'securite seguridad seguranca sicherheit sicurezza',
	seminar: 'seminaire seminario seminarios webinar webinaire',
	south: 'sud sur sul sueden sudliche southern',
	state: 'etat etats estado estados staaten',
	strategy: 'strategie estrategia estrategias strategic strategique',
	strengthen:
		'renforcement renforcer fortalecimiento fortalecimento fortalecer starkung strengthening reinforcing reinforce enhance enhancing enhancement boost',
	support: 'appui soutien apoyo apoio unterstutzung supporting',
	technical: 'technique techniques tecnica tecnicas tecnico',
	train:
		'training formation formations formacion formacao capacitacion capacitacao entrenamiento schulung trainings trainee',
	union: 'uniao',
	west: 'ouest oeste ocidental occidental western westen',
	women: 'femme femmes mujer mujeres mulher mulheres frauen woman',
	workshop: 'atelier ateliers taller talleres oficina werkstatt',
	world: 'mondial mondiale mundial welt',
	youth: 'jeunes jeunesse jovenes juventud jovens jugend'
};

const CONCEPT_OF: ReadonlyMap<string, string> = new Map(
	Object.entries(CONCEPTS).flatMap(([concept, words]) =>
		words.split(' ').map((word) => [word, concept])
	)
);

/** Words that say nothing about which initiative is meant. */
const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'a about after all among an and are as at be been between both but by can for from further has have how in ' +
		'into is it its more new not of on one or other our out over second since so some such than that the their ' +
		'them these they this those through to toward towards under up upon using via was were which while who whose will with within ' +
		'au aux avec ce ces dans de des du elle en et il la le les leur leurs ou par pas plus pour qui sa se ses ' +
		'son sous sur un une d l ' +
		'al ante como con cual cuando del desde donde el ella entre era es esta este ha hasta las lo los mas para ' +
		'pero por que se ser si sin sobre su sus tambien y ' +
		'ao aos com da das do dos e em mais na nas no nos o os ou pela pelo um uma ' +
		'am auf aus bei das dem den der die ein eine einer fur im ist mit nach oder und von vor zu zum zur ' +
		'che degli dei della delle di gli il nel per'
	).split(' ')
);

export function isStopWord(word: string): boolean {
	return STOP_WORDS.has(word);
}

/** The stem of a folded word: the concept of the field that it names, else the word without plural. */
export function stemOf(word: string): string {
	const concept = CONCEPT_OF.get(word);
	if (concept) return concept;
	const singular = singularOf(word);
	return CONCEPT_OF.get(singular) ?? singular;
}

function singularOf(word: string): string {
	if (word.length < 4 || /\d/.test(word)) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/(ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
	return word.slice(0, -1);
}
