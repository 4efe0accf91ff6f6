import type { Purpose, ReportingLevel } from '../../lib/lms/index.ts';

/** The page about privacy in Swedish: the list of words that every other language has to fill. */
export const privacySv = {
	title: 'Det här skickas, och varför',
	lead: 'Sidan visar allt som kursen skickar från din enhet, och det den läser. Den görs av samma lista som kursen själv följer.',
	nothing:
		'Den här kursen är inte kopplad till någon lärplattform. Den skickar ingenting. Det du gör sparas bara på din enhet.',
	sent: 'Det här skickas till lärplattformen',
	what: 'Vad',
	why: 'Varför',
	where: 'Var det sparas',
	names: 'Vad det heter tekniskt',
	platform: 'I lärplattformen',
	only: 'Inget annat skickas, och ingenting skickas till någon annan än lärplattformen. Hur länge det sparas där bestämmer din arbetsgivare.',
	level: {
		completion: 'Kursen är inställd på att bara berätta om du är klar.',
		result: 'Kursen är inställd på att berätta om du är klar och hur det har gått.',
		answers:
			'Kursen är inställd på att berätta om du är klar, hur det har gått och vad du har svarat.',
	} satisfies Record<ReportingLevel, string>,
	purposes: {
		completion: ['Om du är klar', 'Den som har gett dig kursen ska kunna se det.'],
		progress: ['Hur stor del du har gjort', 'Lärplattformen kan visa hur långt du har kommit.'],
		attempt: [
			'Dina val, som en kort kod',
			'Du ska kunna fortsätta där du var, också på en annan enhet. Koden säger inte vem du är. Den som har kursens filer kan räkna ut vad du har valt.',
		],
		place: ['Vilken lektion du var i senast', 'Lärplattformen kan visa var du är.'],
		time: [
			'Hur länge kursen har varit öppen',
			'Lärplattformar räknar ihop tiden. Kursen bedömer den inte.',
		],
		session: ['Att du öppnar och stänger kursen', 'Försöket ska finnas kvar till nästa gång.'],
		score: [
			'Din bästa omgång i kunskapskontrollen, 0–100',
			'Din arbetsgivare har valt att få veta det.',
		],
		passed: ['Att du har klarat kunskapskontrollen', 'Din arbetsgivare har valt att få veta det.'],
		objective: [
			'Hur det har gått i varje lektion och för varje kärnvärde',
			'Din arbetsgivare har valt att få veta det.',
		],
		answer: [
			'Varje val och svar: frågan, vad du valde, om det var rätt, när och hur lång tid det tog',
			'Din arbetsgivare har valt att få veta det.',
		],
	} satisfies Record<Purpose, readonly [string, string]>,
	read: 'Det här läser kursen från lärplattformen',
	readItems: [
		'Vad den redan har sparat: koden med dina val, om du är klar och var du var.',
		'Ditt språk, och om du bara ska titta igenom kursen.',
		'Vad lärplattformen kallar dig. Det används för att skilja dig från andra på samma enhet. Det sparas inte och skickas inte.',
	],
	never: 'Det här lämnar aldrig din enhet',
	neverItems: [
		'Självskattningen.',
		'Det du skriver med egna ord, till exempel reflektioner och din plan.',
		'Hur säker du var på ett svar.',
	],
	device: 'Det här sparas på din enhet',
	deviceItems: [
		'En kopia av dina val, ifall lärplattformen inte svarar.',
		'Det du skriver för dig själv, och vilket språk du har valt.',
		'Du kan ta bort det du har skrivit på sidan Om kursen. Allt försvinner om du rensar webbläsarens data för sidan.',
	],
} as const;
