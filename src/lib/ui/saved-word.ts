import type { WordKey } from '../i18n/index.ts';
import type { Attempt } from './attempt.svelte.ts';

const onPlatform = {
	completion: 'savedPlatform',
	result: 'savedResult',
	answers: 'savedAnswers',
} as const;

/** The word for what is saved about the learner: where, and how much the platform is told. */
export function savedWord({ keeping, reporting }: Attempt): WordKey {
	if (keeping.kept === 'platform') return onPlatform[reporting];
	return keeping.kept === 'device' ? 'savedDevice' : 'savedNowhere';
}
