/* eslint-disable no-console -- a command line tool speaks on the console */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	jsonSchemas,
	readCourse,
	reviewCourse,
	sourceName,
	writeSource,
} from '../lib/content/index.ts';
import { lessonsFolder, readLessonFolder } from './lesson-folder.ts';
import { authorLanguage, formatIssues } from './print-issues.ts';
import { formatReport } from './print-report.ts';
import { registerIds } from './register-ids.ts';
import { today } from './today.ts';

/*
 * npm run lint:lessons: prints what is wrong, then how the course reads and what it practises.
 *   -- --lang sv         in Swedish
 *   -- --quiet           without the report
 *   -- --register        first takes new ids into the registries and writes the editors' schemas
 *   -- --source <file>   first makes the fingerprint of the text that the course builds on
 */

const args = process.argv.slice(2);
const language = authorLanguage(args, process.env);

if (args.includes('--register')) {
	for (const id of registerIds(lessonsFolder)) console.log(`+ lessons/${id}`);
	writeSchemas();
}
if (args.includes('--source')) writeFingerprint(args[args.indexOf('--source') + 1] ?? '');

const files = readLessonFolder();
const review = reviewCourse(files, { today: today() });
const issues = [...readCourse(files).issues, ...review.issues];
if (issues.length > 0) console.log(formatIssues(issues, language) + '\n');
if (review.report && !args.includes('--quiet')) {
	console.log(formatReport(review.report, language) + '\n');
}
const errors = issues.filter((issue) => issue.severity === 'error').length;
console.log(
	language === 'sv'
		? `${errors} fel, ${issues.length - errors} varningar i lessons/.`
		: `${errors} errors, ${issues.length - errors} warnings in lessons/.`,
);
process.exitCode = errors > 0 ? 1 : 0;

/** The schemas that editors complete and check YAML with. */
function writeSchemas(): void {
	const folder = join(lessonsFolder, 'schemas');
	mkdirSync(folder, { recursive: true });
	for (const [name, schema] of Object.entries(jsonSchemas())) {
		writeFileSync(join(folder, name), JSON.stringify(schema, null, 2) + '\n');
	}
}

/** Hashes only: the text itself is somebody else's and stays where it is. */
function writeFingerprint(text: string): void {
	const file = join(lessonsFolder, sourceName);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	writeFileSync(file, writeSource(readFileSync(text, 'utf8'), before));
}
