import type { Translate } from '../i18n/index.ts';
import type { RecordProblem } from '../machines/index.ts';

/** Something the learner should be told, as the session names it. */
export type NoticeKind =
	| {
			readonly type:
				| 'api-missing'
				| 'start-refused'
				| 'storage-blocked'
				| 'save-failed'
				| 'review'
				| 'recovered'
				| 'found';
	  }
	| { readonly type: 'record'; readonly problem: RecordProblem };

const words = {
	'api-missing': 'noticeApiMissing',
	'start-refused': 'noticeStartRefused',
	'storage-blocked': 'noticeStorageBlocked',
	'save-failed': 'noticeFailed',
	review: 'noticeReview',
	recovered: 'noticeRecovered',
	found: 'noticeFound',
} as const;

/**
 * What to tell about it.
 * @param onDevice whether what the learner does is kept on the device, for want of a platform that takes it
 */
export function noticeText(notice: NoticeKind, t: Translate, onDevice: boolean): string {
	if (notice.type !== 'record') {
		const withoutPlatform = notice.type === 'api-missing' || notice.type === 'start-refused';
		if (notice.type === 'save-failed' && onDevice) return t('noticeFailedDevice');
		const text = t(words[notice.type]);
		return withoutPlatform && onDevice ? `${text} ${t('noticeOnDevice')}` : text;
	}
	const { problem } = notice;
	switch (problem.type) {
		case 'foreign':
			return t('noticeForeign');
		case 'newer':
			return t('noticeNewer');
		case 'damaged':
			return t('noticeDamaged', { count: problem.lost });
		case 'outdated':
			return t('noticeOutdated', { count: problem.lost });
	}
}
