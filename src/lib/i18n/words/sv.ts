/** The player's own words in Swedish: the first language, and the list of keys that every other has to fill. */
export const sv = {
	/** The language's own name for itself. */
	languageName: 'Svenska',
	skip: 'Hoppa till innehållet',
	course: 'Kursen',
	about: 'Om kursen',
	home: 'Till startsidan',
	language: 'Språk',
	close: 'Spara och stäng',

	starting: 'Letar upp var du var …',
	start: 'Börja med {{title}}',
	goOn: 'Fortsätt med {{title}}',
	seeAgain: 'Gå igenom kursen igen',
	minutes_one: '{{count}} minut',
	minutes_other: '{{count}} minuter',
	aboutMinutes: 'Ungefär {{minutes}}',
	facts: 'Bra att veta',
	factTime: 'Hur lång tid tar det?',
	factTimeText: '{{time}}. Du kan stänga när som helst och fortsätta senare.',
	factDone: 'När är jag klar?',
	factDoneText:
		'När du har gått igenom lektionerna på din väg. Du behöver inte välja rätt, och ett slut är lika bra som ett annat.',
	factSaved: 'Vad sparas om mig?',
	savedPlatform:
		'Lärplattformen får veta hur långt du har kommit, att du är klar och hur lång tid du har haft kursen öppen. Dina val sparas som en kort kod, så att du kan fortsätta. Inga poäng skickas.',
	savedResult:
		'Lärplattformen får veta hur långt du har kommit, att du är klar, hur det har gått i lektionerna och kunskapskontrollen, och hur lång tid du har haft kursen öppen. Dina val sparas som en kort kod, så att du kan fortsätta.',
	savedAnswers:
		'Lärplattformen får veta hur långt du har kommit, att du är klar, hur det har gått och vad du har svarat på varje fråga. Det du skriver med egna ord skickas aldrig.',
	savedDevice:
		'Kursen är inte kopplad till någon lärplattform. Dina val sparas bara på den här enheten, och ingen annan får se dem.',
	savedNowhere:
		'Inget kan sparas just nu. Du kan öva ändå, men när du stänger försvinner det du har gjort.',
	values: 'Tre kärnvärden',
	lessonNew: 'Inte påbörjad',
	lessonBegun: 'Påbörjad',
	lessonDone: 'Klar',
	courseDone: 'Du är klar med kursen. Allt innehåll är öppet, och inget du gör nu kan ändra det.',

	mapRequired: 'Din väg genom kursen',
	mapDone_zero: '{{all}} lektioner att göra',
	mapDone_one: '{{count}} av {{all}} lektioner klar',
	mapDone_other: '{{count}} av {{all}} lektioner klara',
	mapExtra: 'Mer att öva på',
	mapExtraAbout: 'De här lektionerna är öppna för dig, men de räknas inte.',
	testOut: 'Kan du det här redan?',
	testOutLink: 'Pröva kunskapskontrollen först',

	you: 'Du',
	law: 'Det här säger lagen',
	lawChecked: 'Kontrollerad {{date}}.',
	lawSource: 'Källa: {{source}}',

	doneNow: 'Du är klar med kursen. Det är sparat i lärplattformen.',
	doneSaving: 'Du är klar med kursen. Vi sparar det nu.',
	doneNotSaved:
		'Du är klar, men lärplattformen har inte bekräftat det än. Låt sidan vara öppen och försök spara igen.',
	doneDevice: 'Du är klar. Det är sparat på den här enheten.',
	doneNowhere: 'Du är klar. Det kan inte sparas här.',

	saveIdle: 'Inget att spara än',
	saveSaving: 'Sparar …',
	saveSaved: 'Sparat',
	saveSavedDevice: 'Sparat på enheten',
	saveFailed: 'Inte sparat sedan {{time}}',
	saveFailedDevice: 'Bara på enheten sedan {{time}}',
	saveNowhere: 'Sparas inte',
	saveRetry: 'Försök igen',

	noticeApiMissing: 'Vi hittar ingen lärplattform. Öppna kursen därifrån om den ska räknas.',
	noticeStartRefused:
		'Lärplattformen svarar inte som den ska. Stäng kursen och öppna den därifrån igen om den ska räknas.',
	noticeOnDevice: 'Det du gör nu sparas bara på den här enheten.',
	noticeStorageBlocked:
		'Webbläsaren låter oss inte spara på den här enheten. Du kan öva ändå, men det du gör försvinner när du stänger.',
	noticeFailed:
		'Lärplattformen svarar inte, så det senaste är inte sparat. Låt sidan vara öppen. Vi försöker igen av oss själva.',
	noticeFailedDevice:
		'Lärplattformen svarar inte, så det senaste finns bara på den här enheten. Fortsätt gärna. Vi försöker igen av oss själva, och annars nästa gång du öppnar kursen här.',
	noticeRecovered:
		'Allt du gjorde förra gången hade inte nått lärplattformen. Det fanns kvar på den här enheten, och nu är det med igen.',
	noticeFound:
		'På den här enheten finns ett påbörjat försök som lärplattformen inte känner till. Är det ditt?',
	foundYes: 'Ja, ta med det',
	foundNo: 'Nej',
	noticeReview: 'Du tittar igenom kursen. Inget du gör här sparas eller ändrar ditt resultat.',
	noticeForeign:
		'Det som var sparat kommer från en annan kurs, så vi kunde inte läsa det. Du börjar från början.',
	noticeDamaged_zero: 'Det som var sparat hade skadats, men vi kunde återställa alla dina val.',
	noticeDamaged_one:
		'Det som var sparat hade skadats. Vi återställde allt utom {{count}} val. Det du hade klarat är kvar.',
	noticeDamaged_other:
		'Det som var sparat hade skadats. Vi återställde allt utom {{count}} val. Det du hade klarat är kvar.',
	noticeNewer:
		'Du har använt en nyare version av kursen. Den här versionen kan inte visa var du var, men det du hade klarat är kvar.',
	noticeOutdated_one:
		'Kursen har ändrats sedan sist, så {{count}} val går inte att visa. Det du hade klarat är kvar.',
	noticeOutdated_other:
		'Kursen har ändrats sedan sist, så {{count}} val går inte att visa. Det du hade klarat är kvar.',
	noticeTextsMissing:
		'Texten kunde inte hämtas. Kontrollera uppkopplingen och försök igen. Det du har gjort finns kvar.',
	noticeLanguageMissing:
		'Texten på det andra språket kunde inte hämtas. Kontrollera uppkopplingen och försök igen.',
	dismiss: 'Jag förstår',
	tryAgain: 'Försök igen',

	elsewhereTitle: 'Kursen är öppen i ett annat fönster',
	elsewhere:
		'Du kan bara göra kursen i ett fönster åt gången, så att inget skrivs över. Det du har gjort i det andra fönstret följer med hit.',
	elsewhereHere: 'Fortsätt här i stället',
	receiptLink: 'Visa kvittot',

	closedTitle: 'Kursen är stängd',
	closedSaved: 'Allt är sparat. Du kan stänga fönstret eller gå tillbaka till lärplattformen.',
	closedSaving: 'Vi sparar det sista du gjorde. Låt fönstret vara öppet så länge.',
	closedNotKept:
		'Det du gjorde nu är inte sparat. Du kan stänga fönstret eller gå tillbaka till lärplattformen.',
	closedNotSaved:
		'Lärplattformen har inte bekräftat det sista du gjorde. Öppna kursen igen, så ser du vad som finns kvar.',
	notFoundTitle: 'Sidan finns inte',
	notFound: 'Adressen leder ingenstans i kursen. Gå till startsidan och fortsätt därifrån.',
	brokenTitle: 'Något gick fel',
	broken: 'Sidan kunde inte visas. Ladda om den. Det som var sparat finns kvar.',

	lessonWords: 'Ord i lektionen',
} as const;

export type WordKey = keyof typeof sv;
export type Words = Readonly<Record<WordKey, string>>;
