/** An example by the end of its name, so that a test says in words which one it is about. */
export function named<T extends { readonly name: string }>(
	examples: readonly T[],
	name: string,
): T {
	const found = examples.find((each) => each.name.endsWith(name));
	if (!found) throw new Error(`No example is called “${name}”.`);
	return found;
}
