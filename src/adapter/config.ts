import type { Builder } from '@sveltejs/kit';
import type { Problem } from './problem.ts';

/** The part of kit's configuration that decides whether a package can work. */
export type KitConfig = Pick<Builder['config']['kit'], 'appDir' | 'paths' | 'router' | 'version'>;

/** kit's default `version.name` is `Date.now()`. */
const TIME_STAMP = /^\d{13}$/;

interface Requirement {
	readonly met: (kit: KitConfig) => boolean;
	readonly sentence: string;
}

const REQUIREMENTS: readonly Requirement[] = [
	{
		met: (kit) => kit.router.type === 'hash',
		sentence:
			'A package lies in an unknown folder, where only the hash router finds its way. Set kit.router.type to "hash".',
	},
	{
		met: (kit) => kit.paths.relative && kit.paths.base === '' && kit.paths.assets === '',
		sentence:
			'A package lies in an unknown folder. Leave kit.paths.base and kit.paths.assets empty and set kit.paths.relative to true.',
	},
	{
		met: (kit) => !kit.appDir.split('/').some((name) => name.startsWith('_')),
		sentence:
			'Some web servers hide folders that start with an underscore. Set kit.appDir to "app".',
	},
	{
		met: (kit) => !TIME_STAMP.test(kit.version.name),
		sentence:
			'kit.version.name is the time of the build, so no two builds are alike. Set it to the version of the course.',
	},
];

/**
 * Checks kit's configuration.
 *
 * @returns all problems; empty if a package can be made of such a build
 */
export function checkConfig(kit: KitConfig): Problem[] {
	return REQUIREMENTS.filter(({ met }) => !met(kit)).map(({ sentence }) => ({
		rule: 'wrong-kit-config',
		sentence,
	}));
}
