import type { Words } from './sv.ts';

/** The player's own words in English. */
export const en: Words = {
	languageName: 'English',
	skip: 'Skip to the content',
	course: 'The course',
	about: 'About the course',
	home: 'Go to the start page',
	language: 'Language',
	close: 'Save and close',

	starting: 'Finding where you left off …',
	start: 'Begin with {{title}}',
	goOn: 'Continue with {{title}}',
	seeAgain: 'Go through the course again',
	minutes_one: '{{count}} minute',
	minutes_other: '{{count}} minutes',
	aboutMinutes: 'About {{minutes}}',
	facts: 'Good to know',
	factTime: 'How long does it take?',
	factTimeText: '{{time}}. You can close at any time and carry on later.',
	factDone: 'When am I done?',
	factDoneText:
		'When you have gone through the lessons on your path. You do not have to get everything right, and one ending is as good as another.',
	factSaved: 'What is saved about me?',
	savedPlatform:
		'The learning platform is told how far you have come, that you are done and how long the course was open. Your choices are saved as a short code, so that you can carry on later. No score is sent.',
	savedResult:
		'The learning platform is told how far you have come, that you have completed the course, how the lessons and the knowledge check went, and how long the course was open. Your choices are saved as a short code, so that you can carry on.',
	savedAnswers:
		'The learning platform is told how far you have come, that you have completed the course, how it went, and what you answered to each question. What you write in your own words is never sent.',
	savedDevice:
		'The course is not connected to a learning platform. Your choices are saved on this device only, and nobody else can see them.',
	savedNowhere:
		'Nothing can be saved right now. You can practise anyway, but what you have done will be lost when you close.',
	values: 'Three core values',
	lessonNew: 'Not started',
	lessonBegun: 'Started',
	lessonDone: 'Done',
	courseDone:
		'You have finished the course. Everything is open, and nothing you do now can change that.',

	mapRequired: 'Your path through the course',
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

	doneNow: 'You have finished the course. It has been saved on the learning platform.',
	doneSaving: 'You have finished the course. We are saving it now.',
	doneNotSaved:
		'You have finished, but the learning platform has not confirmed it yet. Keep this page open and try saving again.',
	doneDevice: 'You have finished. It has been saved on this device.',
	doneNowhere: 'You have finished. It cannot be saved here.',

	saveIdle: 'Nothing to save yet',
	saveSaving: 'Saving …',
	saveSaved: 'Saved',
	saveSavedDevice: 'Saved on this device',
	saveFailed: 'Not saved since {{time}}',
	saveFailedDevice: 'On this device only since {{time}}',
	saveNowhere: 'Not being saved',
	saveRetry: 'Try again',

	noticeApiMissing:
		'We cannot find a learning platform. Open the course from there if it is to count.',
	noticeStartRefused:
		'The learning platform is not responding as it should. Close the course and open it from there again if it is to count.',
	noticeOnDevice: 'What you do now is saved on this device only.',
	noticeStorageBlocked:
		'The browser does not let us save on this device. You can practise anyway, but what you do will be lost when you close.',
	noticeFailed:
		'The learning platform is not answering, so your latest step has not been saved. Leave this page open. We will keep trying.',
	noticeFailedDevice:
		'The learning platform is not answering, so your latest step is on this device only. Do carry on. We will keep trying, and again the next time you open the course here.',
	noticeRecovered:
		'Some of what you did last time had not reached the learning platform. It was still on this device, and now it is back.',
	noticeFound:
		'There is an attempt on this device that the learning platform does not know of. Is it yours?',
	foundYes: 'Yes, bring it in',
	foundNo: 'No',
	noticeReview:
		'You are reviewing the course. Nothing you do here is saved or changes your result.',
	noticeForeign:
		'What was saved comes from another course, so we could not read it. You will start from the beginning.',
	noticeDamaged_zero:
		'What was saved had been damaged, but we were able to restore all your choices.',
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
		'The text could not be fetched. Check your connection and try again. Nothing you have done is lost.',
	noticeLanguageMissing:
		'The text in the other language could not be fetched. Check your connection and try again.',
	dismiss: 'I understand',
	tryAgain: 'Try again',

	elsewhereTitle: 'The course is open in another window',
	elsewhere:
		'You can take the course in one window at a time, so that nothing is overwritten. What you have done in the other window comes along.',
	elsewhereHere: 'Carry on here instead',
	receiptLink: 'Show the receipt',

	closedTitle: 'The course is closed',
	closedSaved: 'Everything is saved. You can close the window or go back to the learning platform.',
	closedSaving: 'We are saving the last thing you did. Keep the window open until then.',
	closedNotKept:
		'What you did just now has not been saved. You can close the window or go back to the learning platform.',
	closedNotSaved:
		'The learning platform has not confirmed the last thing you did. Open the course again to see what is still there.',
	notFoundTitle: 'There is no such page',
	notFound:
		'This address leads nowhere in the course. Go to the start page and carry on from there.',
	brokenTitle: 'Something went wrong',
	broken: 'The page could not be shown. Reload it. What was saved is still there.',

	lessonWords: 'Words in this lesson',
};
