import { expect, test } from 'vitest';
import { shortClasses } from './short-class.ts';

const styled = (filename: string, css = '') => ({ filename, css, hash: hashOf });
const hashOf = (text: string) => `abcdefg${text.length}`;

test('a component has a short class of its own, whatever its styles become', () => {
	const nameOf = shortClasses();
	expect(nameOf(styled('Map.svelte', 'p {}'))).toBe('sfg10');
	expect(nameOf(styled('Map.svelte', 'p { color: red }'))).toBe('sfg10');
	expect(nameOf(styled('Start.svelte'))).toBe('sfg12');
});

test('two components that would share a class stop the build, and it says which', () => {
	const nameOf = shortClasses();
	nameOf(styled('Map.svelte'));
	expect(() => nameOf(styled('Top.svelte'))).toThrow(
		'Top.svelte and Map.svelte would share the class sfg10. Rename one of them.',
	);
});
