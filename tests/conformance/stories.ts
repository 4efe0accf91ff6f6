import type { TrackedState } from '../../src/lib/lms/index.ts';
import type { Stage } from './stage.ts';

export const first: TrackedState = {
	record: '1:start',
	location: 'lift/start',
	completion: 'incomplete',
	progress: 0,
};
export const second: TrackedState = {
	...first,
	record: '1:start.a',
	location: 'lift/a',
	progress: 0.3,
};
export const third: TrackedState = {
	...first,
	record: '1:start.a.b',
	location: 'lift/b',
	progress: 2 / 3,
};
export const done: TrackedState = {
	record: '1:start.a.b.end',
	location: 'lift/end',
	completion: 'completed',
	progress: 1,
};

/** What a learner does, told to any platform. The name is that of its record in `records/`. */
export interface Story {
	readonly name: string;
	readonly title: string;
	readonly run: (stage: Stage) => Promise<void>;
}

export const stories: readonly Story[] = [
	{
		name: 'first-launch',
		title: 'a learner opens the course for the first time and closes it',
		run: async ({ launch, wait }) => {
			const course = await launch();
			wait(61_250);
			await course.finish(first, 'closed');
		},
	},
	{
		name: 'decide-twice',
		title: 'a learner takes two decisions',
		run: async ({ launch, wait }) => {
			const course = await launch();
			wait(10_000);
			await course.save(second);
			wait(10_000);
			await course.save(third);
			await course.save(third);
			await course.finish(third, 'closed');
		},
	},
	{
		name: 'complete',
		title: 'a learner completes the course and closes it',
		run: async ({ launch, wait }) => {
			const course = await launch();
			wait(59_995);
			await course.save(third);
			wait(3_600_000);
			await course.save(done);
			await course.finish(done, 'closed');
		},
	},
	{
		name: 'resume',
		title: 'a learner comes back and goes on',
		run: async ({ launch, wait }) => {
			const before = await launch();
			wait(5_000);
			await before.finish(second, 'closed');
			const after = await launch();
			wait(5_000);
			await after.save(third);
			await after.finish(third, 'closed');
		},
	},
	{
		name: 'reopen-after-completion',
		title: 'a learner who reopens a finished course stays finished',
		run: async ({ launch, wait }) => {
			const before = await launch();
			wait(5_000);
			await before.finish(done, 'closed');
			const after = await launch();
			wait(5_000);
			await after.save({ ...first, record: '2:again' });
			await after.finish({ ...first, record: '2:again' }, 'closed');
		},
	},
	{
		name: 'review',
		title: 'a learner looks at a finished course in review',
		run: async ({ launch, wait }) => {
			const before = await launch();
			await before.finish(done, 'closed');
			const after = await launch({ mode: 'review' });
			wait(5_000);
			await after.save(first);
			await after.pause(first);
			await after.finish(first, 'exit');
		},
	},
	{
		name: 'leave-by-exit',
		title: 'a learner leaves by the Exit button, and then the page goes away',
		run: async ({ launch, wait }) => {
			const course = await launch();
			wait(30_500);
			await course.finish(second, 'exit');
			await course.pause(second);
			await course.finish(second, 'closed');
		},
	},
	{
		name: 'hidden-then-closed',
		title: 'a learner hides the page, and later closes it',
		run: async ({ launch, wait }) => {
			const course = await launch();
			wait(20_000);
			await course.pause(second);
			wait(900_000);
			await course.finish(second, 'closed');
		},
	},
	{
		name: 'hidden-then-shown',
		title: 'a learner hides the page, comes back and goes on',
		run: async ({ launch, wait }) => {
			const course = await launch();
			wait(20_000);
			await course.pause(second);
			wait(900_000);
			course.resume();
			wait(1_500);
			await course.save(third);
			await course.finish(third, 'closed');
		},
	},
	{
		name: 'commit-fails-then-recovers',
		title: 'the server is away for a while as a learner completes the course',
		run: async ({ launch, wait, server }) => {
			const course = await launch();
			wait(10_000);
			await course.save(second);
			server.failsCommits = true;
			wait(10_000);
			await course.save(done);
			server.failsCommits = false;
			wait(10_000);
			await course.save(done);
			await course.finish(done, 'closed');
		},
	},
	{
		name: 'reload-in-the-same-frame',
		title: 'the page is loaded again without the end of its session',
		run: async ({ launch, wait }) => {
			const before = await launch();
			wait(10_000);
			await before.save(second);
			const after = await launch({ reload: true });
			wait(10_000);
			await after.save(third);
			await after.finish(third, 'closed');
		},
	},
];
