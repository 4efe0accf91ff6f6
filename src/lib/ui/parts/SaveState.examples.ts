import type { Keeping } from '../attempt.svelte.ts';
import { example } from '../example.ts';
import SaveState from './SaveState.svelte';

const saveStateOf = (name: string, keeping: Partial<Keeping>) =>
	example(SaveState, { name, keeping, props: () => ({}) });

export const saveStateExamples = [
	saveStateOf('save state: on its way', { save: 'saving' }),
	saveStateOf('save state: saved', { save: 'saved' }),
	saveStateOf('save state: saved on the device', { save: 'saved', kept: 'device' }),
	saveStateOf('save state: not saved', { save: 'failed' }),
	saveStateOf('save state: not being saved', { save: 'not-kept', kept: 'nowhere' }),
];
