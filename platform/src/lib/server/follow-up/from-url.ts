import { isFollowed, sorts } from './team-view.ts';
import type { TeamQuery } from './team-view.ts';

export const PAGE = 100;

/** What the address of a team's page asks for. What it cannot mean is passed over. */
export const queryFrom = (
	teamId: number,
	asked: URLSearchParams,
): { readonly query: TeamQuery; readonly page: number } => {
	const course = Number(asked.get('course') ?? '');
	const page = Number(asked.get('page') ?? '1');
	const status = asked.get('status') ?? '';
	return {
		query: {
			teamId,
			status: isFollowed(status) ? status : undefined,
			courseId: Number.isSafeInteger(course) && course > 0 ? course : undefined,
			search: (asked.get('search') ?? '').trim().slice(0, 100),
			sort: sorts.find((one) => one === asked.get('sort')) ?? 'name',
			isDescending: asked.get('order') === 'desc',
		},
		page: Number.isSafeInteger(page) && page > 0 ? page : 1,
	};
};
