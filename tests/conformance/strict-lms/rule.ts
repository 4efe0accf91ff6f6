/** What a standard says about one element: the least a strict platform may hold a course to. */
export interface Rule {
	readonly access: 'read' | 'write' | 'both';
	/** What a platform says before anything was stored; none means that there is no value yet. */
	readonly initial?: string;
	/** In UTF-16 units. */
	readonly max?: number;
	readonly accepts?: RegExp;
}

export interface StandardRules {
	readonly apiName: string;
	readonly methods: {
		readonly initialize: string;
		readonly terminate: string;
		readonly get: string;
		readonly set: string;
		readonly commit: string;
		readonly lastError: string;
		readonly errorString: string;
		readonly diagnostic: string;
	};
	readonly elements: Readonly<Record<string, Rule>>;
	readonly names: { readonly status: string; readonly mode: string; readonly exit: string };
	readonly codes: {
		readonly again: string;
		readonly getBefore: string;
		readonly getAfter: string;
		readonly setBefore: string;
		readonly setAfter: string;
		readonly commitBefore: string;
		readonly commitAfter: string;
		readonly endBefore: string;
		readonly endAfter: string;
		readonly commitFailed: string;
		readonly badArgument: string;
		readonly unknown: string;
		readonly unset: string;
		readonly readOnly: string;
		readonly writeOnly: string;
		readonly badValue: string;
	};
	readonly asciiOnly: boolean;
	/** Without exit `suspend` the next launch is a new attempt with no data. */
	readonly emptyUnlessSuspended: boolean;
}
