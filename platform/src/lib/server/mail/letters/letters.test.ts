import { expect, test } from 'vitest';
import { textsFor } from '../../../texts/index.ts';
import { assignedLetter } from './assigned.ts';
import { doneLetter } from './done.ts';
import type { CourseInLetter, Letter, Writing } from './letter.ts';
import { linkLetter } from './link.ts';
import { kindOf, reminderLetter } from './reminder.ts';
import { trialLetter } from './trial.ts';

const origin = 'https://courses.example';
const link = `${origin}/in/abc`;

const course: CourseInLetter = {
	title: 'Ögonblick: för alla',
	minutes: 40,
	due: 'tisdag 31 mars 2026',
	isLate: false,
};
const other: CourseInLetter = {
	...course,
	title: 'Brandskydd',
	minutes: undefined,
	due: undefined,
};

const writingFor = (locale: 'sv' | 'en', change: Partial<Writing> = {}): Writing => ({
	texts: textsFor(locale),
	to: 'Anna Åberg',
	voice: { type: 'platform', from: 'Maja Chef' },
	way: { type: 'link', link },
	origin,
	...change,
});

const own = { to: undefined, voice: { type: 'own', name: 'Maja Chef' } } as const;

/** Every letter there is, to one and to several, about one course and about two. */
const lettersFor = (writing: Writing): readonly Letter[] => [
	...[[course], [course, other]].flatMap((courses) => [
		assignedLetter(writing, { courses, message: '', hasCalendar: true }),
		...(['not-started', 'started', 'late', 'any'] as const).map((kind) =>
			reminderLetter(writing, kind, courses),
		),
	]),
	linkLetter(writing, link),
	doneLetter(writing, { title: course.title, day: 'tisdag 31 mars 2026' }),
	trialLetter(writing),
];

const all = (locale: 'sv' | 'en'): readonly Letter[] => [
	...lettersFor(writingFor(locale)),
	...lettersFor(writingFor(locale, own)),
];

test('a letter about a new course says which, how long, by when, what the manager wrote, and how to get there', () => {
	const letter = assignedLetter(writingFor('sv'), {
		courses: [course],
		message: 'Vi pratar om det på APT.\nTa med en fråga!',
		hasCalendar: true,
	});
	expect(letter).toEqual({
		subject: 'Ny kurs till dig: Ögonblick: för alla',
		body: `Hej Anna Åberg!

Maja Chef ber dig gå en kurs:

Ögonblick: för alla
Tar ungefär 40 minuter. Gör den senast tisdag 31 mars 2026.

Maja Chef skriver:
  Vi pratar om det på APT.
  Ta med en fråga!

Öppna din personliga länk när det passar dig:
${link}

Du kan stänga kursen när du vill och fortsätta där du var. Med den bifogade filen lägger du in dagen i din kalender.

Länken är bara din, så skicka den inte vidare. Slutar den fungera får du en ny här:
${origin}/sign-in/link

Hälsningar
Kurshyllan
`,
	});
});

test('what is not known is left out: minutes, a day, a message, who sent it', () => {
	const writing = writingFor('sv', {
		voice: { type: 'platform', from: undefined },
		way: { type: 'address' },
	});
	const given = { courses: [other], message: ' ', hasCalendar: false };
	expect(assignedLetter(writing, given).body).toBe(`Hej Anna Åberg!

Du har fått en kurs:

Brandskydd

Logga in när det passar dig:
${origin}

Du kan stänga kursen när du vill och fortsätta där du var.

Hälsningar
Kurshyllan
`);
});

test('several courses go into one letter', () => {
	const letter = assignedLetter(writingFor('en'), {
		courses: [{ ...course, due: 'Tuesday 31 March 2026' }, other],
		message: '',
		hasCalendar: false,
	});
	expect(letter.subject).toBe('2 new courses for you');
	expect(letter.body).toContain('Maja Chef asks you to take 2 courses:');
	expect(letter.body).toContain(
		'Ögonblick: för alla\nTakes about 40 minutes. Please finish by Tuesday 31 March 2026.\n\nBrandskydd\n',
	);
});

test('a reminder is another for who has not begun, who has, and who is late', () => {
	const writing = writingFor('sv');
	const bodies = (['not-started', 'started', 'late'] as const).map(
		(kind) => reminderLetter(writing, kind, [course]).body,
	);
	expect(bodies[0]).toContain('Börja med en stund');
	expect(bodies[1]).toContain('Fint att du har kommit igång!');
	expect(bodies[2]).toContain('Behöver du mer tid? Säg till Maja Chef');
	const late = reminderLetter(writing, 'late', [{ ...course, isLate: true }]);
	expect(late.body).toContain('Skulle vara klar tisdag 31 mars 2026.');
});

test('to somebody with several courses it sounds as the most urgent one asks for', () => {
	expect(kindOf(['not-started', 'not-started'])).toBe('not-started');
	expect(kindOf(['not-started', 'started'])).toBe('started');
	expect(kindOf(['started', 'late', 'not-started'])).toBe('late');
});

test('a text that a manager copies speaks as the manager, and holds nobody’s link', () => {
	for (const { body } of lettersFor(writingFor('sv', own)).slice(0, 10)) {
		expect(body).toContain('Hej!\n');
		expect(body).toContain(`eller logga in här:\n${origin}\n`);
		expect(body).toContain('Säg till mig.');
		expect(body).toMatch(/Hälsningar\nMaja Chef\n$/);
		expect(body).not.toContain('/in/');
	}
});

/** Words per sentence, and of a hundred words those with more than six letters (Björnsson 1968). */
const lix = (text: string): number => {
	const words = text.match(/\p{L}+/gu) ?? [];
	const sentences = text.match(/[.!?:]+(?=\s|$)/g) ?? [''];
	const long = words.filter((word) => word.length > 6);
	return words.length / sentences.length + (100 * long.length) / words.length;
};

test.each(['sv', 'en'] as const)('every letter is easy to read (%s)', (locale) => {
	for (const { subject, body } of all(locale))
		expect(lix(body.replace(/https:\S+/g, '')), subject).toBeLessThanOrEqual(40);
});

test.each(['sv', 'en'] as const)('every subject is short, and nobody is blamed (%s)', (locale) => {
	for (const { subject, body } of all(locale)) {
		expect(subject.length).toBeLessThanOrEqual(60);
		expect(body).not.toMatch(/fortfarande inte|ännu inte|måste|försenad|overdue|must|failed/i);
	}
});
