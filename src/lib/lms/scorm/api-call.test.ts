import { describe, expect, it } from 'vitest';
import { scorm12 } from '../scorm12/scorm12.ts';
import { createApiCaller, type CallNote } from './api-call.ts';

function callerOf(answers: Readonly<Record<string, unknown>>, notes: CallNote[] = []) {
	const api = Object.fromEntries(
		Object.entries(answers).map(([name, answer]) => [
			name,
			() => {
				if (answer instanceof Error) throw answer;
				return answer;
			},
		]),
	);
	return createApiCaller(api, scorm12.methods, (note) => notes.push(note));
}

describe('a call that says yes or no', () => {
	it.each(['true', true, 1, '1', 'True'])('takes %o for a yes', (answer) => {
		expect(callerOf({ LMSCommit: answer }).act('commit', '')).toMatchObject({
			type: 'answered',
			doubtful: false,
		});
	});

	it.each(['false', false, 0, null, undefined, ''])(
		'doubts %o when no error is reported',
		(answer) => {
			const caller = callerOf({ LMSCommit: answer, LMSGetLastError: 0 });
			expect(caller.act('commit', '')).toMatchObject({ type: 'answered', doubtful: true });
		},
	);

	it.each(['false', null])('takes %o with an error for a no', (answer) => {
		const caller = callerOf({
			LMSCommit: answer,
			LMSGetLastError: 101,
			LMSGetDiagnostic: 'logged out',
		});
		expect(caller.act('commit', '')).toEqual({
			type: 'refused',
			lmsCode: '101',
			diagnostic: 'logged out',
		});
	});

	it('does not take silence about the error for its absence', () => {
		const caller = callerOf({
			LMSCommit: 'false',
			LMSGetLastError: undefined,
			LMSGetDiagnostic: '',
		});
		expect(caller.act('commit', '')).toMatchObject({ type: 'refused', lmsCode: '' });
	});

	it('is a value when the platform throws, is gone, or throws something that has no name', () => {
		const nameless = Object.assign(new Error(), {
			toString: () => {
				throw new Error('closed');
			},
		});
		for (const answers of [{ LMSCommit: new Error('boom') }, {}, { LMSCommit: nameless }]) {
			expect(callerOf(answers).act('commit', '').type).toBe('threw');
		}
	});
});

describe('a call that reads', () => {
	it.each([
		['a', 'a'],
		[80, '80'],
		[null, ''],
		[undefined, ''],
		[false, ''],
	])('reads %o as "%s"', (answer, value) => {
		const caller = callerOf({ LMSGetValue: answer, LMSGetLastError: '0' });
		expect(caller.get('cmi.suspend_data')).toMatchObject({ type: 'answered', value });
	});
});

it('writes every call down, with what came of it', () => {
	const notes: CallNote[] = [];
	callerOf({ LMSSetValue: 'false', LMSGetLastError: '0' }, notes).act(
		'set',
		'cmi.core.exit',
		'suspend',
	);
	expect(notes).toEqual([
		{
			call: 'LMSSetValue',
			args: ['cmi.core.exit', 'suspend'],
			reply: { type: 'answered', value: '', doubtful: true },
		},
	]);
});
