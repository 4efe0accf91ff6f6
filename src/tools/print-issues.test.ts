import { describe, expect, test } from 'vitest';
import type { Issue } from '../lib/content/index.ts';
import { authorLanguage, formatIssues } from './print-issues.ts';

const issue: Issue = {
	code: 'unknown-target',
	severity: 'error',
	file: 'pick-up/lesson.yaml',
	line: 12,
	path: 'nodes.call.choices.0.to',
	what: { sv: 'Noden finns inte.', en: 'The node does not exist.' },
	todo: { sv: 'Välj en annan.', en: 'Choose another.' },
};

describe('printing problems', () => {
	test('says where, what and what to do, in Swedish', () => {
		expect(formatIssues([issue], 'sv')).toBe(
			'lessons/pick-up/lesson.yaml:12  fel unknown-target  (nodes.call.choices.0.to)\n' +
				'    Noden finns inte.\n' +
				'    → Välj en annan.',
		);
	});

	test('says the same in English', () => {
		expect(formatIssues([{ ...issue, severity: 'warning', path: '' }], 'en')).toBe(
			'lessons/pick-up/lesson.yaml:12  warning unknown-target\n' +
				'    The node does not exist.\n' +
				'    → Choose another.',
		);
	});

	test('leaves an empty line between two', () => {
		expect(formatIssues([issue, issue], 'en').split('\n\n')).toHaveLength(2);
	});
});

describe('the language of the author', () => {
	test.each([
		['what is asked for', ['--lang', 'sv'], { LANG: 'en_GB.UTF-8' }, 'sv'],
		['the terminal’s, when it is Swedish', [], { LANG: 'sv_SE.UTF-8' }, 'sv'],
		['the messages’ rather than the terminal’s', [], { LC_ALL: 'sv_SE', LANG: 'en_GB' }, 'sv'],
		['English for any other terminal', [], { LANG: 'fi_FI' }, 'en'],
		['English when nothing is known', [], {}, 'en'],
		['the terminal’s when another is asked for', ['--lang', 'de'], { LANG: 'sv_SE' }, 'sv'],
	] as const)('is %s', (_title, args, env, expected) => {
		expect(authorLanguage(args, env)).toBe(expected);
	});
});
