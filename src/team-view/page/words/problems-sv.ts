import { csv, numberIn } from './format.ts';

const number = numberIn('sv');
const resave = `Öppna den i Excel, välj Spara som och ${csv}, och släpp den nya filen här.`;

/** Varför en fil inte går att läsa, och vad man gör åt det. */
export const problems = {
	title: (name: string) => `${name} gick inte att läsa`,
	kept: 'Det du hade framme är kvar.',
	empty: 'Filen är tom. Hämta rapporten igen och se efter att den har rader innan du sparar den.',
	workbook: `Det här är en arbetsbok, inte en CSV-fil. ${resave} Du kan också kopiera tabellen och klistra in den.`,
	'web-page': `Det här är en webbsida, fast den kan heta något annat. ${resave}`,
	'not-text': 'Det här är ingen textfil. Hämta rapporten som CSV ur lärplattformen.',
	'too-large': (megabytes: number) =>
		`Filen är större än ${number(megabytes)} megabyte. Begränsa rapporten till ditt lag i lärplattformen och hämta den igen.`,
	'one-column':
		'Filen har bara en kolumn. Hämta en rapport som visar både vem det gäller och hur det går.',
	'no-rows':
		'Filen har rubriker men inga rader. Se efter i lärplattformen att rapporten visar ditt lag, och hämta den igen.',
	'too-many-rows': (rows: number, most: number) =>
		`Filen har ${number(rows)} rader, och sidan klarar ${number(most)}. Begränsa rapporten till ditt lag i lärplattformen och hämta den igen.`,
	quotes: (line: number) =>
		`Citattecknen på rad ${number(line)} går inte ihop. ${resave} Hjälper det inte, ta bort citattecknen på den raden.`,
	unread: 'Webbläsaren kom inte åt filen. Kontrollera att den finns kvar och försök igen.',
};
