const sv = {
	title: 'Skriv här: vad lektionen heter',
	lead: 'Skriv här: vad den handlar om, i en mening.',
	intro: 'Skriv här: vem den som övar är, och var.',
	name: 'Skriv här: personens namn',
	about: 'skriv här: vem personen är',
	meter: 'Skriv här: vad valen påverkar, till exempel ett förtroende',
	low: 'svagt',
	high: 'gott',
	goal: 'Skriv här: vad man övar på, så att det går att se att någon gör det.',
	place: 'Skriv här: scenens rubrik',
	scene: 'Skriv här: vad som har hänt.',
	question: 'Skriv här: frågan som valen svarar på?',
	best: 'Skriv här: det bästa valet.',
	fair: 'Skriv här: ett val som går att förstå men är svagare.',
	poor: 'Skriv här: ett val som gör det svårare.',
	reply: 'Skriv här: vad personen svarar.',
	outcome: 'Skriv här: vad som händer sedan.',
	why: 'Skriv här: varför det gick så.',
	good: 'Skriv här: det goda slutets rubrik',
	bad: 'Skriv här: det dåliga slutets rubrik',
	ending: 'Skriv här: hur det slutade.',
	reflection: 'Skriv här: en fråga att ta med sig?',
};

/** What stands in a new lesson until its author has written something better. */
export type TemplateWords = Readonly<Record<keyof typeof sv, string>>;

const en: TemplateWords = {
	title: 'Write here: what the lesson is called',
	lead: 'Write here: what it is about, in one sentence.',
	intro: 'Write here: who the learner is, and where.',
	name: 'Write here: the person’s name',
	about: 'write here: who the person is',
	meter: 'Write here: what the choices change, such as somebody’s trust',
	low: 'weak',
	high: 'good',
	goal: 'Write here: what is practised, as something one can see a person do.',
	place: 'Write here: the heading of the scene',
	scene: 'Write here: what has happened.',
	question: 'Write here: the question that the choices answer?',
	best: 'Write here: the best choice.',
	fair: 'Write here: a choice that is understandable but weaker.',
	poor: 'Write here: a choice that makes it harder.',
	reply: 'Write here: what the person answers.',
	outcome: 'Write here: what happens then.',
	why: 'Write here: why it went that way.',
	good: 'Write here: the heading of the good ending',
	bad: 'Write here: the heading of the bad ending',
	ending: 'Write here: how it ended.',
	reflection: 'Write here: a question to take along?',
};

/** Swedish for every kind of Swedish (`sv-simple`), else English, which a translator can start from. */
export function templateWords(locale: string): TemplateWords {
	return locale.split('-')[0] === 'sv' ? sv : en;
}
