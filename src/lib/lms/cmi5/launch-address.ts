/** What a cmi5 launch address says. Source: cmi5 spec 8.1. */
export interface LaunchAddress {
	/** Ends in a slash. */
	readonly endpoint: string;
	/** Gives the token, once. */
	readonly fetch: string;
	/** The learner, as xAPI agent; sent back as it came. */
	readonly actor: Readonly<Record<string, unknown>>;
	readonly registration: string;
	readonly activityId: string;
}

/**
 * Reads the query of the page's address, in any order.
 * @returns `undefined` when the page was not launched by a platform that speaks cmi5
 */
export function readLaunchAddress(query: string): LaunchAddress | undefined {
	const said = new URLSearchParams(query);
	const [endpoint, fetch, registration, activityId] = [
		'endpoint',
		'fetch',
		'registration',
		'activityId',
	].map((name) => said.get(name) ?? '');
	const actor = agentOf(said.get('actor') ?? '');
	if (!endpoint || !fetch || !registration || !activityId || !actor) return undefined;
	return {
		endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
		fetch,
		actor,
		registration,
		activityId,
	};
}

function agentOf(json: string): LaunchAddress['actor'] | undefined {
	try {
		const agent: unknown = JSON.parse(json);
		return typeof agent === 'object' && agent !== null ? { ...agent } : undefined;
	} catch {
		return undefined;
	}
}
