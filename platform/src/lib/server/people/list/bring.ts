import type { ListProblem } from '../../../list-problem.ts';
import { drain, lengthOf } from '../../body.ts';
import { fieldOf } from '../../field.ts';
import type { PlatformHost } from '../../host.ts';
import type { Person } from '../people.ts';
import { carryOut } from './carry-out.ts';
import { decodeList } from './decode.ts';
import { previewList } from './preview.ts';
import type { Preview } from './preview.ts';

/** Bytes of a list: 5,000 people with long names and addresses are a tenth of it. */
export const LIST_LIMIT = 8 * 1024 * 1024;

/** What somebody has sent, and what was found in it. Nothing has been changed. */
export type Brought = {
	/** It stands in the field again, whatever was wrong with it. */
	readonly text: string;
	readonly problems: readonly ListProblem[];
	readonly preview: Preview | undefined;
	/** Why it was not done, where somebody has said yes to it. */
	readonly why: 'changed' | 'held' | undefined;
	readonly leavesOut: boolean;
};

type Sent = {
	readonly text: string;
	readonly sum: string;
	readonly leavesOut: boolean;
	readonly problems: readonly ListProblem[];
};

const fileIn = async (form: FormData): Promise<Uint8Array | undefined> => {
	const file = form.get('file');
	return file instanceof File && file.size > 0
		? new Uint8Array(await file.arrayBuffer())
		: undefined;
};

const tooLarge = { code: 'too-large', limit: LIST_LIMIT } as const;

/** What stands in the form that brings a list: text, or a file in its stead. */
const read = async (request: Request): Promise<Sent> => {
	const nothing = { text: '', sum: '', leavesOut: false } as const;
	const length = lengthOf(request);
	if (length === undefined || length > LIST_LIMIT) {
		await drain(request);
		return { ...nothing, problems: [tooLarge] };
	}
	const form = await request.formData();
	const [sum, leavesOut] = [fieldOf(form, 'sum'), fieldOf(form, 'leave-out') !== ''];
	const typed = fieldOf(form, 'list');
	const file = await fileIn(form);
	const decoded = file && decodeList(file);
	if (decoded?.ok === false) return { text: typed, sum, leavesOut, problems: decoded.problems };
	return { text: decoded?.value ?? typed, sum, leavesOut, problems: [] };
};

const found = (sent: Sent, of: Partial<Brought>): Brought => ({
	text: sent.text,
	leavesOut: sent.leavesOut,
	problems: [],
	preview: undefined,
	why: undefined,
	...of,
});

/**
 * Looks at a list that somebody has sent by the form.
 *
 * @param team id of the team that it is brought to; nothing: to none
 * @returns nothing when they may not bring it there
 */
export const look = async (
	host: PlatformHost,
	by: Person,
	{ team, request }: { readonly team: string | undefined; readonly request: Request },
): Promise<Brought | undefined> => {
	const sent = await read(request);
	const { text, problems } = sent;
	if (problems.length > 0) return found(sent, { problems });
	const given = await previewList(host, by, { team, text });
	return given && found(sent, given.ok ? { preview: given.value } : { problems: given.problems });
};

/**
 * Does what the list in the form says, if it is what has been seen.
 *
 * @returns the id of the import, or what to show instead; nothing when they may not bring it there
 */
export const sayYes = async (
	host: PlatformHost,
	by: Person,
	{ team, request }: { readonly team: string | undefined; readonly request: Request },
): Promise<number | Brought | undefined> => {
	const sent = await read(request);
	if (sent.problems.length > 0) return found(sent, { problems: sent.problems });
	const carried = await carryOut(host, by, { ...sent, team });
	if (!carried) return undefined;
	switch (carried.type) {
		case 'done':
			return carried.id;
		case 'unreadable':
			return found(sent, { problems: carried.problems });
		default:
			return found(sent, { preview: carried.preview, why: carried.type });
	}
};
