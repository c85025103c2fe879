import type { Texts } from '../en';

import { among, number, some } from './counted';
import { plural } from './plural';

const running = (count: number) =>
	count ? `действуют: ${number(count)}` : 'действующих не учтено';

/** Countries or actors side by side; the pages of one topic and of one region. */
export const compare: Texts['compare'] = {
	compareAsk: 'Сравните две или три страны либо двух или трех участников',
	compareOne: ({ name }) => `${name}: добавьте для сравнения одно или два названия`,
	compareEach: ({ name, count }) => `${name} ${number(count)}`,
	compareCountries: ({ each, shared, topics }) =>
		`Инициативы: ${each}; учтено во всех: ${number(shared)} из ${among('topic', topics)}`,
	compareActors: ({ each, together }) =>
		`Инициативы: ${each}; указаны вместе: ${together ? number(together) : 'ни в одной'}`,
	compareKind: 'Что сравнить',
	compareKinds: { countries: 'Страны', actors: 'Участники' },
	compareAdd: { countries: 'Добавить страну', actors: 'Добавить участника' },
	compareChoose: 'Выбрать…',
	compareRemove: ({ name }) => `Убрать: ${name}`,
	compareMost: ({ most }) => `Одновременно не более ${number(most)}.`,
	compareUnknown: ({ ids }) => `Не взято из адреса, так как этого нет в данном выпуске: ${ids}.`,
	compareBeyond: ({ ids, most }) =>
		`Не взято из адреса, так как сравниваются не более ${number(most)}: ${ids}.`,
	compareBoth: 'В адресе указаны и страны, и участники; участники не взяты.',
	compareTable: ({ names }) => `Сравнение: ${names}`,
	compareLine: 'Строка',
	compareDifference: 'Различие',
	compareDiffers: { same: 'то же', number: 'другое число', other: 'различается' },
	compareDiffersKey: {
		same: 'одинаково во всех столбцах',
		number: 'то же состояние или роль, другое число',
		other: 'другой факт или состояние'
	},
	compareOnlyDifferent: 'Только различия',
	compareFacts: 'Факты',
	compareTimes: 'Когда',
	compareTopics: 'Темы',
	compareRoles: 'Роли',
	compareInitiatives: 'Инициативы',
	compareLists: 'Кто и где',
	compareFunders: 'Кто финансирует',
	compareImplementers: 'Кто исполняет',
	comparePartners: 'Партнеры',
	compareCountriesNamed: 'Указанные страны',
	compareLooking: 'Отслеживающие каталоги',
	compareNone: 'ничего не учтено',
	compareSharing: { all: 'во всех', some: 'в некоторых', one: 'только здесь' },
	compareShared: ({ shared, total }) => `${number(shared)} из ${number(total)} во всех столбцах`,
	compareTogether: ({ count }) =>
		count ? `Записи, где указаны все они: ${number(count)}` : 'Нет записей, где указаны все они.',
	compareNote:
		'Различие в записях не означает различия в потребностях или усилиях: оно зависит и от того, кто что отслеживает.',

	topicUnknown: ({ id }) => `Темы с идентификатором «${id}» здесь нет`,
	topicToList: 'Все темы',
	topicListAnswer: ({ named, total }) =>
		`С учтенной деятельностью: ${number(named)} из ${among('topic', total)}`,
	topicAnswer: ({ name, count, running: now, named }) =>
		`${name}: ${some('initiative', count)}, ${running(now)}; ${plural(named, {
			one: 'указано # место',
			few: 'указаны # места',
			many: 'указано # мест',
			other: 'указано # места'
		})}`,
	topicGaps: ({ count }) => `, ⟦предполагаемые пробелы: ${number(count)}⟧`,
	topicNone: ({ name }) => `${name}: ⟦нет ни одной учтенной инициативы⟧`,
	topicRegions: 'По субрегионам',
	topicRegionsAside: 'инициатива учитывается один раз в каждом указанном в ней субрегионе',
	topicPlaces: 'По местам',
	topicColumn: 'Тема',
	regionColumn: 'Регион',
	regionUnknown: ({ id }) => `Региона M49 с идентификатором «${id}» здесь нет`,
	regionToList: 'Все регионы',
	regionListAnswer: ({ named, total }) =>
		`С учтенной деятельностью: ${number(named)} из ${among('subregion', total)}, где есть места`,
	regionAnswer: ({ name, count, running: now, named, places }) =>
		`${name}: ${plural(count, { one: 'указано в # инициативе', other: 'указано в # инициативах' })}, ${running(now)}; указано ${number(named)} из ${among('place', places)}`,
	regionOutside: ({ name, count }) =>
		`${name}: ${some('initiative', count)}; в выбранном наборе отсюда нет ни одного места`,
	regionDefinition: ({ name }) =>
		`${name}\u00a0— как в стандарте Организации Объединенных Наций M49. Группировка служит для статистики и ничего не говорит о принадлежности.`,
	regionTopics: 'По темам',
	regionPlaces: 'По местам',
	regionWithin: ({ name }) => `Входит в регион: ${name}`,
	regionRegional: 'Региональная деятельность, которая сюда доходит, без указания страны',
	regionHolds: 'Субрегионы',
	subjectRecords: 'Учтенные инициативы',
	subjectPlaces: 'Указанные места',
	subjectOf: ({ reached, places }) => `${number(reached)} из ${number(places)}`,
	subjectLooking: 'Отслежи\u00adвающие каталоги'
};
