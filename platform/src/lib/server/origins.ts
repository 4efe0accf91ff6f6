import { createHash } from 'node:crypto';

/**
 * Where the platform is reached. Two origins at least: courses are code of others, and run on a stage
 * of their own, where the browser keeps them away from who is signed in.
 */
export type Origins = {
	/** Of the platform's own pages, such as `http://localhost:4173`. */
	readonly app: string;
	/**
	 * Of the courses. With `*` for the host's first label each course has one of its own
	 * (`http://*.localhost:4173`); without, all courses share one.
	 */
	readonly stage: string;
};

/** What a request is addressed to. */
export type Side =
	| { readonly type: 'app' }
	/** `label` is the course's own part of the name; empty when all share one. */
	| { readonly type: 'stage'; readonly label: string }
	/** Another name of this machine: who asks there is led to `app`. */
	| { readonly type: 'alias' }
	| { readonly type: 'elsewhere' };

export const DEFAULT_PORT = 4173;

/** On this machine. Browsers take every name below `localhost` for this machine too. */
export const localOrigins = (port: number): Origins => ({
	app: `http://localhost:${port}`,
	stage: `http://*.localhost:${port}`,
});

const LABEL = /^c[0-9a-f]{16}$/;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

export const isLoopback = (hostname: string): boolean =>
	LOOPBACK.includes(hostname) || hostname.endsWith('.localhost');

/** A course's own part of the stage's name: the same for all its versions, so that what it keeps in the browser stays. */
export const labelOf = (course: {
	readonly identifier: string;
	readonly standard: string;
}): string => {
	const sum = createHash('sha256').update(`${course.standard}\n${course.identifier}`).digest('hex');
	return `c${sum.slice(0, 16)}`;
};

/** The origin that a course runs on. */
export const stageOf = (
	{ stage }: Origins,
	course: { readonly identifier: string; readonly standard: string },
): string => stage.replace('*', labelOf(course));

const hostOf = (origin: string): string => new URL(origin.replace('*', 'x')).host;

const labelIn = (host: string, { stage }: Origins): string | undefined => {
	const whole = hostOf(stage);
	if (!stage.includes('*')) return host === whole ? '' : undefined;
	const rest = whole.slice(1);
	const label = host.slice(0, -rest.length);
	return host.endsWith(rest) && LABEL.test(label) ? label : undefined;
};

/**
 * What a request is addressed to. Names that are not the platform's own get nothing: another site may
 * let its name point here (DNS rebinding).
 *
 * @param url of the request
 */
export const sideOf = (url: URL, origins: Origins): Side => {
	const host = url.host.toLowerCase();
	const app = new URL(origins.app);
	if (host === app.host) return { type: 'app' };
	const label = labelIn(host, origins);
	if (label !== undefined) return { type: 'stage', label };
	const isAlias =
		LOOPBACK.includes(app.hostname) &&
		LOOPBACK.includes(url.hostname.toLowerCase()) &&
		url.port === app.port;
	return { type: isAlias ? 'alias' : 'elsewhere' };
};

/** Whether what belongs to a course is asked for on that course's own stage. */
export const isAtHome = (
	side: Side,
	course: { readonly identifier: string; readonly standard: string },
): boolean => side.type === 'stage' && (side.label === '' || side.label === labelOf(course));
