import * as v from 'valibot';
import { statusOf } from '../../refusal.ts';
import { appendCall } from '../attempts/calls.ts';
import type { PlatformHost } from '../host.ts';
import type { Answer, Asked } from './reply.ts';
import { json } from './values.ts';

type Noted = { readonly name: string; readonly asked: Asked; readonly answer: Answer };

const verbSchema = v.looseObject({ verb: v.looseObject({ id: v.string() }) });

/** The last part of a verb's id: what people call it. */
const verbOf = (statement: unknown): string => {
	const parsed = v.safeParse(verbSchema, statement);
	return parsed.success ? (parsed.output.verb.id.split(/[/#:]/).at(-1) ?? '') : '?';
};

const aboutOf = ({ name, asked }: Noted, text: string): string => {
	if (name !== 'statements')
		return asked.query.get('stateId') ?? asked.query.get('profileId') ?? '';
	if (asked.method === 'GET') return asked.query.get('statementId') ?? '';
	const parsed = v.safeParse(json, text);
	const all: readonly unknown[] = Array.isArray(parsed.output) ? parsed.output : [parsed.output];
	return all.map(verbOf).join(', ');
};

const returnedOf = (answer: Answer): string => {
	if (answer.ok) return String(answer.value.status);
	const { code, detail } = answer.refusal;
	return `${code}${detail === '' ? '' : `: ${detail}`}`;
};

/** Notes a request to the LRS in the log of its session, just as calls of the SCORM API are noted. */
export const noteRequest = (host: PlatformHost, session: string, noted: Noted): Promise<void> => {
	const { asked, answer, name } = noted;
	const value = new TextDecoder().decode(asked.body);
	return appendCall(host.db, session, {
		at: host.now().toISOString(),
		method: `${asked.method} ${name}`,
		element: aboutOf(noted, value),
		value,
		returned: returnedOf(answer),
		error: answer.ok ? 0 : statusOf(answer.refusal.code),
	});
};
