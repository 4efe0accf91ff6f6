import { describe, expect, test } from 'vitest';
import { realKitParts } from '../../tests/support/kit-parts.ts';
import type { Course } from '../lib/content/index.ts';
import { kitFiles, type KitParts } from './index.ts';

const parts = realKitParts();
const { course, texts, kit, told } = parts;
const files = kitFiles(parts);
const editions = course.locales.flatMap((locale) => course.paths.map((path) => ({ locale, path })));

/** A page as one reads it: no tags, no entities, one space between words. */
function read(name: string, from: ReadonlyMap<string, string> = files): string {
	const body = (from.get(name) ?? '').split('<body>')[1] ?? '';
	return body
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.replace(/ ([.,:?!])/g, '$1');
}

/** The kit of a course that differs in something. */
function kitOf(change: Partial<Course>, more: Partial<KitParts> = {}): ReadonlyMap<string, string> {
	return kitFiles({ ...parts, ...more, course: { ...course, ...change } });
}

describe.each(editions)('the page of $path.id in $locale', ({ locale, path }) => {
	const name = `${locale}/${path.id}.html`;
	const page = files.get(name) ?? '';
	const shown = read(name);
	const lessons = path.lessons.map((id) => course.lessons.find((each) => each.id === id));
	const minutes = lessons.reduce((sum, lesson) => sum + (lesson?.minutes ?? NaN), 0);

	test('is in its language, and named after the course that it is for', () => {
		expect(page).toContain(`<html lang="${locale}">`);
		expect(shown).toContain(course.texts[locale]?.paths[path.id]?.title);
	});

	test('says how long the course takes and how many lessons it has', () => {
		expect(shown).toContain(`${minutes} minut`);
		expect(shown).toMatch(new RegExp(`${lessons.length} (lektioner|lessons)`));
	});

	test('lists each lesson with its minutes, and the objectives behind it', () => {
		for (const lesson of lessons) {
			const { title = '', goals = {} } = texts[lesson?.id ?? '']?.[locale] ?? {};
			expect(shown).toMatch(new RegExp(`${title} ${lesson?.minutes} minut`));
			for (const goal of Object.values(goals)) expect(shown).toContain(goal);
		}
	});

	test('plans twenty minutes without a gap', () => {
		const times = [...shown.matchAll(/Minute? (\d+)–(\d+)/g)].map(([, from, to]) => [
			...[Number(from), Number(to)],
		]);
		expect(times.map(([from]) => from)).toEqual([0, ...times.slice(0, -1).map(([, to]) => to)]);
		expect(times.at(-1)?.[1]).toBe(20);
	});

	test('asks three questions for each scenario that the path asks for', () => {
		const scenarios = lessons.flatMap((each) => (each?.kind === 'scenario' ? [each.id] : []));
		expect(kit.discussed[path.id]).toEqual(scenarios);
		for (const id of scenarios) {
			const questions = kit.texts[locale]?.lessons[id] ?? [];
			expect(questions).toHaveLength(3);
			for (const question of questions) expect(shown).toContain(question);
		}
	});

	test('says what completion asks for: all lessons, or the check at the first try', () => {
		expect(shown).toMatch(new RegExp(`(alla|all) ${path.lessons.length} (lektioner|lessons)`));
		expect(shown).toMatch(/8 (av|of) 10/);
	});

	test('says what the platform is told, in the words that learners read', () => {
		const { level, seen, never, neverItems } = told(locale, path.reporting ?? course.reporting);
		for (const text of [level, never, ...neverItems]) expect(shown).toContain(text);
		for (const { what, why } of seen) expect(shown).toContain(`${what}. ${why}`);
	});

	test('has every letter, also as a file of its own', () => {
		for (const [at, id] of kit.letters.entries()) {
			const letter = files.get(`${locale}/messages/${path.id}-${at + 1}-${id}.txt`) ?? '';
			const [subject = '', ...body] = letter.trim().split('\r\n\r\n');
			expect(body.length).toBeGreaterThan(2);
			for (const text of [subject.replace('\ufeff', ''), ...body]) expect(shown).toContain(text);
		}
	});
});

describe.each([...files.keys()])('%s', (name) => {
	const text = files.get(name) ?? '';

	test('has a name that every unzipper can read', () => {
		expect(name).toMatch(/^[a-z0-9/.-]+$/);
	});

	test('leaves nothing to be filled in but what managers know themselves', () => {
		const locale = name.split('/')[0] ?? '';
		const blanks = Object.values(kit.texts[locale]?.blanks ?? {});
		const body = text.split('<body>').at(-1) ?? '';
		expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
		const found = [...body.matchAll(/\[(.*?)\]/g)].map((match) => match[1]);
		expect(found.filter((each) => !blanks.includes(each ?? ''))).toEqual([]);
	});
});

const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
const letters = [...files.keys()].filter((name) => name.endsWith('.txt'));

describe.each(pages)('%s', (name) => {
	const page = files.get(name) ?? '';

	test('asks nobody for anything: no script, no form, nothing fetched', () => {
		expect(page).not.toMatch(/<(script|form|iframe|object|embed|link|img|base)\b/);
		expect(page).not.toMatch(/\s(style|src|srcset|action|on\w+)=/);
		expect(page).not.toMatch(/https?:\/\/|url\((?!data:)|@import/);
		expect(page).toContain("default-src 'none'");
	});

	test('leads only to what lies in the kit, and to places that are there', () => {
		const ways = [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
		const sheets = new RegExp('/sheets/[a-z-]+\\.html$');
		const gone = ways.filter((way) => {
			if (way.startsWith('#')) return !page.includes(`id="${way.slice(1)}"`);
			const target = new URL(way, `kit:/${name}`).pathname.slice(1);
			// The sheets take a build: the test of what was built looks for them.
			return !files.has(target) && !sheets.test(way);
		});
		expect(ways).not.toEqual([]);
		expect(gone).toEqual([]);
	});
});

test.each(letters)('%s is a text that Notepad and Outlook take', (name) => {
	const text = files.get(name) ?? '';
	expect(text.startsWith('\ufeff')).toBe(true);
	expect(text).toMatch(/^\ufeff(Ämne|Subject): \S/);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(text).not.toContain('&');
});

test('the list leads to every course in every language', () => {
	const list = files.get('index.html') ?? '';
	for (const { locale, path } of editions) expect(list).toContain(`"${locale}/${path.id}.html"`);
});

describe('a course that tells a platform more', () => {
	const paths = course.paths.map((path) => ({ ...path, reporting: 'answers' as const }));
	const changed = kitOf({ paths });

	test('says so to managers, and to those whom they invite', () => {
		const { level } = told('en', 'answers');
		expect(read('en/preschool.html', changed)).toContain(level);
		expect(read('en/preschool.html', changed)).toContain('Answers are shown');
		const invitation = changed.get('en/messages/preschool-1-invitation.txt');
		expect(invitation).toContain('Your employer can see what you answer');
		expect(invitation).not.toContain('but not what you answer');
	});

	test('is not said of the courses that tell completion alone', () => {
		expect(read('en/preschool.html')).toContain('No scores');
		expect(read('en/preschool.html')).not.toContain('every answer');
	});
});

test('nobody is told of a check that cannot be taken', () => {
	const paths = course.paths.map((path) => ({ ...path, extra: [] }));
	expect(read('en/preschool.html', kitOf({ paths }))).not.toContain('at the first try');
	expect(read('en/whole-course.html', kitOf({ paths }))).toContain('at the first try');
});

test('the team view is spoken of when it lies in the kit, and only then', () => {
	const besides = kitOf({}, { besides: ['team-view.html'] });
	expect(besides.get('sv/housing.html')).toContain('<a href="../team-view.html">Lagöversikt</a>');
	expect(besides.get('index.html')).toContain('<a href="team-view.html">Team view</a>');
	expect([...files.values()].filter((text) => text.includes('team-view'))).toEqual([]);
});

test('a workshop sheet is a page with a way back, and nothing else around it', () => {
	const sheet = {
		lesson: 'pick-up',
		locale: 'sv',
		body: '<h1>Blad</h1>',
		styles: 'h1 { margin: 0 }',
	};
	const page = kitOf({}, { sheets: [sheet] }).get('sv/sheets/pick-up.html') ?? '';
	expect(page).toContain('<main>\n<h1>Blad</h1>\n</main>');
	expect(page).toContain('<a href="../../index.html">Alla kurser</a>');
	expect(page).toContain('href="../../en/sheets/pick-up.html"');
});
