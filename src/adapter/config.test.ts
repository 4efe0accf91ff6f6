import { describe, expect, test } from 'vitest';
import { checkConfig, type KitConfig } from './config.ts';

const good: KitConfig = {
	appDir: 'app',
	paths: { base: '', assets: '', relative: true },
	router: { type: 'hash', resolution: 'client' },
	version: { name: '1.4.0', pollInterval: 0 },
};

describe("kit's configuration", () => {
	test('with a hash router and a fixed version is fine', () => {
		expect(checkConfig(good)).toEqual([]);
	});

	test.each<[string, KitConfig, string]>([
		['another router', { ...good, router: { ...good.router, type: 'pathname' } }, 'router.type'],
		['a base path', { ...good, paths: { ...good.paths, base: '/course' } }, 'paths.base'],
		['an app folder that servers hide', { ...good, appDir: '_app' }, 'appDir'],
		[
			'the time of the build as version',
			{ ...good, version: { ...good.version, name: '1764000000000' } },
			'version.name',
		],
	])('%s is told', (_name, kit, word) => {
		expect(checkConfig(kit)[0]?.sentence).toContain(word);
	});
});
