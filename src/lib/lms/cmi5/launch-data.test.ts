import { expect, it } from 'vitest';
import { readLaunchData } from './launch-data.ts';

it('reads what the platform lays out for a launch', () => {
	const contextTemplate = { extensions: { session: '1' } };
	const said = {
		launchMode: 'Review',
		masteryScore: 0.8,
		returnURL: 'https://lms.example/return',
		contextTemplate,
	};
	expect(readLaunchData(JSON.stringify(said))).toEqual({
		mode: 'review',
		masteryScore: 0.8,
		returnUrl: 'https://lms.example/return',
		contextTemplate,
	});
});

it.each(['{}', '{"contextTemplate":7,"masteryScore":"0.8","returnURL":4,"launchMode":"normal"}'])(
	'takes %s for a launch as usual, with nothing asked for and nowhere to go',
	(text) => {
		expect(readLaunchData(text)).toEqual({
			mode: 'normal',
			masteryScore: undefined,
			returnUrl: '',
			contextTemplate: {},
		});
	},
);

it('goes to no return address that would run as a script', () => {
	expect(readLaunchData('{"returnURL":"javascript:alert(1)"}')?.returnUrl).toBe('');
});

it.each(['', '[]', 'null', '<html>'])('%j is no launch data', (text) => {
	expect(readLaunchData(text)).toBeUndefined();
});
