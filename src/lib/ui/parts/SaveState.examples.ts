import type { Keeping } from '../attempt.svelte.ts';
import { example } from '../example.ts';
import SaveState from './SaveState.svelte';

const saveStateOf = (name: string, keeping: Partial<Keeping>) =>
	example(SaveState, { name, keeping, props: () => ({}) });

const unsavedSince = new Date(2026, 10, 23, 14, 32);

export const saveStateExamples = [
	saveStateOf('save state: on its way', { save: 'saving' }),
	saveStateOf('save state: saved', { save: 'saved' }),
	saveStateOf('save state: saved on the device', { save: 'saved', kept: 'device' }),
	saveStateOf('save state: not saved', { save: 'failed', copied: false, unsavedSince }),
	saveStateOf('save state: kept on the device, as the platform does not answer', {
		save: 'failed',
		unsavedSince,
	}),
	saveStateOf('save state: not being saved', { save: 'not-kept', kept: 'nowhere' }),
];
