import type { Words } from './sv.ts';

/** The player's own words in English. */
export const en: Words = {
	languageName: 'English',
	skip: 'Skip to the content',
	course: 'The course',
	about: 'About the course',
	home: 'To the start page',
	language: 'Language',
	close: 'Save and close',

	starting: 'Fetching where you were …',
	start: 'Begin with {{title}}',
	goOn: 'Go on with {{title}}',
	seeAgain: 'Go through the course again',
	minutes_one: '{{count}} minute',
	minutes_other: '{{count}} minutes',
	aboutMinutes: 'About {{minutes}}',
	facts: 'Good to know',
	factTime: 'How long does it take?',
	factTimeText: '{{time}}. You can close at any time and go on later.',
	factDone: 'When am I done?',
	factDoneText:
		'When you have gone through the lessons on your path. You need not choose right, and one ending is as good as another.',
	factSaved: 'What is saved about me?',
	savedPlatform:
		'The learning platform is told how far you have come, that you are done and how long the course was open. Your choices are saved as a short code, so that you can go on later. No score is sent.',
	savedDevice:
		'The course is not connected to a learning platform. Your choices are saved on this device only, and nobody else can see them.',
	savedNowhere:
		'Nothing can be saved right now. You can practise anyway, but what you have done is gone when you close.',
	values: 'Three core values',
	lessonNew: 'Not started',
	lessonBegun: 'Started',
	lessonDone: 'Done',
	courseDone:
		'You have finished the course. Everything is open, and nothing you do now can change that.',

	mapRequired: 'Your way through the course',
	mapDone_zero: '{{all}} lessons to do',
	mapDone_one: '{{count}} of {{all}} lessons done',
	mapDone_other: '{{count}} of {{all}} lessons done',
	mapExtra: 'More to practise',
	mapExtraAbout: 'These lessons are open to you, but they do not count.',
	testOut: 'Do you know this already?',
	testOutLink: 'Try the knowledge check first',

	you: 'You',
	law: 'What the law says',
	lawChecked: 'Checked on {{date}}.',
	lawSource: 'Source: {{source}}',

	doneNow: 'You have finished the course. It is saved in the learning platform.',
	doneSaving: 'You have finished the course. We are saving it now.',
	doneNotSaved:
		'You have finished, but the learning platform has not confirmed it yet. Keep this page open and try saving again.',
	doneDevice: 'You have finished. It is saved on this device.',
	doneNowhere: 'You have finished. It cannot be saved here.',

	saveIdle: 'Nothing to save yet',
	saveSaving: 'Saving …',
	saveSaved: 'Saved',
	saveSavedDevice: 'Saved on this device',
	saveFailed: 'Not saved',
	saveNowhere: 'Not being saved',
	saveRetry: 'Try again',

	noticeApiMissing:
		'We cannot find a learning platform. Open the course from there if it is to count.',
	noticeStartRefused:
		'The learning platform does not answer as it should. Close the course and open it from there again if it is to count.',
	noticeOnDevice: 'What you do now is saved on this device only.',
	noticeStorageBlocked:
		'The browser does not let us save on this device. You can practise anyway, but what you do is gone when you close.',
	noticeFailed:
		'Your latest step is not saved, because the learning platform does not answer. Do go on. We try again at your next choice.',
	noticeReview:
		'You are reviewing the course. Nothing you do here is saved or changes your result.',
	noticeForeign:
		'What was saved comes from another course, so we could not read it. You start from the beginning.',
	noticeDamaged_zero: 'What was saved had been damaged, but we could restore all your choices.',
	noticeDamaged_one:
		'What was saved had been damaged. We restored all but {{count}} choice. What you had finished is still there.',
	noticeDamaged_other:
		'What was saved had been damaged. We restored all but {{count}} choices. What you had finished is still there.',
	noticeNewer:
		'You have used a newer version of the course. This version cannot show where you were, but what you had finished is still there.',
	noticeOutdated_one:
		'The course has changed since last time, so {{count}} choice cannot be shown. What you had finished is still there.',
	noticeOutdated_other:
		'The course has changed since last time, so {{count}} choices cannot be shown. What you had finished is still there.',
	noticeTextsMissing:
		'The text could not be fetched. Check your connection and try again. Nothing you have done is gone.',
	noticeLanguageMissing:
		'The text in the other language could not be fetched. Check your connection and try again.',
	dismiss: 'I understand',
	tryAgain: 'Try again',

	closedTitle: 'The course is closed',
	closedSaved: 'Everything is saved. You can close the window or go back to the learning platform.',
	closedSaving: 'We are saving the last thing you did. Keep the window open until then.',
	closedNotKept:
		'What you did now is not saved. You can close the window or go back to the learning platform.',
	closedNotSaved:
		'The learning platform has not confirmed the last thing you did. Open the course again to see what is still there.',
	notFoundTitle: 'There is no such page',
	notFound: 'The address leads nowhere in the course. Go to the start page and go on from there.',
	brokenTitle: 'Something went wrong',
	broken: 'The page could not be shown. Reload it. What was saved is still there.',

	lessonWords: 'Words in this lesson',
};
