import type { EgoRole } from '../../domain/network/ego';
import type { Join, Who } from '../../domain/network/network';
import type { PartyKind } from '../../domain/network/party';
import type { Role } from '../../domain/network/side';

import { plural } from './plural';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });
const have = (count: number) => (count === 1 ? 'has' : 'have');

/** What joins inventories, countries and actors, as "… and … share 3 initiatives". */
const sharedThings = (by: Join, who: Who, count: number) => {
	if (by === 'stated') return plural(count, { one: '# statement', other: '# statements' });
	if (by === 'shared') return initiatives(count);
	return who === 'countries'
		? plural(count, { one: '# pair of actor and topic', other: '# pairs of actor and topic' })
		: plural(count, { one: '# pair of country and topic', other: '# pairs of country and topic' });
};

const parties: Record<Who, (count: number) => string> = {
	actors: (count) => plural(count, { one: '# actor', other: '# actors' }),
	inventories: (count) => plural(count, { one: '# inventory', other: '# inventories' }),
	countries: (count) => plural(count, { one: '# place', other: '# places' })
};

const roles: Record<Role, (count: number) => string> = {
	funder: (count) => plural(count, { one: '# funder', other: '# funders' }),
	implementer: (count) => plural(count, { one: '# implementer', other: '# implementers' }),
	actor: (count) => plural(count, { one: '# actor', other: '# actors' }),
	inventory: (count) => plural(count, { one: '# inventory', other: '# inventories' }),
	country: (count) => plural(count, { one: '# place', other: '# places' }),
	topic: (count) => plural(count, { one: '# topic', other: '# topics' })
};

export const network = {
	networkParty: {
		actor: 'actor',
		inventory: 'inventory',
		country: 'place',
		topic: 'topic'
	} satisfies Record<PartyKind, string>,
	networkColumn: {
		funder: 'Funders',
		implementer: 'Implementers',
		actor: 'Actors',
		inventory: 'Inventories',
		country: 'Places',
		topic: 'Topics',
		from: 'Inventories',
		to: 'Linked with'
	} satisfies Record<Role | 'from' | 'to', string>,
	networkRole: {
		funder: 'funder',
		implementer: 'implementer',
		actor: 'actor',
		inventory: 'inventory',
		country: 'place',
		topic: 'topic'
	} satisfies Record<Role, string>,

	/** A ministry or agency with the state it belongs to. */
	networkStateBody: ({ acronym, country }: { acronym: string; country: string }) =>
		`${acronym}, ${country}`,
	networkStatesTogether: 'Put ministries and agencies that fund under their state',
	networkStatesApart: 'Show ministries and agencies apart',

	networkFormLabel: 'Picture',
	networkForm: {
		columns: 'Two columns',
		matrix: 'Matrix',
		ego: { actors: 'One actor', inventories: 'One inventory', countries: 'One place' },
		whole: 'Whole'
	},
	networkTwinLabel: 'Chart or table',
	networkChart: 'Chart',
	networkTable: 'Table',
	networkWhoLabel: 'Who',
	networkWho: {
		actors: 'Actors',
		inventories: 'Inventories',
		countries: 'Countries'
	} satisfies Record<Who, string>,
	networkByLabel: 'What joins them',
	/** By who, then by what joins them. */
	networkBy: {
		actors: {
			shared: 'Shared initiatives',
			place: 'Same country and topic',
			stated: 'Stated cooperation'
		},
		inventories: {
			shared: 'Listing the same initiative',
			place: 'Same country and topic',
			stated: 'Stated cooperation'
		},
		countries: {
			shared: 'Shared initiatives',
			place: 'Same actor and topic',
			stated: 'Stated cooperation'
		}
	} satisfies Record<Who, Record<Join, string>>,
	/** The same switch over two columns, where it names the columns. */
	networkPair: {
		actors: {
			shared: 'Funders and implementers',
			place: 'Actors and places',
			stated: 'Stated cooperation'
		},
		inventories: {
			shared: 'Inventories and actors',
			place: 'Inventories and places',
			stated: 'Stated cooperation'
		},
		countries: {
			shared: 'Actors and places',
			place: 'Topics and places',
			stated: 'Stated cooperation'
		}
	} satisfies Record<Who, Record<Join, string>>,

	networkSubtitle: {
		columns: ({ limit }: { limit: number }) =>
			`Shared initiatives, largest ${number(limit)} and others`,
		columnsStated: 'Who is said to work with whom',
		matrix: ({ count, who }: { count: number; who: Who }) =>
			`${parties[who](count)}, similar ones together`,
		ego: ({ name }: { name: string }) => `${name} and its neighbours`,
		whole: ({ count, who }: { count: number; who: Who }) =>
			`${parties[who](count)} joined to another`
	},

	networkAnswerEmpty: 'No initiative is left under this filter',
	networkAnswerPair: ({
		a,
		b,
		shared,
		sole,
		named
	}: {
		a: string;
		b: string;
		shared: number;
		sole: number;
		named: number;
	}) =>
		`${a} and ${b} share ${initiatives(shared)}; ${number(sole)} of ${plural(named, {
			one: '# implementer',
			other: '# implementers'
		})} ${have(sole)} one recorded funder`,
	networkAnswerAlone: ({ both }: { both: number }) =>
		plural(both, {
			one: '# initiative names funder and implementer, and they are the same actor',
			other: '# initiatives name funder and implementer, and in each they are the same actor'
		}),
	networkAnswerNoPair: ({ rows }: { rows: number }) =>
		plural(rows, {
			one: 'The one initiative here does not name both a funder and an implementer',
			other: 'None of the # initiatives here names both a funder and an implementer'
		}),
	networkAnswerTop: ({
		a,
		b,
		weight,
		apart,
		all,
		who,
		by
	}: {
		a: string;
		b: string;
		weight: number;
		apart: number;
		all: number;
		who: Who;
		by: Join;
	}) =>
		`${a} and ${b} share ${sharedThings(by, who, weight)}; ${
			apart
				? `${number(apart)} of ${parties[who](all)} ${apart === 1 ? 'stands' : 'stand'} alone`
				: `none of ${parties[who](all)} stands alone`
		}`,
	networkAnswerNobody: ({ all, who, by }: { all: number; who: Who; by: Join }) => {
		if (all === 0)
			return `No initiative here names ${{ actors: 'an actor', inventories: 'an inventory', countries: 'a place' }[who]}`;
		const thing = {
			shared: 'initiative',
			place: who === 'countries' ? 'actor and topic' : 'country and topic',
			stated: 'statement'
		}[by];
		return all === 1
			? `The one ${{ actors: 'actor', inventories: 'inventory', countries: 'place' }[who]} named here shares no ${thing} with another`
			: `None of the ${parties[who](all)} named here shares any ${thing} with another`;
	},
	networkAnswerUnaware: ({ pairs, of, who }: { pairs: number; of: number; who: Who }) =>
		`${number(pairs)} of ${plural(of, {
			one: `# pair of ${who}`,
			other: `# pairs of ${who}`
		})} on one topic in one country ${pairs === 1 ? 'shares' : 'share'} no recorded initiative`,
	networkAnswerStated: ({
		joined,
		all,
		name,
		degree,
		who
	}: {
		joined: number;
		all: number;
		name: string;
		degree: number;
		who: Who;
	}) =>
		`${number(joined)} of ${parties[who](all)} ${have(joined)} a stated link to another; ${name} is linked to ${number(degree)}`,

	networkCautionFigure: ({ both, rows, share }: { both: number; rows: number; share: string }) =>
		`${number(both)} of ${initiatives(rows)} (${share})`,
	networkCautionStatedFigure: ({
		both,
		all,
		share,
		who
	}: {
		both: number;
		all: number;
		share: string;
		who: Who;
	}) => `${number(both)} of ${parties[who](all)} (${share})`,
	/** Goes on from the figure. */
	networkCaution: {
		pair: ({ both, left, right }: { both: number; left: Role; right: Role }) => {
			const verb = both === 1 ? 'names' : 'name';
			if (left === 'funder') return `${verb} both.`;
			const other = right === 'country' ? 'a place' : 'an actor';
			if (left === 'inventory')
				return `${both === 1 ? 'is' : 'are'} listed by an inventory and ${verb} ${other}.`;
			return `${verb} ${left === 'topic' ? 'a topic' : 'an actor'} and ${other}.`;
		},
		shared: ({ both, who }: { both: number; who: Who }) =>
			who === 'inventories'
				? `${both === 1 ? 'is' : 'are'} listed by two inventories or more.`
				: `${both === 1 ? 'names' : 'name'} two ${who === 'actors' ? 'actors' : 'places'} or more.`,
		place: ({ both, who }: { both: number; who: Who }) =>
			who === 'inventories'
				? `${both === 1 ? 'is' : 'are'} listed by an inventory with a place and a topic.`
				: `${both === 1 ? 'names' : 'name'} an actor, a place and a topic.`,
		stated: ({ both }: { both: number; who: Who }) => `${have(both)} a link that a page states.`
	},
	networkCautionBias: {
		actors: 'Who publishes partners looks better connected.',
		inventories: 'The loaded lists are samples: a fuller one looks better connected.',
		countries: 'Work that names its countries looks better connected.',
		stated: 'Who publishes its links looks better connected.'
	} satisfies Record<Who | 'stated', string>,

	networkFigure: {
		columns: ({ left, right }: { left: string; right: string }) =>
			`${left} and ${right.toLowerCase()}, joined by initiatives. Arrow keys move, Enter selects.`,
		matrix: 'Pairs and what they share. Arrow keys move, Enter selects.',
		ego: ({ name }: { name: string }) =>
			`${name} and its neighbours. Arrow keys move, Enter selects.`,
		whole:
			'The whole network. Arrow keys move from one to the next, Enter selects, plus and minus zoom.'
	},
	/** "Germany, funder: 26 initiatives with 24 implementers". */
	networkNode: ({
		name,
		role,
		total,
		partners,
		other
	}: {
		name: string;
		role: Role;
		total: number;
		partners: number;
		other: Role;
	}) =>
		`${name}, ${network.networkRole[role]}: ${initiatives(total)} with ${roles[other](partners)}`,
	networkNodeStated: ({
		name,
		total,
		partners
	}: {
		name: string;
		total: number;
		partners: number;
	}) =>
		`${name}: ${plural(total, { one: '# statement', other: '# statements' })}, ${parties.inventories(partners)}`,
	networkNodeShared: ({ shared, total, name }: { shared: number; total: number; name: string }) =>
		`, ${number(shared)} of ${number(total)} with ${name}`,
	networkOthersCount: ({ count, figure }: { count: number; figure: string }) =>
		`${plural(count, { one: '# other', other: '# others' })}: ${figure}`,
	networkOthers: ({ count }: { count: number }) =>
		plural(count, { one: '# other', other: '# others' }),
	networkOthersNode: ({ count, role, total }: { count: number; role: Role; total: number }) =>
		`${plural(count, { one: '# other', other: '# others' })}, ${network.networkColumn[role].toLowerCase()}: ${initiatives(total)}. Opens the next.`,
	networkOthersOpen: 'show more',
	networkOthersOpenName: ({ column }: { column: string }) => `Show more ${column.toLowerCase()}`,
	networkOthersClose: 'Show fewer',
	networkOf: ({ shared, total }: { shared: number; total: number }) =>
		`${number(shared)} of ${number(total)}`,
	networkListHint: ({ left, right }: { left: string; right: string }) =>
		`${left}, and what they share with ${right.toLowerCase()}. Press one to open it.`,
	networkListFrom: 'Start from',
	networkListSelect: ({ name }: { name: string }) => `Select ${name}`,
	networkListLetGo: ({ name }: { name: string }) => `Let ${name} go`,

	networkMatrixCell: ({
		a,
		b,
		weight,
		who,
		by
	}: {
		a: string;
		b: string;
		weight: number;
		who: Who;
		by: Join;
	}) =>
		weight
			? `${a} and ${b}: ${sharedThings(by, who, weight)}`
			: `${a} and ${b}: nothing shared on record`,
	networkMatrixSelf: ({ name, total, by }: { name: string; total: number; by: Join }) =>
		`${name}: ${by === 'stated' ? plural(total, { one: '# statement', other: '# statements' }) : initiatives(total)} in all`,
	networkMatrixLegend: ({ by, who }: { by: Join; who: Who }) =>
		by === 'stated'
			? 'Statements'
			: by === 'shared'
				? 'Initiatives that name both'
				: who === 'countries'
					? 'Pairs of actor and topic met by both'
					: 'Pairs of country and topic met by both',
	networkMatrixNone: 'nothing shared on record',
	networkMatrixDiagonal: ({ by }: { by: Join }) =>
		by === 'stated' ? 'statements in all' : 'initiatives in all',
	networkMatrixRow: 'Show',

	networkEgoRole: {
		'funds-it': 'Fund its work',
		'co-funds': 'Fund beside it',
		partner: 'Partners',
		'co-implements': 'Implement beside it',
		'implements-for-it': 'Implement what it funds'
	} satisfies Record<EgoRole, string>,
	networkEgoTogether: 'Also share an initiative',
	networkEgoApart: 'Share no recorded initiative',
	networkEgoNowhere: 'No region',
	networkEgoContinued: ({ label }: { label: string }) => `${label}, continued`,
	networkHow: {
		'content-contribution': 'Contributes content',
		'links-to': 'Links',
		'data-sharing': 'Shares data',
		'joint-maintenance': 'Maintained together',
		consultation: 'Consultation',
		methodology: 'Shared method',
		unspecified: 'Kind not stated'
	} as Record<string, string>,
	networkEgoPick: 'In the middle',
	networkEgoDefault: ({ name }: { name: string }) =>
		`Nobody is selected, so the one with most neighbours stands in the middle: ${name}.`,
	networkEgoHidden: ({ shown, hidden }: { shown: number; hidden: number }) =>
		`The ${number(shown)} closest are drawn; ${plural(hidden, { one: '# more is', other: '# more are' })} in the table.`,
	networkEgoNode: ({
		name,
		group,
		weight,
		who,
		by
	}: {
		name: string;
		group: string;
		weight: number;
		who: Who;
		by: Join;
	}) => `${name}, ${group.toLowerCase()}: ${sharedThings(by, who, weight)}`,
	networkEgoAlone: ({ name }: { name: string }) =>
		`${name} shares nothing on record with another here.`,

	networkWholePlacing: ({ share }: { share: string }) => `Placing the network: ${share}`,
	networkWholeCancel: 'Stop',
	networkWholeStopped: 'Placing was stopped.',
	networkWholeAgain: 'Place it again',
	networkWholeFailed: 'The network could not be placed.',
	networkZoomIn: 'Zoom in',
	networkZoomOut: 'Zoom out',
	networkZoomFit: 'Whole picture',
	networkTouch: 'Two fingers move the picture and bring it closer; one finger scrolls the page.',
	networkWholeNode: ({ name, degree, who }: { name: string; degree: number; who: Who }) =>
		`${name}: joined to ${parties[who](degree)}`,
	networkCommunities: 'Who hangs together',
	networkCommunityName: ({ name, others }: { name: string; others: number }) =>
		others ? `${name} and ${plural(others, { one: '# other', other: '# others' })}` : name,
	networkCommunityTopic: ({ topic, on, of }: { topic: string; on: number; of: number }) =>
		`${topic}: ${number(on)} of ${initiatives(of)}`,
	networkCommunityMore: ({ count }: { count: number }) =>
		plural(count, { one: '# smaller group', other: '# smaller groups' }),
	networkBridges: 'Bridges',
	networkBridgesNone: 'Nobody: without any one of them the rest still hangs together.',
	networkBridge: ({ count, who }: { count: number; who: Who }) =>
		`alone ${count === 1 ? 'joins' : 'joins'} ${parties[who](count)} to the rest`,
	networkBridgesMore: ({ count }: { count: number }) =>
		plural(count, { one: '# more', other: '# more' }),
	networkIsolated: 'Standing alone',
	networkIsolatedText: ({ count, all, who }: { count: number; all: number; who: Who }) =>
		count === 0
			? `Every one of the ${parties[who](all)} named here is joined to another.`
			: `${number(count)} of ${parties[who](all)} named here ${count === 1 ? 'is' : 'are'} joined to no other on record.`,
	networkIsolatedShow: 'Show names',
	networkLegendFunds: 'mostly funds',
	networkLegendRuns: 'mostly implements',
	networkLegendPartners: 'partner only',
	networkLegendSizeStated: 'Size: statements. Place and closeness mean only who hangs together.',
	networkLegendSize:
		'Size: initiatives. Thickness: what two share. Place and closeness mean only who hangs together.',

	networkTableCaption: {
		columns: ({ left, right }: { left: string; right: string }) =>
			`${left} and ${right.toLowerCase()}: initiatives that join them`,
		network: ({ who }: { who: Who }) => `${network.networkWho[who]} and their neighbours`
	},
	networkTableName: 'Name',
	networkTableRole: 'Role',
	networkTableTotal: {
		shared: 'Initiatives',
		place: 'Initiatives',
		stated: 'Statements'
	} satisfies Record<Join, string>,
	networkTableDegree: 'Neighbours',
	networkTableReach: 'Within two steps',
	networkTableWith: 'Joined to, and how often',
	networkTableMore: ({ count }: { count: number }) =>
		plural(count, { one: '# more', other: '# more' }),
	networkTableRows: ({ count }: { count: number }) =>
		plural(count, { one: 'Show # more row', other: 'Show # more rows' }),
	networkTableNobody: 'nobody on record',

	networkFactFunds: ({
		initiatives: count,
		paired,
		partners
	}: {
		initiatives: number;
		paired: number;
		partners: number;
	}) =>
		`Named as a funder of ${initiatives(count)}; ${
			paired
				? `${number(paired)} of them also ${paired === 1 ? 'names' : 'name'} somebody else who implements: ${roles.implementer(partners)}`
				: 'none names somebody else who implements'
		}.`,
	networkFactRuns: ({
		initiatives: count,
		paired,
		partners
	}: {
		initiatives: number;
		paired: number;
		partners: number;
	}) =>
		`Named as an implementer of ${initiatives(count)}; ${
			paired
				? `${number(paired)} of them also ${paired === 1 ? 'names' : 'name'} somebody else who funds: ${roles.funder(partners)}`
				: 'none names somebody else who funds'
		}.`,
	networkFactReachFunders: ({ count }: { count: number }) =>
		`In two steps it reaches ${plural(count, { one: '# other funder', other: '# other funders' })} through shared implementers.`,
	networkFactReachImplementers: ({ count }: { count: number }) =>
		`In two steps it reaches ${plural(count, { one: '# other implementer', other: '# other implementers' })} through shared funders.`,
	networkFactOnlyFunder: ({ only, of }: { only: number; of: number }) =>
		`${number(only)} of its ${roles.implementer(of)} ${have(only)} no other recorded funder.`,
	networkFactCoFunds: ({ names }: { names: string }) => `It co-funds most often with ${names}.`,
	networkFactCoRuns: ({ names }: { names: string }) => `It implements most often beside ${names}.`,
	networkFactOwn: ({ count }: { count: number }) =>
		`${initiatives(count)} ${count === 1 ? 'names' : 'name'} it both as funder and as implementer.`,
	networkFactDegree: ({
		degree,
		reach,
		who,
		by
	}: {
		degree: number;
		reach: number;
		who: Who;
		by: Join;
	}) =>
		`It is joined to ${parties[who](degree)} ${
			by === 'stated'
				? 'by published statements'
				: by === 'shared'
					? 'by shared initiatives'
					: 'by what both work on'
		} and reaches ${number(reach)} in two steps.`,
	networkFactClosest: ({ names }: { names: string }) => `It is joined most often to ${names}.`,
	networkFactTogether: ({ count, bodies }: { count: number; bodies: string }) =>
		`With the ministries and agencies that stand under it here, it is named as a funder of ${initiatives(count)}: ${bodies}. What follows is about it alone.`,
	networkFactNone: ({ name }: { name: string }) => `${name} is not named under this filter.`,
	networkFactsHeading: ({ name }: { name: string }) => `What the records say of ${name}`,
	networkNameOthers: ({ count, each }: { count: number; each: number }) =>
		`${plural(count, { one: '# other', other: '# others' })} (${number(each)} each)`,
	networkNameCount: ({ name, count }: { name: string; count: number }) =>
		`${name} (${number(count)})`,

	networkSummaryColumns: ({
		both,
		rows,
		left,
		right,
		leftRole,
		rightRole
	}: {
		both: number;
		rows: number;
		left: number;
		right: number;
		leftRole: Role;
		rightRole: Role;
	}) =>
		`${number(both)} of ${initiatives(rows)} ${both === 1 ? 'joins' : 'join'} ${roles[leftRole](left)} and ${roles[rightRole](right)}.`,
	networkSummaryStated: ({
		statements,
		joined,
		all,
		who
	}: {
		statements: number;
		joined: number;
		all: number;
		who: Who;
	}) =>
		`${plural(statements, { one: '# statement joins', other: '# statements join' })} ${number(joined)} of ${parties[who](all)}.`,
	networkSummaryMost: ({ left, right }: { left: string; right: string }) =>
		`Most initiatives on the left: ${left}; on the right: ${right}.`,
	networkSummaryMissing: ({ count, left }: { count: number; left: Role }) =>
		left === 'funder'
			? `${initiatives(count)} ${count === 1 ? 'does' : 'do'} not name both, so who stands behind ${count === 1 ? 'it' : 'them'} is not known.`
			: `${initiatives(count)} ${count === 1 ? 'lacks' : 'lack'} one side or both.`,
	networkSummaryOwn: ({ overlapping, alone }: { overlapping: number; alone: number }) =>
		`${initiatives(overlapping)} ${overlapping === 1 ? 'names' : 'name'} an actor both as funder and as implementer${
			alone ? `, ${number(alone)} of them nobody else` : ''
		}; nobody is drawn as joined to itself.`,
	networkSummaryNetwork: ({
		joined,
		all,
		links,
		who
	}: {
		joined: number;
		all: number;
		links: number;
		who: Who;
	}) =>
		`${number(joined)} of ${parties[who](all)} named ${joined === 1 ? 'is' : 'are'} joined to another, in ${plural(
			links,
			{
				one: '# pair',
				other: '# pairs'
			}
		)}.`,
	networkSummaryMostNeighbours: ({ names }: { names: string }) => `Most neighbours: ${names}.`,
	networkSummaryAsOf: ({ date }: { date: string }) => `As recorded on ${date}.`,

	networkNote: {
		columns:
			'Width: initiatives shared; an initiative with several on one side counts once for each pair.',
		selfFunded: ({ count }: { count: number }) =>
			plural(count, {
				one: '# implementer is on record as its own funder only and has no line.',
				other: '# implementers are on record as their own funder only and have no line.'
			}),
		shared:
			'Two are joined when an initiative names both, in any role; each initiative counts once for a pair.',
		place:
			'Two are joined by every country and topic on which both are recorded, at any time: a possible coordination point, no proof of contact.',
		placeCountries: 'Two places are joined by every actor and topic recorded in both.',
		inventories:
			'Two inventories are joined by every initiative that both list. The loaded lists are samples.',
		stated:
			'Each link is a statement on a page that was read. Silence is no sign that two do not cooperate. The filter does not change it.',
		actors: 'Ministries and agencies stand as the records name them.',
		statesTogether:
			'What ministries and agencies fund is shown under their state; the panel tells each apart.',
		places: 'Places outside the chosen set are left out.',
		whole: 'Whole counts, also where the filter asks for shares.'
	},

	networkEmptyTitle: {
		rows: 'No initiative is left under this filter',
		pairs: 'Nothing here joins anybody'
	},
	networkEmptyText: {
		rows: ({ what }: { what: string }) =>
			what
				? `The filter on ${what} leaves nothing to join. Clear part of it.`
				: 'Nothing is loaded.',
		pair: ({ rows, left, right }: { rows: number; left: string; right: string }) =>
			`${plural(rows, { one: 'The # initiative', other: 'None of the # initiatives' })} ${
				rows === 1 ? 'does not name' : 'names'
			} both columns, ${left.toLowerCase()} and ${right.toLowerCase()}. The records do not say more.`,
		network: ({ rows }: { rows: number }) =>
			`${initiatives(rows)} ${rows === 1 ? 'is' : 'are'} selected, but none joins two of those asked for.`
	},
	networkEmptyClear: ({ what }: { what: string }) => `Clear ${what}`,
	networkEmptyClearAll: 'Clear the whole filter'
} as const;
