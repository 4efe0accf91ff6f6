import { example } from '../example.ts';
import { noticeText, type NoticeKind } from '../notice-text.ts';
import Notice from './Notice.svelte';

const noticeOf = (name: string, notice: NoticeKind, onDevice = true) =>
	example(Notice, {
		name,
		props: ({ t, told }) => ({
			text: noticeText(notice, t, onDevice),
			action: t('dismiss'),
			onaction: () => told('dismissed'),
		}),
	});

export const noticeExamples = [
	noticeOf('notice: there is no platform', { type: 'api-missing' }),
	noticeOf('notice: the platform refuses', { type: 'start-refused' }),
	noticeOf('notice: the device keeps nothing', { type: 'storage-blocked' }),
	noticeOf('notice: a step is on the device only', { type: 'save-failed' }),
	noticeOf('notice: a step is not saved', { type: 'save-failed' }, false),
	noticeOf('notice: what the platform did not get is back', { type: 'recovered' }),
	example(Notice, {
		name: 'notice: an attempt was found',
		props: ({ t, told }) => ({
			text: noticeText({ type: 'found' }, t, true),
			action: t('foundNo'),
			onaction: () => told('left'),
			other: { action: t('foundYes'), onaction: () => told('brought in') },
		}),
	}),
	noticeOf('notice: a review', { type: 'review' }),
	noticeOf('notice: the record is another course’s', {
		type: 'record',
		problem: { type: 'foreign' },
	}),
	noticeOf('notice: the record was damaged', {
		type: 'record',
		problem: { type: 'damaged', lost: 1 },
	}),
	noticeOf('notice: the record is newer', { type: 'record', problem: { type: 'newer' } }),
	noticeOf('notice: the course has changed', {
		type: 'record',
		problem: { type: 'outdated', lost: 2 },
	}),
];
