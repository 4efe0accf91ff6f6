/** A text field of a form; `''` when it is missing or a file stands in its place. */
export const fieldOf = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};
