const sv = {
	title: 'Skriv här: vad lektionen heter',
	lead: 'Skriv här: vad den handlar om, i en mening.',
	intro: 'Skriv här: vem den som övar är, och var.',
	name: 'Skriv här: personens namn',
	about: 'skriv här: vem personen är',
	meter: 'Skriv här: vad valen påverkar, till exempel ett förtroende',
	low: 'svagt',
	high: 'gott',
	goal: 'Berätta (skriv här: vad den som kan det gör, så att det syns).',
	place: 'Skriv här: scenens rubrik',
	scene: 'Skriv här: vad som har hänt, och vad personen undrar.',
	question: 'Skriv här: vad är frågan till den som övar?',
	best: 'Skriv här: det som hjälper mest.',
	fair: 'Skriv här: det som går an men kostar.',
	poor: 'Skriv här: det som försvårar.',
	reply: 'Skriv här: vad personen svarar på det.',
	outcome: 'Skriv här: vad som händer sedan, så att det syns.',
	why: 'Skriv här: varför det gick som det gick.',
	active: 'Skriv här: varför det var aktivt att göra så.',
	accessible: 'Skriv här: varför det var tillgängligt att göra så.',
	credible: 'Skriv här: varför det var trovärdigt att göra så.',
	good: 'Skriv här: det goda slutets rubrik',
	bad: 'Skriv här: det dåliga slutets rubrik',
	ending: 'Skriv här: hur det slutade, och för vem.',
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
	goal: 'Tell (write here: what somebody does who can, so that it shows).',
	place: 'Write here: the heading of the scene',
	scene: 'Write here: what has happened, and what the person wonders.',
	question: 'Write here: what is the question to the learner?',
	best: 'Write here: what helps the most.',
	fair: 'Write here: what will do, at a cost.',
	poor: 'Write here: what makes it hard.',
	reply: 'Write here: what the person answers to that.',
	outcome: 'Write here: what happens then, so that it shows.',
	why: 'Write here: why it went the way it did.',
	active: 'Write here: why it was active to do so.',
	accessible: 'Write here: why it was accessible to do so.',
	credible: 'Write here: why it was credible to do so.',
	good: 'Write here: the heading of the good ending',
	bad: 'Write here: the heading of the bad ending',
	ending: 'Write here: how it ended, and for whom.',
	reflection: 'Write here: a question to take along?',
};

/** Swedish for every kind of Swedish (`sv-simple`), else English, which a translator can start from. */
export function templateWords(locale: string): TemplateWords {
	return locale.split('-')[0] === 'sv' ? sv : en;
}
