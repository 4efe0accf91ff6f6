import { createRawSnippet } from 'svelte';
import { example } from '../example.ts';
import type { Pages } from './fetch-pages.ts';
import PrintPage from './PrintPage.svelte';

const names = createRawSnippet<[Pages]>((pages) => ({
	render: () => `<p>${Object.keys(pages()).sort().join(' ')}</p>`,
}));

export const printPageExamples = [
	example(PrintPage, { name: 'print: what shows it has come', props: () => ({ children: names }) }),
];
