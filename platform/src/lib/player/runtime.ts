import type Scorm12API from 'scorm-again/scorm12';
import type Scorm2004API from 'scorm-again/scorm2004';
import type { Edition } from '../standard.ts';

/** The run-time of one edition, not yet begun. */
export type Runtime =
	| { readonly edition: '1.2'; readonly Api: typeof Scorm12API }
	| { readonly edition: '2004'; readonly Api: typeof Scorm2004API };

// scorm-again's types promise a default export; what its files have is a named one.
type Module12 = { readonly Scorm12API: typeof Scorm12API };
type Module2004 = { readonly Scorm2004API: typeof Scorm2004API };

/** Loads scorm-again for one edition. Apart, because the one for 2004 is five times the size. */
export const loadRuntime = async (edition: Edition): Promise<Runtime> => {
	if (edition === '1.2') {
		const module: unknown = await import('scorm-again/scorm12');
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- scorm-again has no types for its parts
		return { edition, Api: (module as Module12).Scorm12API };
	}
	const module: unknown = await import('scorm-again/scorm2004');
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- scorm-again has no types for its parts
	return { edition, Api: (module as Module2004).Scorm2004API };
};
