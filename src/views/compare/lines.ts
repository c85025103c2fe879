import type { ActorCount } from '../../domain/actor-counts';
import type { StateKind } from '../../domain/states';
import type { Times } from '../../domain/times';
import { i18n } from '../../i18n/i18n.svelte';
import { differenceOf, type Difference } from './difference';
import type { ActorColumn, Comparison, CountryColumn } from './model';

/** What one column says on one line. */
export interface Cell {
	text: string;
	/** Drawn before the text where there is one. */
	state?: { kind: StateKind; count: number };
}

export interface Line {
	id: string;
	label: string;
	/** Route that the label leads to. */
	route?: string;
	cells: Cell[];
	difference: Difference;
}

/** Lines under one heading. */
export interface Section {
	title: string;
	lines: Line[];
}

/** Entries of each column under one heading, each with its own route. */
export interface Lists {
	id: string;
	title: string;
	columns: { id: string; label: string; count: number | null; route: string }[][];
}

/** A line of facts: words differ or they do not. */
function factLine(id: string, label: string, texts: string[]): Line {
	const cells = texts.map((text) => ({ text }));
	return { id, label, cells, difference: differenceOf(texts.map((sort) => ({ sort }))) };
}

/** A line of numbers: none against some is another state, 3 against 5 another number. */
function numberLine(id: string, label: string, values: number[]): Line {
	return {
		id,
		label,
		cells: values.map((value) => ({ text: i18n.number(value) })),
		difference: differenceOf(values.map((number) => ({ sort: number ? 'some' : 'none', number })))
	};
}

function timeLines(times: readonly Times[]): Line[] {
	const { m } = i18n;
	return (['running', 'planned', 'ended', 'undated'] as const).map((status) =>
		numberLine(
			status,
			m.statusLabel[status],
			times.map((it) => it[status].length)
		)
	);
}

/** Facts, times and topics of countries. */
export function countrySections({ topics, columns }: Comparison<CountryColumn>): Section[] {
	const { m } = i18n;
	const countries = columns.map(({ country }) => country);
	const groups = countries.map((it) =>
		(['ldc', 'lldc', 'sids'] as const)
			.filter((id) => it[id])
			.map((id) => m.groupAcronym[id])
			.join(i18n.m.comma)
	);
	return [
		{
			title: m.compareFacts,
			lines: [
				factLine(
					'groups',
					m.factGroups,
					groups.map((text) => text || m.factNoGroup)
				),
				factLine(
					'income',
					m.factIncome,
					countries.map(({ income }) => (income ? m.income[income] : m.notStated))
				),
				factLine(
					'people',
					m.factPopulation,
					countries.map(({ population }) =>
						population
							? m.bracketed({ name: i18n.number(population.value), value: String(population.year) })
							: m.notStated
					)
				),
				factLine(
					'aid',
					m.factAid,
					countries.map(({ recipient }) => (recipient ? m.factRecipient : m.factNotRecipient))
				)
			]
		},
		{
			title: m.compareTimes,
			lines: [
				numberLine(
					'initiatives',
					m.compareInitiatives,
					columns.map(({ rows }) => rows.length)
				),
				...timeLines(columns.map(({ times }) => times))
			]
		},
		{
			title: m.compareTopics,
			lines: topics.map((topic, at) => {
				const cells = columns.map((column) => column.topics[at]!);
				return {
					id: topic.id,
					label: topic.label,
					route: `topics/${topic.id}`,
					cells: cells.map(({ state, count }) => ({
						text: count ? i18n.number(count) : m.stateLabel[state.kind],
						state: { kind: count ? 'value' : state.kind, count }
					})),
					difference: differenceOf(
						cells.map(({ state, count }) => ({ sort: count ? 'value' : state.kind, number: count }))
					)
				};
			})
		}
	];
}

/** Facts, roles, times and topics of actors. Silence about an actor is no gap. */
export function actorSections({ reading, topics, columns }: Comparison<ActorColumn>): Section[] {
	const { m } = i18n;
	const { countries } = reading.dataset.reference;
	const seats = columns.map(({ actor }) => countries.find(({ iso3 }) => iso3 === actor.country));
	const role = (id: 'funder' | 'implementer' | 'partner', label: string) =>
		numberLine(
			id,
			label,
			columns.map(({ roles }) => roles[id])
		);
	return [
		{
			title: m.compareFacts,
			lines: [
				factLine(
					'kind',
					m.actorKindLabel,
					columns.map(({ actor }) => m.actorKind[actor.kind])
				),
				factLine(
					'seat',
					m.actorSeat,
					seats.map((seat) => (seat ? i18n.country(seat) : m.notStated))
				),
				numberLine(
					'initiatives',
					m.compareInitiatives,
					columns.map(({ rows }) => rows.length)
				),
				numberLine(
					'places',
					m.compareCountriesNamed,
					columns.map((column) => column.countries.length)
				)
			]
		},
		{
			title: m.compareRoles,
			lines: [
				role('funder', m.actorRoleFunder),
				role('implementer', m.actorRoleImplementer),
				role('partner', m.actorRolePartner)
			]
		},
		{ title: m.compareTimes, lines: timeLines(columns.map(({ times }) => times)) },
		{
			title: m.compareTopics,
			lines: topics.map((topic, at) => ({
				...numberLine(
					topic.id,
					topic.label,
					columns.map((column) => column.topics[at]!)
				),
				route: `topics/${topic.id}`
			}))
		}
	];
}

const actorEntries = (counts: readonly ActorCount[]) =>
	counts.map(({ id, name, count }) => ({ id, label: name, count, route: `actors/${id}` }));

export function countryLists({ columns }: Comparison<CountryColumn>): Lists[] {
	const { m } = i18n;
	return [
		{
			id: 'funders',
			title: m.compareFunders,
			columns: columns.map(({ funders }) => actorEntries(funders))
		},
		{
			id: 'implementers',
			title: m.compareImplementers,
			columns: columns.map(({ implementers }) => actorEntries(implementers))
		},
		{
			id: 'looking',
			title: m.compareLooking,
			columns: columns.map(({ looking }) =>
				looking.map(({ id, name, inventory }) => ({
					id,
					label: name,
					count: null,
					route: `inventories/${inventory ?? id}`
				}))
			)
		}
	];
}

export function actorLists({ columns }: Comparison<ActorColumn>): Lists[] {
	const { m } = i18n;
	return [
		{
			id: 'countries',
			title: m.compareCountriesNamed,
			columns: columns.map(({ countries }) =>
				countries.map(({ country, count }) => ({
					id: country.iso3,
					label: i18n.country(country),
					count,
					route: `countries/${country.iso3}`
				}))
			)
		},
		{
			id: 'funders',
			title: m.compareFunders,
			columns: columns.map(({ funders }) => actorEntries(funders))
		},
		{
			id: 'implementers',
			title: m.compareImplementers,
			columns: columns.map(({ implementers }) => actorEntries(implementers))
		},
		{
			id: 'partners',
			title: m.comparePartners,
			columns: columns.map(({ partners }) => actorEntries(partners))
		}
	];
}
