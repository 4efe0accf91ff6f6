import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintText } from './lint-text.ts';

const door = 'by its door, index.ts';

/** Some file of a folder of `src/lib` that is not its door: it must exist, or nobody sees that the door is passed. */
function behind(name: string): string {
	const folder = join(import.meta.dirname, '../../src/lib', name);
	const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
		(each) => each.endsWith('.ts') && !each.endsWith('.test.ts') && each !== 'index.ts',
	);
	if (file === undefined) throw new Error(`There is nothing behind the door of ${name}.`);
	return `${name}/${file.split(sep).join('/')}`;
}

/** Which folder, what it may import, and what not: with the reason that its author is given. */
const borders: readonly {
	readonly folder: string;
	readonly may: readonly string[];
	readonly mayNot: Readonly<Record<string, string>>;
}[] = [
	{
		folder: 'src/lib/content',
		may: ["import * as v from 'valibot'", "import { parse } from 'yaml'", "import './issue.ts'"],
		mayNot: {
			"import { fold } from '../machines/index.ts'": 'content is pure',
			"import type { Log } from '../machines/index.ts'": 'content is pure',
			"import { readFileSync } from 'node:fs'": 'content is pure',
			"import { setup } from 'xstate'": 'content is pure',
		},
	},
	{
		folder: 'src/lib/machines',
		may: ["import { setup } from 'xstate'", "import type { Course } from '../content/index.ts'"],
		mayNot: {
			"import { readCourse } from '../content/index.ts'": 'need the types of content, no parser',
			[`import type { Course } from '../${behind('content')}'`]: door,
			"import { createTracker } from '../lms/index.ts'": 'never see lms',
			"import type { Tracker } from '../lms/index.ts'": 'never see lms',
			"export { createTracker } from '../lms/index.ts'": 'never see lms',
			"await import('../lms/index.ts')": 'never see lms',
			"import { createHash } from 'node:crypto'": 'machines are pure',
			"import { tick } from 'svelte'": 'machines are pure',
		},
	},
	{
		folder: 'src/lib/lms',
		may: ["import './tracker.ts'"],
		mayNot: {
			"import type { Course } from '../content/index.ts'": 'knows CMI and no lesson',
			"import { fold } from '../machines/index.ts'": 'knows CMI and no lesson',
			"import { readFileSync } from 'node:fs'": 'knows CMI and no lesson',
		},
	},
	{
		folder: 'src/lib/session',
		may: [
			"import { fold } from '../machines/index.ts'",
			"import { createTracker } from '../lms/index.ts'",
			"import type { Course } from '../content/index.ts'",
		],
		mayNot: {
			[`import { Limits } from '../${behind('lms')}'`]: door,
			"import { createTranslator } from '../i18n/index.ts'": 'session is the seam',
			"import { tick } from 'svelte'": 'session is the seam',
			"import { platform } from 'node:os'": 'session is the seam',
		},
	},
	{
		folder: 'src/lib/notebook',
		may: ["import './notebook.ts'"],
		mayNot: {
			"import { createTracker } from '../lms/index.ts'": 'can send nothing',
			"import type { Log } from '../machines/index.ts'": 'can send nothing',
			"import { readFileSync } from 'node:fs'": 'can send nothing',
		},
	},
	{
		folder: 'src/lib/i18n',
		may: ["import i18next from 'i18next'", "import type { Locale } from '../content/index.ts'"],
		mayNot: {
			"import { readCourse } from '../content/index.ts'": 'knows no lesson',
			"import { fold } from '../machines/index.ts'": 'knows no lesson',
			"import { createTracker } from '../lms/index.ts'": 'knows no lesson',
		},
	},
	{
		folder: 'src/lib/ui',
		may: [
			"import { fold } from '../machines/index.ts'",
			"import { createTranslator } from '../i18n/index.ts'",
			"import type { LessonTexts } from '../content/index.ts'",
			"import { slide } from 'svelte/transition'",
			"import type { Notebook } from '../notebook/index.ts'",
		],
		mayNot: {
			"import { createTracker } from '../lms/index.ts'": 'never sees lms or session',
			"import { openSession } from '../session/index.ts'": 'never sees lms or session',
			"import { readCourse } from '../content/index.ts'": 'ui shows a view',
			"import { openNotebook } from '../notebook/index.ts'": 'ui shows a view',
			[`import { decide } from '../${behind('machines')}'`]: door,
			"import { page } from '$app/state'": 'Only routes know SvelteKit',
		},
	},
	{
		folder: 'src/routes',
		may: [
			"import { openSession } from '../lib/session/index.ts'",
			"import { openNotebook } from '../lib/notebook/index.ts'",
			"import { course } from 'virtual:course'",
			"import { goto } from '$app/navigation'",
			"import '../lib/ui/styles/base.css'",
		],
		mayNot: {
			"import { createTracker } from '../lib/lms/index.ts'": 'Only session talks to lms',
			[`import { decide } from '../lib/${behind('machines')}'`]: door,
			"import { lessons } from '../tools/lessons-plugin.ts'": 'routes are thin',
			"import { zipSync } from 'fflate'": 'routes are thin',
		},
	},
	{
		folder: 'src/team-view/core',
		may: ["import Papa from 'papaparse'", "import { hash } from '../../lib/log/index.ts'"],
		mayNot: {
			"import { flushSync } from 'svelte'": 'is pure',
			"import { wordsFor } from '../page/words/index.ts'": 'is pure',
			"import { readFileSync } from 'node:fs'": 'is pure',
			[`import { hash } from '../../lib/${behind('log')}'`]: door,
		},
	},
	{
		folder: 'src/team-view/page',
		may: [
			"import { countsOf } from '../core/index.ts'",
			"import { chooseLocale } from '../../lib/i18n/index.ts'",
			"import '../../lib/ui/styles/base.css'",
			"import { tick } from 'svelte'",
		],
		mayNot: {
			"import { countsOf } from '../core/counts.ts'": door,
			"import { Masthead } from '../../lib/ui/index.ts'": 'nothing else of it',
			"import { createTracker } from '../../lib/lms/index.ts'": 'nobody to send anything to',
			"import Papa from 'papaparse'": 'knows no lesson and no platform',
			"import { page } from '$app/state'": 'Only routes know SvelteKit',
		},
	},
	{
		folder: 'src/adapter',
		may: ["import { zipSync } from 'fflate'", "import { join } from 'node:path'"],
		mayNot: {
			"import { readCourse } from '../lib/content/index.ts'": 'imports nothing of ours',
			"import type { Course } from '../lib/content/index.ts'": 'imports nothing of ours',
			"import { readLessonFolder } from '../tools/lesson-folder.ts'": 'imports nothing of ours',
		},
	},
	{
		folder: 'src/kit',
		may: [
			"import type { Course } from '../lib/content/index.ts'",
			"import { createHash } from 'node:crypto'",
		],
		mayNot: {
			"import { readCourse } from '../lib/content/index.ts'": 'kit is pure',
			"import { readFileSync } from 'node:fs'": 'kit is pure',
			"import { fold } from '../lib/machines/index.ts'": 'kit is pure',
			"import { PrintPage } from '../lib/ui/index.ts'": 'kit is pure',
			"import { sentBy } from '../lib/lms/index.ts'": 'kit is pure',
			"import { toldTo } from '../tools/privacy/told.ts'": 'kit is pure',
		},
	},
	{
		folder: 'src/tools',
		may: [
			"import { readCourse } from '../lib/content/index.ts'",
			"import { fold } from '../lib/machines/index.ts'",
			// Its list of all that is sent makes the page about privacy.
			"import { sentBy } from '../lib/lms/index.ts'",
			"import type { CourseOptions } from '../adapter/index.ts'",
			// Packs the manager's kit as it packs the course.
			"import { zip } from '../adapter/index.ts'",
			"import { kitFiles } from '../kit/index.ts'",
			"import { join } from 'node:path'",
		],
		mayNot: {
			"import { sortIssues } from '../lib/content/reading/issue.ts'": door,
			"import { zip } from '../adapter/zip.ts'": door,
			"import { fill } from '../kit/fill.ts'": door,
			"import { WorkshopSheet } from '../lib/ui/index.ts'": 'need no player',
			"import { openSession } from '../lib/session/index.ts'": 'need no player',
			"import { createTranslator } from '../lib/i18n/index.ts'": 'need no player',
		},
	},
	{
		folder: 'platform/src',
		may: ["import { object } from 'valibot'", "import { DatabaseSync } from 'node:sqlite'"],
		mayNot: {
			"import { createTracker } from '../../src/lib/lms/index.ts'": 'what crosses is the zip',
			"import type { Tracker } from '../../src/lib/lms/index.ts'": 'what crosses is the zip',
			"import adapter from '../../src/adapter/index.ts'": 'what crosses is the zip',
		},
	},
	{
		folder: 'tests/e2e',
		may: [
			"import { createTracker } from '../../src/lib/lms/index.ts'",
			"import { manifest } from '../../src/adapter/manifest/manifest.ts'",
			"import { test } from 'vitest'",
		],
		mayNot: { [`import '../../src/lib/${behind('lms')}'`]: door },
	},
];

describe.each(borders)('$folder', ({ folder, may, mayNot }) => {
	test.each(may)('may: %s', async (source) => {
		expect(await borderMessages(`${folder}/virtual.ts`, source)).toEqual([]);
	});

	test.each(Object.entries(mayNot))('may not: %s', async (source, reason) => {
		expect(await borderMessages(`${folder}/virtual.ts`, source)).toEqual([
			expect.stringContaining(reason),
		]);
	});
});

describe('sources that Node runs as they are', () => {
	test.each([
		["import '$lib/content/index.ts'", 'relative path'],
		["import './issue'", 'Write the extension'],
		["import '../content'", 'Write the extension'],
	])('no %s', async (source, message) => {
		expect(await borderMessages('src/lib/content/virtual.ts', source)).toContainEqual(
			expect.stringContaining(message),
		);
	});
});

describe('a test beside the source', () => {
	test('may import its own folder, the helpers in tests/ and any door', async () => {
		const source = `import './log.ts';\nimport '../lms/index.ts';\nimport '../../../tests/support/course.ts';\nimport { test } from 'vitest';`;
		expect(await borderMessages('src/lib/machines/virtual.test.ts', source)).toEqual([]);
	});

	test('may not import past another folder’s door', async () => {
		const messages = await borderMessages(
			'src/lib/machines/virtual.test.ts',
			`import '../${behind('lms')}'`,
		);
		expect(messages).toEqual([expect.stringContaining(door)]);
	});
});

test('the borders hold in components as well', async () => {
	const source = `<script lang="ts">\n\timport '../lms/index.ts';\n</script>\n`;
	expect(await borderMessages('src/lib/ui/Virtual.svelte', source)).toEqual([
		expect.stringContaining('never sees lms'),
	]);
});

async function borderMessages(file: string, source: string): Promise<string[]> {
	const messages = await lintText(file, source);
	return messages.filter(
		(message) => /import/i.test(message) && !/defined but never/.test(message),
	);
}
