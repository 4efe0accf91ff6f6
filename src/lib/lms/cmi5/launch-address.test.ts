import { expect, it } from 'vitest';
import { readLaunchAddress } from './launch-address.ts';

const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '17' } };
const whole: Readonly<Record<string, string>> = {
	endpoint: 'https://lms.example/xapi/',
	fetch: 'https://lms.example/fetch?once=1',
	actor: JSON.stringify(actor),
	registration: 'f0e9c7aa-4a4c-4d53-a4e4-54d4e7d2b3b1',
	activityId: 'https://lms.example/au/1?a=b',
};
const query = (said: Readonly<Record<string, string>>) => `?${new URLSearchParams(said)}`;

it('reads a launch address in any order, with parameters of others among them', () => {
	const turned = Object.fromEntries([...Object.entries(whole).reverse(), ['theme', 'dark']]);
	expect(readLaunchAddress(query(turned))).toEqual({ ...whole, actor });
});

it('takes an endpoint with and without a slash at its end', () => {
	const bare = { ...whole, endpoint: 'https://lms.example/xapi' };
	expect(readLaunchAddress(query(bare))?.endpoint).toBe('https://lms.example/xapi/');
});

it.each(Object.keys(whole))('without %s it is no launch', (missing) => {
	const rest = Object.entries(whole).filter(([name]) => name !== missing);
	expect(readLaunchAddress(query(Object.fromEntries(rest)))).toBeUndefined();
});

it.each(['', 'null', '"Maja"', '{"name":'])('a learner called %j is none', (said) => {
	expect(readLaunchAddress(query({ ...whole, actor: said }))).toBeUndefined();
});

it('a page that was opened by hand is no launch', () => {
	expect(readLaunchAddress('')).toBeUndefined();
});
