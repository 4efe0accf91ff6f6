/** The player's words in Swedish that only what is made for paper needs: the text version and the workshop sheets. */
export const printSv = {
	print: 'Skriv ut',

	textTitle: 'Kursen som text',
	textTitleLesson: 'Lektionen som text',
	textAbout:
		'Här står hela kursen på en enda sida: varje scen, varje svar, vad det leder till och varför. Läs på skärmen, sök i webbläsaren eller skriv ut.',
	textAboutLesson:
		'Här står hela lektionen på en enda sida, med alla svar. Läs på skärmen, sök i webbläsaren eller skriv ut.',
	textAboutPaths:
		'När du spelar en scen möter du bara det som hör till din egen väg. Här står alla vägar. Ett stycke som är märkt ”Ibland” beror på vad som har hänt innan.',
	textAboutPrivate: 'Inget på sidan handlar om dig, och inget du gör här sparas.',
	textContents: 'Innehåll',
	textToContents: 'Till innehållet',
	textOnlyLesson: 'Bara den här lektionen',
	textWhole: 'Hela kursen som text',
	textPlay: 'Öppna lektionen i kursen',
	textSheet: 'Arbetsblad till gruppen',

	textGoals: 'Det här övar du på',
	textPeople: 'Personer',
	textScene: 'Scen {{number}}: {{title}}',
	textEnding: 'Slut {{number}}: {{title}}',
	textSometimes: 'Ibland',
	textCue: 'Efter en stund',
	textLeads: 'Leder till',
	textLeadsToOne: 'Leder till något av',
	textThen: 'Sedan kommer',
	textThenOne: 'Sedan kommer något av',
	textSent: 'När svaret har skickats',
	textBoards: 'Det som ligger bredvid scenen',
	textBoardsAbout: 'Det fylls på efter hand. Här står allt som kan komma.',

	textRight: 'Stämmer',
	textWrong: 'Stämmer inte',
	textMark: 'Ska markeras',
	textLeave: 'Kan stå kvar',
	textOrder: 'Rätt ordning',
	textBelongs: 'Hör till: {{group}}',
	textAlso: 'Passar också: {{group}}',
	textScale: 'Att välja mellan',
	textExample: 'Till exempel: {{text}}',
	textForYou: 'Svara för dig själv, på papper eller i tankarna.',
	textSame: 'Påståendena är desamma som under ”{{title}}”.',
	textCheckAbout: 'I kursen drar kontrollen några av frågorna varje gång. Här står alla, med svar.',
	textOtherTopics: 'Mer ur kursen',

	sheetTitle: 'Arbetsblad: {{title}}',
	sheetAbout:
		'Till ett möte i arbetsgruppen. Det tar 20–30 minuter, utan poäng, och ingen samlar in något.',
	sheetScreen: 'Gör övningen på storbild i stället',
	sheetPurpose: 'Varför',
	sheetPurposeText:
		'Ni prövar svåra ögonblick tillsammans och hör hur andra tänker. Sedan väljer ni en sak att göra i vardagen.',
	sheetSituation: 'Situationen',
	sheetInvented: 'Personerna och händelserna är påhittade.',
	sheetHow: 'Så gör ni',
	sheetAlone: 'Var för sig',
	sheetAloneTime: '3–5 minuter',
	sheetAloneText: 'Läs ögonblicken. Välj ett kort i vart och ett, och tänk efter varför.',
	sheetPair: 'Två och två',
	sheetPairTime: '5–7 minuter',
	sheetPairText: 'Jämför era kort. Ta sedan frågorna för två.',
	sheetGroup: 'Alla tillsammans',
	sheetGroupTime: '10–15 minuter',
	sheetGroupText:
		'Börja med ögonblicket där korten skilde sig mest. Den som leder berättar vad varje kort ledde till. Bestäm till sist en sak att göra på måndag.',
	sheetMoment: 'Ögonblick {{number}}: {{title}}',
	sheetCard: 'Kort {{letter}}',
	sheetPairQuestions: 'Frågor för två',
	sheetPairWhy: 'Vad fick dig att välja just det kortet?',
	sheetPairTired: 'Vilket kort ligger närmast till hands en stressig dag?',
	sheetGroupQuestions: 'Frågor för alla',

	sheetLeader: 'För dig som leder',
	sheetLeaderBefore:
		'Före: skriv ut första delen till alla, men behåll den här själv. Har ni tjugo minuter räcker det med ett eller två ögonblick.',
	sheetLeaderDuring:
		'Under tiden: låt alla välja tyst först. Fråga hur de tänkte, inte vem som hade rätt. Ingen måste berätta.',
	sheetLeaderAfter:
		'Efteråt: samla inte in bladen, och anteckna inte vem som valde vad. Skriv bara ner det som ni bestämmer tillsammans.',
	sheetLed: 'Vad korten ledde till',
	sheetReflect: 'Att fundera på',
	sheetMonday: 'Vad gör vi på måndag?',
	sheetWhat: 'Vad?',
	sheetWho: 'Vem?',
	sheetWhen: 'När?',
	sheetNotice: 'Hur märker vi att det hjälper?',
} as const;

export type PrintWords = Readonly<Record<keyof typeof printSv, string>>;
