/** The word for what is saved about the learner, by where it is kept. */
export const savedWord = {
	platform: 'savedPlatform',
	device: 'savedDevice',
	nowhere: 'savedNowhere',
} as const;
