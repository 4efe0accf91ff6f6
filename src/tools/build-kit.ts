/* eslint-disable no-console -- a command line tool speaks on the console */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'fflate';
import { zip } from '../adapter/index.ts';
import { kitFiles, teamViewName } from '../kit/index.ts';
import { readCourse } from '../lib/content/index.ts';
import { kitStyles } from './kit/kit-styles.ts';
import { loadStill, renderSheets } from './kit/render-sheets.ts';
import { readLessonFolder } from './lesson-folder.ts';
import { formatIssues } from './print-issues.ts';
import { toldTo } from './privacy/told.ts';
import { root } from './run.ts';
import { teamViewPage } from './team-view/page.ts';

/*
 * npm run build:kit: writes the manager's kit as a folder and as one zip, dist/manager-kit and dist/manager-kit.zip,
 * and the team view by itself, dist/team-view.html. None of it is part of any package. A course without lessons/kit has none.
 */

mkdirSync(join(root, 'dist'), { recursive: true });
const teamView = await teamViewPage();

/** What is made elsewhere and lies beside the kit's own pages, by name: the font has a licence to come with it. */
const besides: ReadonlyMap<string, string> = new Map([
	['licenses.txt', readFileSync(join(root, 'NOTICE'), 'utf8')],
	[teamViewName, teamView],
]);

/** It stands in the kit, and beside it for who wants nothing else. */
writeFileSync(join(root, 'dist', teamViewName), teamView);

const folder = join(root, 'dist/manager-kit');
rmSync(folder, { recursive: true, force: true });
rmSync(`${folder}.zip`, { force: true });

const { course, texts, kit, issues } = readCourse(readLessonFolder());
if (course && kit) {
	const rendered = await renderSheets({ course, texts }, await loadStill());
	const files = new Map([
		...kitFiles({
			...{ course, texts, kit, ...rendered },
			told: toldTo,
			styles: kitStyles(),
			besides: [...besides.keys()],
		}),
		...besides,
	]);
	await write(files);
} else if (issues.length > 0) {
	console.error(formatIssues(issues, 'en'));
	process.exitCode = 1;
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
	const encoder = new TextEncoder();
	const bytes = new Map([...files].map(([name, text]) => [name, encoder.encode(text)] as const));
	for (const [name, content] of bytes) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	// A little larger than the packages’ way would make it, and there at once: no learner waits for this zip.
	const packed = await zip(bytes, (content) => deflateSync(content, { level: 9 }));
	writeFileSync(`${folder}.zip`, packed);
	console.log(`    manager-kit.zip  ${files.size} files, ${(packed.length / 1000).toFixed(1)} kB`);
}
