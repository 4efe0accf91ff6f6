import { mailIn } from './mail/settings.ts';
import type { MailSettings } from './mail/settings.ts';
import { DEFAULT_PORT, isLoopback } from './origins.ts';
import type { Origins } from './origins.ts';
import type { OidcSettings } from './sign-in/oidc/issuer.ts';

/** What the environment says about the platform. */
export type Options = {
	readonly port: number;
	readonly host: string;
	readonly dataDir: string;
	readonly databaseUrl: string | undefined;
	readonly packagesDir: string | undefined;
	/** Nothing: on this machine, at whatever port is free. */
	readonly origins: Origins | undefined;
	/** Files (PEM) for https without a proxy. */
	readonly tls: { readonly cert: string; readonly key: string } | undefined;
	/** Who asks is told by a proxy in front of this (`X-Forwarded-Proto`, `X-Forwarded-For`). */
	readonly isBehindProxy: boolean;
	/** The organisation's own way to sign in (OpenID Connect). */
	readonly oidc: OidcSettings | undefined;
	/** Nothing: no mail is sent. */
	readonly mail: MailSettings | undefined;
};

type Env = Readonly<Record<string, string | undefined>>;

const isPostgresUrl = (url: string): boolean =>
	URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol);

const isOrigin = (text: string): boolean =>
	URL.canParse(text.replace('*', 'x')) && /^https?:\/\/(?:\*\.)?[^/*?#]+$/.test(text);

const judgeOrigins = ({ app, stage }: Origins): string | undefined => {
	if (!isOrigin(app) || app.includes('*'))
		return 'PLATFORM_ADDRESS must be an origin such as https://courses.example, without a path.';
	if (!isOrigin(stage))
		return 'PLATFORM_STAGE must be an origin such as https://*.stage.example, without a path.';
	if (new URL(app).host === new URL(stage.replace('*', 'x')).host)
		return 'PLATFORM_STAGE must be another host than PLATFORM_ADDRESS: courses must not reach who is signed in.';
	if (!isLoopback(new URL(app).hostname) && ![app, stage].every((one) => one.startsWith('https:')))
		return 'A platform for others than this machine needs https in PLATFORM_ADDRESS and PLATFORM_STAGE.';
	return undefined;
};

const originsIn = (env: Env): Origins | string | undefined => {
	const app = env['PLATFORM_ADDRESS'] || undefined;
	const stage = env['PLATFORM_STAGE'] || undefined;
	if (app === undefined && stage === undefined) return undefined;
	if (app === undefined || stage === undefined)
		return 'PLATFORM_ADDRESS and PLATFORM_STAGE belong together: set both or neither.';
	return judgeOrigins({ app, stage }) ?? { app, stage };
};

const tlsIn = (env: Env): Options['tls'] => {
	const [cert, key] = [env['PLATFORM_TLS_CERT'], env['PLATFORM_TLS_KEY']];
	return cert && key ? { cert, key } : undefined;
};

const isIssuer = (text: string): boolean => {
	if (!URL.canParse(text)) return false;
	const { protocol, hostname } = new URL(text);
	return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
};

const oidcIn = (env: Env): OidcSettings | string | undefined => {
	const [issuer, clientId] = [env['OIDC_ISSUER'], env['OIDC_CLIENT_ID']];
	const clientSecret = env['OIDC_CLIENT_SECRET'];
	if (!issuer && !clientId && !clientSecret) return undefined;
	if (!issuer || !clientId || !clientSecret)
		return 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three or none.';
	if (!isIssuer(issuer))
		return 'OIDC_ISSUER must be an address with https, such as https://login.city.example.';
	return { issuer, clientId, clientSecret, name: env['OIDC_NAME'] ?? '' };
};

const judge = ({
	port,
	host,
	databaseUrl,
	origins,
	tls,
	isBehindProxy,
}: Options): string | undefined => {
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		return 'PLATFORM_PORT must be a whole number from 0 to 65535.';
	if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl))
		return 'DATABASE_URL must be an address such as postgres://user:password@host:5432/name, or be left out for the embedded database.';
	const isPublic = !isLoopback(host) || (origins && !isLoopback(new URL(origins.app).hostname));
	if (isPublic && !(origins && (isBehindProxy || tls)))
		return 'To be reached from other machines the platform needs https: set PLATFORM_ADDRESS and PLATFORM_STAGE, and either PLATFORM_PROXY=trusted (a proxy with https stands in front) or PLATFORM_TLS_CERT and PLATFORM_TLS_KEY.';
	return undefined;
};

/**
 * Reads `PLATFORM_PORT` (4173), `PLATFORM_HOST` (127.0.0.1), `PLATFORM_DATA` (./data),
 * `PLATFORM_PACKAGES` (none), `DATABASE_URL` (none: SQLite in the data folder), `PLATFORM_ADDRESS` and
 * `PLATFORM_STAGE` (none: this machine), `PLATFORM_PROXY` (`trusted` when one stands in front),
 * `PLATFORM_TLS_CERT` with `PLATFORM_TLS_KEY` (none), `OIDC_ISSUER`, `OIDC_CLIENT_ID`,
 * `OIDC_CLIENT_SECRET` with `OIDC_NAME` (none: personal links alone), and what `mailIn` reads (none: no mail).
 *
 * @returns the options, or what is wrong as a sentence
 */
export const readOptions = (env: Env, defaultData: string): Options | string => {
	const origins = originsIn(env);
	if (typeof origins === 'string') return origins;
	const oidc = oidcIn(env);
	if (typeof oidc === 'string') return oidc;
	const mail = mailIn(env);
	if (typeof mail === 'string') return mail;
	const options: Options = {
		port: Number(env['PLATFORM_PORT'] || DEFAULT_PORT),
		host: env['PLATFORM_HOST'] || '127.0.0.1',
		dataDir: env['PLATFORM_DATA'] || defaultData,
		databaseUrl: env['DATABASE_URL'] || undefined,
		packagesDir: env['PLATFORM_PACKAGES'] || undefined,
		origins,
		tls: tlsIn(env),
		isBehindProxy: env['PLATFORM_PROXY'] === 'trusted',
		oidc,
		mail,
	};
	return judge(options) ?? options;
};
