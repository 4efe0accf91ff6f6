import type { Scene } from '../example.ts';
import { example } from '../example.ts';
import Cue from './Cue.svelte';

/** What somebody says when the learner takes time, wherever in the scenario that is. */
function linesOf({ texts }: Scene) {
	const found = Object.values(texts.nodes).find(({ cue }) => cue.length > 0);
	if (!found) throw new Error('Nobody in this scenario says anything more.');
	return found.cue;
}

const cueOf = (name: string, seconds: number, notes: Readonly<Record<string, string>> = {}) =>
	example(Cue, {
		name,
		notes: () => notes,
		props: (scene) => ({
			seconds,
			lines: linesOf(scene),
			people: scene.texts.people,
			moods: scene.view.moods,
		}),
	});

export const cueExamples = [
	cueOf('cue: not yet', 3600),
	cueOf('cue: at once', 0),
	cueOf('cue: switched off', 0, { 'settings/cues': 'off' }),
];
