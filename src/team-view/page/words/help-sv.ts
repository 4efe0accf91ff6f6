import { csv } from './format.ts';
/** Hur man hämtar en rapport. */
export const help = {
	title: 'Så hämtar du rapporten',
	ways: [
		{
			where: 'Moodle',
			how: 'Öppna kursen och välj Rapporter. Ta Slutförande av aktivitet eller Kursslutförande, och ladda ned den som CSV längst ned på sidan.',
		},
		{
			where: 'Totara',
			how: 'Öppna rapporten om kursen, programmet eller certifieringen och exportera den som CSV.',
		},
		{
			where: 'Annan lärplattform',
			how: 'Leta efter en rapport om vem som är klar, och spara den som CSV. Det räcker med namn, e-post och status.',
		},
		{
			where: 'Excel',
			how: `Välj Spara som och ${csv}. Eller kopiera tabellen och klistra in den.`,
		},
	],
};
