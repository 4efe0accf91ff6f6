/* eslint-disable no-console -- a command line tool speaks on the console */
import { readCourse } from '../lib/content/index.ts';
import { affected } from './changes/affected.ts';
import { lessonsAt } from './changes/lessons-at.ts';
import { formatChanges } from './changes/print-changes.ts';
import { readLessonFolder } from './lesson-folder.ts';
import { authorLanguage, formatIssues } from './print-issues.ts';
import { root } from './run.ts';

/*
 * npm run changes -- <commit, tag or branch>: whom does the course as it is now affect, of those who began it as it was
 * then? Without a name: as it was at the last commit.
 *   -- --lang sv   in Swedish
 */

const args = process.argv.slice(2);
const language = authorLanguage(args, process.env);
const since =
	args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--lang') ?? 'HEAD';

const files = lessonsAt(root, since);
const before = files && readCourse(files);
const now = readCourse(readLessonFolder());

if (!before?.course) {
	console.error(
		files
			? `The lessons at ${since} cannot be read by this version. Compare with a later one.`
			: `git knows nothing called "${since}". Give a commit, a tag or a branch.`,
	);
	process.exitCode = 1;
} else if (now.course) {
	console.log(formatChanges(affected(before.course, now.course), since, language));
} else {
	console.error(formatIssues(now.issues, language));
	process.exitCode = 1;
}
