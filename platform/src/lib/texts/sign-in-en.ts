import type { Texts } from './sv.ts';

/** Signing in, in English. */
export const signIn: Texts['signIn'] = {
	title: 'Sign in',
	out: 'You have signed out.',
	how: 'Open your personal link. You got it by e-mail or on paper from your manager, or from whoever runs the platform.',
	or: 'Or open your personal link. You got it by e-mail or on paper.',
	withAccount: (name) => `Sign in with ${name || 'your work account'}`,
	toSignIn: 'To the sign-in',
	notIn: 'You are not signed in',
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
	account: {
		stale: 'The sign-in was interrupted or took too long. Try again.',
		refused: 'The sign-in did not go through. Try again.',
		unreachable:
			'The sign-in does not answer at the moment. Wait a while and try again, or use a personal link.',
		unknown: 'You are not on the platform yet. Ask your manager to add you.',
		unverified:
			'Your e-mail address is not confirmed where you sign in. Ask your manager for a personal link.',
		otherAccount:
			'Your e-mail address belongs to another account already. Ask whoever runs the platform for help.',
		blocked: 'You cannot sign in at the moment. Ask your manager or whoever runs the platform.',
		tooMany: 'There have been too many tries from here. Wait ten minutes and try again.',
	},
};
