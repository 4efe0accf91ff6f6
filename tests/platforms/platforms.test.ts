import { describe, expect, test } from 'vitest';
import { flawsOf, platforms, play, stories } from './matrix.ts';

const standards = [...new Set(platforms.map(({ standard }) => standard))];

describe.each(standards)('in a package for %s', (standard) => {
	const table = platforms
		.filter((platform) => platform.standard === standard)
		.flatMap((platform) =>
			stories.map((story) => ({ platform, story, name: platform.name, title: story.title })),
		);

	test.each(table)('on a platform that $name, whoever $title loses nothing', async (row) => {
		const flaws = flawsOf(row.platform, await play(row.platform, row.story));
		expect(flaws.join('; ')).toBe('');
	});
});
