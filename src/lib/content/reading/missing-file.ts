import type { Issue, Sentence } from './issue.ts';

/** What is said of a file that is not there: each kind of file has a code and an advice of its own. */
export function missingFile(file: string): Issue {
	return {
		...adviceFor(file),
		severity: 'error',
		file,
		line: 1,
		path: '',
		what: { sv: `Filen ${file} saknas.`, en: `The file ${file} is missing.` },
	};
}

function adviceFor(file: string): { readonly code: string; readonly todo: Sentence } {
	if (file === 'course.yaml') return { code: 'missing-file', todo: createIt };
	if (/(^|\/)ids\.yaml$/.test(file)) return { code: 'changed-id', todo: register };
	if (/(^|\/)texts\//.test(file)) return { code: 'text-missing-in-locale', todo: translate };
	if (file === 'kit/kit.yaml') return { code: 'missing-file', todo: createKit };
	return { code: 'missing-file', todo: createLesson };
}

const createIt: Sentence = {
	sv: 'Skapa den. Den säger vad kursen innehåller.',
	en: 'Create it. It says what the course holds.',
};

const register: Sentence = {
	sv: 'Kör npm run lint:lessons -- --register. Har filen funnits förut, ta tillbaka den.',
	en: 'Run npm run lint:lessons -- --register. If the file was there before, take it back.',
};

const translate: Sentence = {
	sv: 'Skapa den, eller ta bort språket under locales i course.yaml.',
	en: 'Create it, or remove the locale under locales in course.yaml.',
};

const createLesson: Sentence = {
	sv: 'Skapa den, eller ta bort lektionen under lessons i course.yaml.',
	en: 'Create it, or remove the lesson under lessons in course.yaml.',
};

const createKit: Sentence = {
	sv: 'Skapa den. Den säger vad chefspaketet består av.',
	en: 'Create it. It says what the manager’s kit is made of.',
};
