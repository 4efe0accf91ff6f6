import { formatFor } from './format.ts';

const { some } = formatFor('sv-SE');

/** Kurser och deras versioner, på svenska. */
export const courses = {
	title: 'Kurser som kan ges',
	lead: 'En kurs är ett paket i alla sina versioner.',
	notListed: 'kan inte ges',
	of: (title: string): string => `Kursen ${title}`,
	back: 'Till kurspaketen',
	facts: 'Så visas kursen',
	sv: 'Titel på svenska',
	en: 'Titel på engelska',
	minutes: 'Tid i minuter',
	minutesHelp: 'Visas för den som får kursen. Lämna tomt om du inte vet.',
	listed: 'Kursen kan ges till team och personer',
	reporting: 'Det kursen berättar för plattformen',
	reportingWord: {
		completion: 'Om den är genomförd',
		score: 'Genomförd och poäng',
		answers: 'Genomförd, poäng och svar',
		unknown: 'Vet inte',
	},
	save: 'Spara',
	saved: 'Sparat.',
	problems: 'Det gick inte att spara',
	problem: {
		'no-title': 'Skriv en titel på båda språken.',
		'no-minutes': 'Skriv tiden som ett helt antal minuter, eller lämna tomt.',
	},
	versions: 'Versioner',
	version: 'Version',
	imported: 'Inlagd',
	ongoing: 'Håller på',
	done: 'Klara',
	current: 'Den här får nya deltagare',
	use: 'Ge den här till nya',
	useOf: (version: string): string => `: version ${version}`,
	used: 'Nya deltagare får nu den versionen.',
	move: 'Flytta till den nya versionen',
	moveHelp:
		'De fortsätter där de är, med allt de har gjort. Inget kopieras och inget försvinner. Den som har kursen öppen kan gå vidare.',
	moveOngoing: 'Flytta dem som håller på',
	moveAll: 'Flytta alla, även de som är klara',
	moved: (people: number): string => `${some(people, 'person', 'personer')} är flyttade.`,
	left: (count: number): string =>
		`${some(count, 'försök', 'försök')} stannar i sin version: delen finns inte i den nya.`,
};
