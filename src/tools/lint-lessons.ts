/* eslint-disable no-console -- a command line tool speaks on the console */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, readCourse } from '../lib/content/index.ts';
import { lessonsFolder, readLessonFolder } from './lesson-folder.ts';
import { authorLanguage, formatIssues } from './print-issues.ts';
import { registerIds } from './register-ids.ts';

const args = process.argv.slice(2);
const language = authorLanguage(args, process.env);

if (args.includes('--register')) {
	for (const id of registerIds(lessonsFolder)) console.log(`+ lessons/${id}`);
	writeSchemas();
}

const { issues } = readCourse(readLessonFolder());
if (issues.length > 0) console.log(formatIssues(issues, language) + '\n');
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
