import { idIn } from './id.ts';

/** A text field of a form; `''` when it is missing or a file stands in its place. */
export const fieldOf = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

/** The ids that are ticked under a name; what is none is passed over. */
export const idsIn = (form: FormData, name: string): readonly number[] =>
	form.getAll(name).flatMap((one) => (typeof one === 'string' ? (idIn(one) ?? []) : []));
