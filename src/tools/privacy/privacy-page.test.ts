import { describe, expect, it, test } from 'vitest';
import { sentBy } from '../../lib/lms/index.ts';
import { privacyPage } from './privacy-page.ts';

const page = (about: Partial<Parameters<typeof privacyPage>[0]> = {}) =>
	privacyPage({
		standard: 'scorm12',
		reporting: 'completion',
		locales: ['sv', 'en'],
		title: { sv: 'Kurs & <annat>', en: 'Course' },
		...about,
	});

const standards = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5'] as const;
const levels = ['completion', 'result', 'answers'] as const;

describe.each(standards)('the page about privacy of a package for %s', (standard) => {
	test.each(levels)(
		'names everything that is sent at the level %s, in both languages',
		(reporting) => {
			const html = page({ standard, reporting });
			for (const { element } of sentBy(standard, reporting)) {
				expect(html.split(`<code>${element}</code>`)).toHaveLength(3);
			}
		},
	);

	test('names no score and no answer when only completion is told', () => {
		const html = page({ standard });
		expect(html).not.toMatch(/score|interactions|objectives|answered|passed/);
	});
});

it('says of a package without a platform that it sends nothing', () => {
	const html = page({ standard: 'web' });
	expect(html).toContain('Den skickar ingenting.');
	expect(html).toContain('It sends nothing.');
	expect(html).not.toContain('<table>');
});

it('says in every package what never leaves the device', () => {
	for (const standard of [...standards, 'web'] as const) {
		expect(page({ standard, reporting: 'answers' })).toContain('Självskattningen.');
	}
});

it('escapes what comes from the course', () => {
	expect(page()).toContain('Kurs &amp; &lt;annat&gt;');
});

it('shows only the languages that the course has', () => {
	expect(page({ locales: ['en'] })).not.toContain('Det här skickas');
});
