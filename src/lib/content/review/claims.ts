import { activitiesOf } from '../anatomy/activities.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { Path } from '../reading/yaml-file.ts';
import type { StudiedLesson } from './study.ts';

/** A claim of the source, with the place where a lesson names it. */
export interface NamedClaim {
	readonly claim: string;
	readonly path: Path;
}

/** Every claim that a lesson names. */
export function claimsOf(lesson: RawLesson): NamedClaim[] {
	const places =
		lesson.kind === 'scenario'
			? Object.entries(lesson.nodes).map(([id, { claims }]) => ({ claims, path: ['nodes', id] }))
			: activitiesOf(lesson).map(({ activity, path }) => ({ claims: activity.claims, path }));
	return places.flatMap(({ claims = [], path }) =>
		claims.map((claim, index) => ({ claim, path: [...path, 'claims', index] })),
	);
}

/** The lessons that name each claim, for S1 to Sn. */
export function lessonsByClaim(
	lessons: readonly StudiedLesson[],
	count: number,
): ReadonlyMap<string, readonly string[]> {
	const named = lessons.map(({ folder, data }) => ({
		folder,
		claims: new Set(claimsOf(data).map(({ claim }) => claim)),
	}));
	return new Map(
		Array.from({ length: count }, (_, index) => {
			const claim = `S${index + 1}`;
			const where = named.filter(({ claims }) => claims.has(claim)).map(({ folder }) => folder);
			return [claim, where] as const;
		}),
	);
}
