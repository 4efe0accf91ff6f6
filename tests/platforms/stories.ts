import type { Learner } from './learner.ts';

/** What a learner does, at any platform and in any format. After it the learner comes back and looks. */
export interface Story {
	readonly title: string;
	/** Complaints of a platform that the course cannot avoid here. */
	readonly forgiven?: RegExp;
	readonly run: (learner: Learner) => Promise<void>;
}

export const stories: readonly Story[] = [
	{
		title: 'opens and closes',
		run: async (learner) => {
			await learner.launch();
			await learner.close();
		},
	},
	{
		title: 'goes half-way, closes the tab, goes on',
		run: async (learner) => {
			await learner.launch();
			await learner.decide(3);
			await learner.close();
			await learner.launch();
			await learner.decide(2);
			await learner.close();
		},
	},
	{
		title: 'finishes and leaves by the button',
		run: async (learner) => {
			await learner.launch();
			await learner.decide();
			await learner.wait(10_000);
			await learner.exit();
		},
	},
	{
		title: 'finishes and closes the tab at once',
		run: async (learner) => {
			await learner.launch();
			await learner.decide();
			await learner.close();
		},
	},
	{
		title: 'finishes, and opens it once more',
		run: async (learner) => {
			await learner.launch();
			await learner.decide();
			await learner.exit();
			await learner.launch();
			await learner.close();
		},
	},
	{
		title: 'finishes, and looks at it in review',
		run: async (learner) => {
			await learner.launch();
			await learner.decide();
			await learner.exit();
			await learner.launch('review');
			await learner.close();
		},
	},
	{
		title: 'puts the phone away and takes it up again',
		run: async (learner) => {
			await learner.launch();
			await learner.decide(2);
			await learner.hide();
			await learner.wait(600_000);
			await learner.show();
			await learner.decide(2);
			await learner.hide();
			await learner.close();
		},
	},
	{
		title: 'loads the page again in the middle',
		// A page cannot know that its platform will not begin anew with it; many do.
		forgiven: /^(Initialize|Get) after the end$/,
		run: async (learner) => {
			await learner.launch();
			await learner.decide(3);
			await learner.reload();
			await learner.decide();
			await learner.reload();
			await learner.exit();
		},
	},
	{
		title: 'has a tab that dies in the middle',
		run: async (learner) => {
			await learner.launch();
			await learner.decide(3);
			learner.kill();
			await learner.launch();
			await learner.decide();
			await learner.exit();
		},
	},
];
