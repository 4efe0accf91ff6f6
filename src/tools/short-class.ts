/** What Svelte knows of a component when it names the class that keeps its styles to itself. */
interface Styled {
	readonly filename?: string;
	readonly css: string;
	readonly hash: (text: string) => string;
}

/**
 * Names the class of a component's styles: from the path of its file, so that it is the same on every machine, and as
 * short as can be, because it stands at every styled element and in every rule.
 *
 * @throws if two components would have the same class
 */
export function shortClasses(): (component: Styled) => string {
	const owners = new Map<string, string>();
	return ({ filename, css, hash }) => {
		const owner = filename ?? css;
		// The end of it: what a number begins with is seldom evenly spread.
		const name = `s${hash(owner).slice(-4)}`;
		const other = owners.get(name) ?? owner;
		if (other !== owner) {
			throw new Error(`${owner} and ${other} would share the class ${name}. Rename one of them.`);
		}
		owners.set(name, owner);
		return name;
	};
}
