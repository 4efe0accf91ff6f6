/**
 * The windows between the course and the platform, as plain objects.
 * @param api gives the API once it is there
 * @param isGone the platform has taken its frame away: a frame without a place has neither parent nor top
 */
export function windowsAround(
	apiName: string,
	frames: 'parent' | 'cross-origin' | 'opener',
	api: () => unknown,
	isGone: () => boolean = () => false,
): Window {
	const course: Record<string, unknown> = {};
	const platform: Record<string, unknown> = {};
	platform['parent'] = platform;
	Object.defineProperty(platform, apiName, { get: api });
	const parent = { parent: platform, 'cross-origin': foreign(platform), opener: course }[frames];
	const top = frames === 'opener' ? course : platform;
	Object.defineProperty(course, 'parent', { get: () => (isGone() ? null : parent) });
	Object.defineProperty(course, 'top', { get: () => (isGone() ? null : top) });
	if (frames === 'opener') course['opener'] = platform;
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a fake with the parts the search reads
	return course as unknown as Window;
}

/** A window of another origin: its parent may be read, anything else throws a SecurityError. */
function foreign(parent: unknown): unknown {
	return new Proxy(
		{},
		{
			get: (_, name) => {
				if (name === 'parent') return parent;
				throw new DOMException(
					'Blocked a frame from accessing a cross-origin frame.',
					'SecurityError',
				);
			},
		},
	);
}
