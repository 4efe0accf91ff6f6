/** En eller flera kurser: titeln på den första, och hur många de är. */
type What = { readonly title: string; readonly count: number };

/** Mejl till den som går en kurs, på svenska. */
export const letters = {
	hello: (name: string): string => `Hej ${name}!`,
	helloAll: 'Hej!',
	bye: (name: string): string => `Hälsningar\n${name}`,
	minutes: (count: number): string => `Tar ungefär ${count} minuter.`,
	due: (day: string): string => `Gör den senast ${day}.`,
	wasDue: (day: string): string => `Skulle vara klar ${day}.`,
	says: (name: string): string => `${name} skriver:`,
	saysNobody: 'Ett meddelande till dig:',
	openLink: 'Öppna din personliga länk när det passar dig:',
	openAddress: 'Logga in när det passar dig:',
	openEither: 'Öppna din personliga länk, eller logga in här:',
	linkIsYours: (ask: string): string =>
		`Länken är bara din, så skicka den inte vidare. Slutar den fungera får du en ny här:\n${ask}`,
	noLink: 'Har du ingen länk? Säg till mig.',
	pause: ({ count }: What): string =>
		`Du kan stänga ${count === 1 ? 'kursen' : 'en kurs'} när du vill och fortsätta där du var.`,
	inCalendar: 'Med den bifogade filen lägger du in dagen i din kalender.',

	assigned: {
		subject: ({ title, count }: What): string =>
			count === 1 ? `Ny kurs till dig: ${title}` : `${count} nya kurser till dig`,
		lead: (what: What, from: string | undefined): string => {
			const courses = what.count === 1 ? 'en kurs' : `${what.count} kurser`;
			return from === undefined ? `Du har fått ${courses}:` : `${from} ber dig gå ${courses}:`;
		},
		leadOwn: ({ count }: What): string =>
			`Jag vill att du går ${count === 1 ? 'den här kursen' : `de här ${count} kurserna`}:`,
	},

	reminder: {
		subject: {
			'not-started': ({ title, count }: What): string =>
				count === 1 ? `”${title}” väntar på dig` : `${count} kurser väntar på dig`,
			started: ({ title, count }: What): string =>
				count === 1 ? `Fortsätt med ”${title}”` : 'Fortsätt där du var',
			late: ({ title, count }: What): string =>
				count === 1
					? `”${title}” är fortfarande öppen`
					: `${count} kurser är fortfarande öppna för dig`,
			any: ({ title, count }: What): string =>
				count === 1 ? `Påminnelse: ${title}` : `Påminnelse om ${count} kurser`,
		},
		lead: {
			'not-started': ({ count }: What): string =>
				`Du har ${count === 1 ? 'en kurs' : `${count} kurser`} som väntar. Du behöver inte göra allt på en gång. Börja med en stund, så fortsätter du där du var nästa gång.`,
			started: ({ count }: What): string =>
				`Fint att du har kommit igång! Det du har gjort är sparat, så du fortsätter där du var. ${count === 1 ? 'Det här är kursen:' : 'Det här är kvar:'}`,
			late: ({ count }: What): string =>
				count === 1
					? 'Dagen då kursen skulle vara klar har gått. Det händer lätt när mycket pågår. Kursen är fortfarande öppen för dig.'
					: `Du har ${count} kurser kvar, och dagen har gått för minst en av dem. Det händer lätt när mycket pågår. Kurserna är fortfarande öppna för dig.`,
			any: ({ count }: What): string =>
				`Du har ${count === 1 ? 'en kurs' : `${count} kurser`} kvar. Har du redan börjat? Det du har gjort är sparat, så du fortsätter där du var.`,
		},
		moreTime: (from: string | undefined): string =>
			`Behöver du mer tid? Säg till ${from ?? 'din chef'}, så hittar ni en ny dag.`,
		moreTimeOwn: 'Behöver du mer tid, saknar du länken eller krånglar något? Säg till mig.',
	},

	link: {
		subject: (platform: string): string => `Din länk till ${platform}`,
		lead: 'Här är länken du bad om. Öppna den, så loggar du in:',
		once: 'Länken fungerar en gång, inom ett dygn. Den är bara din, så skicka den inte vidare.',
		notYou: 'Har du inte bett om någon länk? Då behöver du inte göra något.',
	},

	done: {
		subject: (title: string): string => `Tack! Du är klar med ”${title}”`,
		lead: (title: string, day: string): string =>
			`Du blev klar med kursen ”${title}” ${day}. Tack för att du tog dig tid!`,
		again: 'Vill du se något en gång till? Kursen är öppen för dig:',
	},

	trial: {
		subject: (platform: string): string => `Provmejl från ${platform}`,
		lead: (platform: string): string =>
			`Det här är ett prov. Kan du läsa det, så kommer mejlen fram. ${platform} finns här:`,
	},

	calendar: {
		title: (course: string): string => `Sista dag: ${course}`,
		titleFor: (teams: string, course: string): string => `Sista dag för ${teams}: ${course}`,
		open: 'Öppna kursen här:',
		follow: 'Se hur det går här:',
	},
};
