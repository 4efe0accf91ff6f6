import type { ReplyView } from '../../machines/index.ts';
import { example, type Scene } from '../example.ts';
import { playUntil, staged } from './played.examples.ts';
import Reply from './Reply.svelte';

export const replyExamples = [
	example(Reply, {
		name: 'reply: at the desk',
		played: { lesson: 'dark-footpath', grade: 'best', decisions: 0 },
		log: (course, sofar) =>
			playUntil(staged(course, 'desk'), sofar, ({ node }) => node.kind === 'reply'),
		props: (scene) => ({
			view: replyOf(scene),
			texts: scene.texts,
			last: scene.story.steps.at(-1),
			onsend: (blocks: readonly string[]) => scene.told(`sent ${blocks.join(' + ')}`),
			onundo: () => scene.told('changed mind'),
		}),
	}),
];

function replyOf({ view }: Scene): ReplyView {
	if (view.type !== 'reply') throw new Error('There is nothing to reply to here.');
	return view;
}
