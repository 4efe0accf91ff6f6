import { countIn, numberIn } from './format.ts';

const people = countIn('sv', { one: 'person', other: 'personer' });

/** Påminnelsen och det som står omkring den. */
export const reminder = {
	title: 'Påminn',
	to: (count: number) => `Påminnelsen går till dem i listan som inte är klara: ${people(count)}.`,
	nobody: 'Alla som syns i listan är klara. Ingen behöver en påminnelse.',
	unreachable: (count: number, names: string) =>
		`${people(count)} saknar e-post i rapporten: ${names}.`,
	andMore: (count: number) => `och ${numberIn('sv')(count)} till`,
	addresses: 'Adresserna',
	addressesHint: 'Lägg dem i fältet Hemlig kopia, så ser ingen vem mer som får mejlet.',
	copyAddresses: 'Kopiera adresserna',
	text: 'Texten',
	copyText: 'Kopiera texten',
	mail: 'Öppna ett mejl',
	mailHint: 'Adresserna hamnar i Hemlig kopia. Läs igenom innan du skickar.',
	tooMany:
		'Adresserna är för många för en knapp. Kopiera dem och klistra in dem i fältet Hemlig kopia.',
	copiedAddresses: (count: number) =>
		count === 1 ? 'Adressen är kopierad.' : `${numberIn('sv')(count)} adresser är kopierade.`,
	copiedText: 'Texten är kopierad.',
	notCopied: 'Webbläsaren lät oss inte kopiera. Texten är markerad: kopiera den själv.',
	subject: 'Påminnelse om kursen Ögonblick',
	body: (due: string) =>
		[
			'Hej!',
			'Kursen Ögonblick väntar på dig i lärplattformen. Har du redan börjat fortsätter du där du var.',
			due,
			'Säg till om du behöver tid för den, eller om något inte fungerar.',
			'Vänliga hälsningar',
		]
			.filter((line) => line !== '')
			.join('\n\n'),
	dueAhead: (day: string) => `Gör den senast ${day}.`,
	duePassed: (day: string) => `Sista dag var ${day}. Gör den så snart du kan.`,
};
