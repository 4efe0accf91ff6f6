/** Det som en rapport lämnar öppet. */
export const questions = {
	title: 'Svara på det här först',
	name: 'Välj en kolumn med namn eller e-post.',
	status:
		'Välj kolumnen som visar hur långt var och en har kommit, eller dagen då var och en blev klar.',
	activity:
		'Rapporten har flera aktiviteter. Välj den som gäller kursen, under Hur långt var och en har kommit.',
	'no-status-words':
		'Kolumnen du har valt har för många olika texter för att visa hur långt någon har kommit. Välj en annan.',
	course: 'Vilken kurs vill du se?',
	words: 'Vad betyder orden?',
	wordsWhy: 'De här orden står i rapporten. Säg vad de betyder, så räknas alla rätt.',
	wordsKnown: 'Så läser vi orden i rapporten. Ändra det som är fel.',
	wordsOpen: 'Välj vad varje ord betyder.',
	times: (count: number) => (count === 1 ? '1 rad' : `${count} rader`),
	aNumber: 'Ett tal',
	meaning: {
		done: 'Klar',
		started: 'Påbörjad',
		'not-started': 'Inte påbörjad',
		'not-done': 'Inte klar, datumen visar vem som har börjat',
		overdue: 'Sen',
		'left-out': 'Ta inte med personen',
	},
	order: (example: string) => `Hur är datumet ${example} skrivet?`,
	orderOpen: 'Välj hur datumen är skrivna.',
	courseOpen: 'Välj kurs.',
};
