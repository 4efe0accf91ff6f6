/** What the environment says about the platform. */
export type Options = {
	readonly port: number;
	readonly host: string;
	readonly dataDir: string;
	readonly packagesDir: string | undefined;
	readonly hostNames: readonly string[];
};

/**
 * Reads `PLATFORM_PORT` (4173), `PLATFORM_HOST` (127.0.0.1), `PLATFORM_DATA` (./data),
 * `PLATFORM_PACKAGES` (none) and `PLATFORM_HOSTS` (none; names with commas between).
 *
 * @returns the options, or what is wrong as a sentence
 */
export const readOptions = (
	env: Readonly<Record<string, string | undefined>>,
	defaultData: string,
): Options | string => {
	const port = Number(env['PLATFORM_PORT'] || 4173);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		return 'PLATFORM_PORT must be a whole number from 0 to 65535.';
	return {
		port,
		host: env['PLATFORM_HOST'] || '127.0.0.1',
		dataDir: env['PLATFORM_DATA'] || defaultData,
		packagesDir: env['PLATFORM_PACKAGES'] || undefined,
		hostNames: (env['PLATFORM_HOSTS'] ?? '')
			.split(',')
			.map((name) => name.trim().toLowerCase())
			.filter((name) => name !== ''),
	};
};
