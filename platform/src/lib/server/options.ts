/** What the environment says about the platform. */
export type Options = {
	readonly port: number;
	readonly host: string;
	readonly dataDir: string;
	readonly databaseUrl: string | undefined;
	readonly packagesDir: string | undefined;
	readonly hostNames: readonly string[];
};

const isPostgresUrl = (url: string): boolean =>
	URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol);

/**
 * Reads `PLATFORM_PORT` (4173), `PLATFORM_HOST` (127.0.0.1), `PLATFORM_DATA` (./data),
 * `PLATFORM_PACKAGES` (none), `PLATFORM_HOSTS` (none; names with commas between) and `DATABASE_URL`
 * (none: SQLite in the data folder; `postgres://…`).
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
	const databaseUrl = env['DATABASE_URL'] || undefined;
	if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl))
		return 'DATABASE_URL must be an address such as postgres://user:password@host:5432/name, or be left out for the embedded database.';
	return {
		port,
		host: env['PLATFORM_HOST'] || '127.0.0.1',
		dataDir: env['PLATFORM_DATA'] || defaultData,
		databaseUrl,
		packagesDir: env['PLATFORM_PACKAGES'] || undefined,
		hostNames: (env['PLATFORM_HOSTS'] ?? '')
			.split(',')
			.map((name) => name.trim().toLowerCase())
			.filter((name) => name !== ''),
	};
};
