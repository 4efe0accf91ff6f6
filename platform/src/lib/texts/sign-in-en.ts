import type { Texts } from './sv.ts';

/** Signing in, in English. */
export const signIn: Texts['signIn'] = {
	title: 'Sign in',
	out: 'You have signed out.',
	how: 'Open your personal link. You got it by e-mail or on paper from your manager, or from whoever runs the platform.',
	lost: 'No link, or one that does not work? Ask your manager for a new one.',
	hello: (name) => `Hello, ${name}!`,
	linkIsYours: (name) => `The link is personal. If you are not ${name}, please do not use it.`,
	submit: 'Sign in',
	switch: (name) => `You are signed in as ${name}. If you go on, ${name} is signed out.`,
	signOut: 'Sign out',
	signedInAs: (name) => `Signed in as ${name}`,
	link: {
		unknown:
			'The link does not work. Check that you have the whole address, or ask for a new link.',
		expired: 'The link is too old. Ask your manager for a new one.',
		revoked: 'The link is no longer valid. Ask your manager for a new one.',
		used: 'The link has been used already, and it works only once. Ask for a new one.',
		blocked: 'You cannot sign in at the moment. Ask your manager or whoever runs the platform.',
		tooMany: 'There have been too many tries from here. Wait ten minutes and try again.',
	},
};
