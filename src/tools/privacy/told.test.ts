import { describe, expect, test } from 'vitest';
import { sentBy } from '../../lib/lms/index.ts';
import { privacyEn } from './words-en.ts';
import { privacySv } from './words-sv.ts';
import { toldTo } from './told.ts';

const standards = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5', 'web'] as const;

describe.each(['completion', 'result', 'answers'] as const)('at the level %s', (level) => {
	test('managers read of all that is sent by any package, once, and of nothing else', () => {
		const sent = standards.flatMap((standard) => sentBy(standard, level));
		const purposes = new Set(sent.map(({ purpose }) => purpose));
		const said = toldTo('en', level).seen.map(({ what }) => what);
		expect(new Set(said)).toEqual(
			new Set([...purposes].map((each) => privacyEn.purposes[each][0])),
		);
		expect(said).toHaveLength(purposes.size);
	});

	test('managers read the very words of the page about privacy', () => {
		const { level: said, never, neverItems } = toldTo('sv', level);
		expect(said).toBe(privacySv.level[level]);
		expect({ never, neverItems }).toEqual({
			never: privacySv.never,
			neverItems: privacySv.neverItems,
		});
	});
});
