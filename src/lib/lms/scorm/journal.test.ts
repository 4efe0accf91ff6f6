import { describe, expect, it } from 'vitest';
import type { Answer } from '../report.ts';
import { reporting2004 } from '../scorm2004/reporting2004.ts';
import type { ApiCaller } from './api-call.ts';
import { createJournal } from './journal.ts';

/** A platform whose list of interactions has so many lines. */
function platformWith(count: string) {
	const asked: string[] = [];
	const caller: ApiCaller = {
		nameOf: (method) => method,
		act: () => ({ type: 'answered', value: 'true', doubtful: false }),
		get: (element) => {
			asked.push(element);
			return { type: 'answered', value: count, doubtful: false };
		},
	};
	return { asked, journal: createJournal(caller, reporting2004) };
}

const answer = (seq: number): Answer => ({
	seq,
	id: `pick_up.choice_${seq}`,
	type: 'choice',
	response: ['wait'],
	patterns: [['ring-now']],
	right: false,
	options: ['ring-now', 'wait'],
	groups: [],
	at: '2026-11-23T09:00:00.000+01:00',
	latency: 4000,
	description: 'Tio över ett',
	objectives: ['lesson.pick_up'],
});

const linesOf = (entries: readonly { readonly element: string }[]) => [
	...new Set(entries.map(({ element }) => /^cmi\.interactions\.\d+/.exec(element)?.[0])),
];

describe('the journal of answers', () => {
	it('begins after the lines that the platform has, and asks for their number once', () => {
		const { asked, journal } = platformWith('3');
		expect(linesOf(journal.entries([answer(4), answer(5)]))).toEqual([
			'cmi.interactions.3',
			'cmi.interactions.4',
		]);
		expect(linesOf(journal.entries([answer(6)]))).toEqual(['cmi.interactions.5']);
		expect(asked).toEqual(['cmi.interactions._count']);
	});

	it('writes an answer that was not taken at its own place again', () => {
		const { journal } = platformWith('0');
		journal.entries([answer(1), answer(2)]);
		expect(linesOf(journal.entries([answer(1), answer(2), answer(3)]))).toEqual([
			'cmi.interactions.0',
			'cmi.interactions.1',
			'cmi.interactions.2',
		]);
	});

	it('asks for nothing before there is an answer', () => {
		const { asked, journal } = platformWith('0');
		expect(journal.entries([])).toEqual([]);
		expect(asked).toEqual([]);
	});

	it('writes nothing where the platform has no such list', () => {
		const { journal } = platformWith('');
		expect(journal.entries([answer(1)])).toEqual([]);
	});

	it('writes no more lines than every platform must take', () => {
		const { journal } = platformWith('249');
		expect(linesOf(journal.entries([answer(1), answer(2)]))).toEqual(['cmi.interactions.249']);
	});
});
