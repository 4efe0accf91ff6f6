import { describe, expect, test } from 'vitest';
import { mapSegments, segments } from './html.ts';

const page =
	'<head><!-- <script>no</script> --><style>a{}</style></head><script type="module">`<style>b</style>`</script>';

describe('a page in segments', () => {
	test('joins to the same page again', () => {
		expect(
			segments(page)
				.map(({ text }) => text)
				.join(''),
		).toBe(page);
	});

	test('has a style inside a script as part of the script', () => {
		const found = segments(page).filter(({ type }) => type !== 'markup');
		expect(found.map(({ type, text }) => [type, text])).toEqual([
			['comment', '<!-- <script>no</script> -->'],
			['style', 'a{}'],
			['script', '`<style>b</style>`'],
		]);
	});

	test('changes only what it is told to', () => {
		expect(mapSegments('<b>b</b><script>b</script>', { script: () => 'c' })).toBe(
			'<b>b</b><script>c</script>',
		);
	});
});
