import { example } from '../example.ts';
import { noticeText, type NoticeKind } from '../notice-text.ts';
import Notice from './Notice.svelte';

const noticeOf = (name: string, notice: NoticeKind) =>
	example(Notice, {
		name,
		props: ({ t, told }) => ({
			text: noticeText(notice, t, true),
			action: t('dismiss'),
			onaction: () => told('dismissed'),
		}),
	});

export const noticeExamples = [
	noticeOf('notice: there is no platform', { type: 'api-missing' }),
	noticeOf('notice: the platform refuses', { type: 'start-refused' }),
	noticeOf('notice: the device keeps nothing', { type: 'storage-blocked' }),
	noticeOf('notice: a step is not saved', { type: 'save-failed' }),
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
