import { describe, expect, test } from 'vitest';
import { readCourse, reviewCourse, type SourceFiles } from '../../src/lib/content/index.ts';
import { fixturesIn } from './fixture.ts';

const { names, read, expectedOf } = fixturesIn('kit');

/** All that is said of a course with its kit. */
function issuesOf(files: SourceFiles) {
	return [...readCourse(files).issues, ...reviewCourse(files).issues];
}

test.each(names)(
	'what there is to say of the kit is said with file, line and place: %s',
	(name) => {
		const found = issuesOf(read(name)).map(({ code, file, line, path }) => ({
			...{ code, file, line, path },
		}));
		expect(found).toEqual(expectedOf(name));
	},
);

/** The sound kit with a text in one of its files replaced. */
function changed(file: string, from: string, to: string): SourceFiles {
	const files = read('sound');
	const before = files.get(`kit/${file}`) ?? '';
	if (before.split(from).length !== 2) throw new Error(`${file} does not hold “${from}” once.`);
	return new Map(files).set(`kit/${file}`, before.replace(from, to));
}

function without(file: string): SourceFiles {
	return new Map([...read('sound')].filter(([name]) => name !== `kit/${file}`));
}

const long = `Ord ${'ord '.repeat(30)}ord.`;

describe('what an author of the kit may get wrong is said with code, file and place', () => {
	test.each([
		[
			'no file that says what the kit is made of',
			without('kit.yaml'),
			'missing-file kit/kit.yaml:1',
		],
		[
			'no translation at all',
			without('texts/en.yaml'),
			'text-missing-in-locale kit/texts/en.yaml:1',
		],
		[
			'words for a path that the translation lacks',
			changed('texts/en.yaml', '  everyone: {', '  somebody: {'),
			'text-missing-in-locale kit/texts/en.yaml:50 paths.everyone',
			'orphan-text kit/texts/en.yaml:51 paths.somebody',
		],
		[
			'a letter without words',
			changed('kit.yaml', '[invitation, thanks]', '[invitation, late, thanks]'),
			'text-missing-in-locale kit/texts/en.yaml:31 letters.each.late',
			'missing-text kit/texts/sv.yaml:31 letters.each.late',
		],
		[
			'words for a lesson that no path asks for',
			changed('texts/sv.yaml', '  visit: [', '  vizit: ['),
			'missing-text kit/texts/sv.yaml:52 lessons.visit',
			'orphan-text kit/texts/sv.yaml:53 lessons.vizit',
		],
		[
			'a word that nothing stands for',
			changed('texts/sv.yaml', 'Vi ses igen {{date}}.', 'Vi ses igen {{dat}}.'),
			'placeholder-mismatch kit/texts/en.yaml:33 letters.each.thanks.body',
			'unknown-placeholder kit/texts/sv.yaml:33 letters.each.thanks.body.0',
		],
		[
			'a blank that the translation has lost',
			changed('texts/en.yaml', 'We meet again on {{date}}.', 'We meet again.'),
			'placeholder-mismatch kit/texts/en.yaml:33 letters.each.thanks.body',
		],
		[
			'two questions where there should be three',
			changed('texts/en.yaml', ', "Who knows about it tomorrow?"]', ']'),
			'wrong-value kit/texts/en.yaml:53 lessons.visit',
		],
		[
			'a section that has no title',
			changed('texts/sv.yaml', 'title: "Klar"', 'name: "Klar"'),
			'missing-key kit/texts/sv.yaml:34 completion.title',
			'unknown-key kit/texts/sv.yaml:35 completion.name',
		],
		[
			'a letter listed twice',
			changed('kit.yaml', '[invitation, thanks]', '[invitation, thanks, thanks]'),
			'duplicate-id kit/kit.yaml:4 letters.2',
		],
		[
			'a part of the plan that takes no time',
			changed('kit.yaml', 'minutes: 15', 'minutes: 0'),
			'wrong-value kit/kit.yaml:3 plan.1.minutes',
		],
		[
			'officialese',
			changed('texts/sv.yaml', 'Välj en kurs i listan.', 'Tillse att ni väljer kurs.'),
			'officialese kit/texts/sv.yaml:4 about.0',
		],
		[
			'a sentence without end',
			changed('texts/sv.yaml', 'Välj en kurs i listan.', long),
			'long-sentence kit/texts/sv.yaml:4 about.0',
		],
		[
			'speaking as if we were the city',
			changed('texts/sv.yaml', 'Välj en kurs i listan.', 'Vi väljer en kurs åt er.'),
			'we-the-city kit/texts/sv.yaml:4 about.0',
		],
	])('%s', (_title, files, ...expected) => {
		const found = issuesOf(files).map(({ code, file, line, path }) =>
			`${code} ${file}:${line} ${path}`.trim(),
		);
		expect(found).toEqual(expected);
	});
});

test('in the letters and the questions, we are the workplace', () => {
	expect(issuesOf(changed('texts/sv.yaml', 'När svarade vi?', 'Vad gör vi nu?'))).toEqual([]);
});

test('a course without the folder has no kit, and nothing is said of it', () => {
	const files = new Map([...read('sound')].filter(([name]) => !name.startsWith('kit/')));
	const { course, kit, issues } = readCourse(files);
	expect(issues).toEqual([]);
	expect(course).toBeDefined();
	expect(kit).toBeUndefined();
});

test('a path that asks for no scenario talks about the first that is open besides', () => {
	const files = new Map(read('path-without-scenario'));
	const course = files.get('course.yaml') ?? '';
	files.set('course.yaml', course.replace('[ground, check]', '[ground, check], extra: [visit]'));
	expect(readCourse(files).kit?.discussed).toEqual({ alone: ['visit'], everyone: ['visit'] });
});

test('the review measures how the kit reads, in each language', () => {
	const { report } = reviewCourse(read('sound'));
	expect(report?.kit.map(({ locale }) => locale)).toEqual(['sv', 'en']);
	for (const { lix, words } of report?.kit ?? []) {
		expect(words).toBeGreaterThan(100);
		expect(lix).toBeLessThan(30);
	}
});
