import {
	sentBy,
	type PackageStandard,
	type Purpose,
	type ReportingLevel,
	type Sent,
} from '../../lib/lms/index.ts';
import { privacyEn } from './words-en.ts';
import { privacySv } from './words-sv.ts';

/** All that the page says in one language. */
export type PrivacyWords = Widened<typeof privacySv>;
type Widened<T> = {
	readonly [K in keyof T]: T[K] extends string
		? string
		: T[K] extends readonly [string, string]
			? readonly [string, string]
			: T[K] extends readonly string[]
				? readonly string[]
				: Widened<T[K]>;
};

const words: Readonly<Record<string, PrivacyWords>> = { sv: privacySv, en: privacyEn };

/** What is said in a locale; in Swedish where nobody has translated it. */
export function wordsOf(locale: string): PrivacyWords {
	return words[locale] ?? privacySv;
}

/** What a page is about. */
export interface PrivacyAbout {
	readonly standard: PackageStandard;
	readonly reporting: ReportingLevel;
	readonly locales: readonly string[];
	/** The name of the course in each locale. */
	readonly title: Readonly<Record<string, string>>;
}

/** The page that tells learners everything that a package sends, why, and where it is kept. No script, no picture. */
export function privacyPage({ standard, reporting, locales, title }: PrivacyAbout): string {
	const known = locales.filter((locale) => words[locale]);
	const [first = 'sv'] = known;
	const sections = known.map((locale) =>
		section(locale, wordsOf(locale), sentBy(standard, reporting), reporting),
	);
	return [
		'<!doctype html>',
		`<html lang="${first}">`,
		'<head>',
		'<meta charset="utf-8" />',
		'<meta name="viewport" content="width=device-width, initial-scale=1" />',
		'<meta name="color-scheme" content="light dark" />',
		`<title>${escape(words[first]?.title ?? '')} · ${escape(title[first] ?? '')}</title>`,
		`<style>${style}</style>`,
		'</head>',
		'<body>',
		...(known.length > 1 ? [contents(known)] : []),
		'<main>',
		...sections,
		'</main>',
		'</body>',
		'</html>',
		'',
	].join('\n');
}

function contents(locales: readonly string[]): string {
	const links = locales.map(
		(locale) => `<a href="#${locale}" lang="${locale}">${escape(words[locale]?.title ?? '')}</a>`,
	);
	return `<nav>${links.join(' · ')}</nav>`;
}

function section(
	locale: string,
	said: PrivacyWords,
	sent: readonly Sent[],
	level: ReportingLevel,
): string {
	return [
		`<section lang="${locale}" id="${locale}">`,
		`<h1>${escape(said.title)}</h1>`,
		`<p>${escape(said.lead)}</p>`,
		...(sent.length === 0
			? [`<p>${escape(said.nothing)}</p>`]
			: [
					`<h2>${escape(said.sent)}</h2>`,
					`<p>${escape(said.level[level])}</p>`,
					table(said, sent),
					`<p>${escape(said.only)}</p>`,
					`<h2>${escape(said.read)}</h2>`,
					list(said.readItems),
				]),
		`<h2>${escape(said.never)}</h2>`,
		list(said.neverItems),
		`<h2>${escape(said.device)}</h2>`,
		list(said.deviceItems),
		'</section>',
	].join('\n');
}

/** A row for each purpose, with the names of all that serves it. */
function table(said: PrivacyWords, sent: readonly Sent[]): string {
	const purposes = [...new Set(sent.map(({ purpose }) => purpose))];
	const rows = purposes.map((purpose) => row(said, purpose, sent));
	const heads = [said.what, said.why, said.where, said.names];
	return [
		'<table>',
		`<thead><tr>${heads.map((head) => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead>`,
		`<tbody>${rows.join('\n')}</tbody>`,
		'</table>',
	].join('\n');
}

function row(said: PrivacyWords, purpose: Purpose, sent: readonly Sent[]): string {
	const [what, why] = said.purposes[purpose];
	const names = sent
		.filter((each) => each.purpose === purpose)
		.map(({ element }) => `<code>${escape(element)}</code>`);
	const cells = [
		[said.why, escape(why)],
		[said.where, escape(said.platform)],
		[said.names, names.join(', ')],
	];
	// On a phone each row stands by itself, and each cell says what it is.
	const tds = cells.map(([name = '', cell]) => `<td data-name="${escape(name)}">${cell}</td>`);
	return `<tr><th scope="row">${escape(what)}</th>${tds.join('')}</tr>`;
}

function list(items: readonly string[]): string {
	return `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

const style = [
	':root{color-scheme:light dark;--line:light-dark(#8a8f98,#7d848f)}',
	'body{margin:0 auto;max-width:60rem;padding:1rem clamp(1rem,4vw,2.5rem) 4rem;font:1.0625rem/1.55 system-ui,sans-serif}',
	'section{margin-block-end:4rem}',
	'h1{font-size:1.75rem;line-height:1.2}h2{margin-block-start:2rem;font-size:1.25rem}',
	'p,li{max-width:42rem}',
	'table{width:100%;border-collapse:collapse}',
	'th,td{padding:.5rem .75rem .5rem 0;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}',
	'code{font-size:.875em;overflow-wrap:anywhere}',
	'@media (max-width:40rem){thead{position:absolute;clip-path:inset(50%)}tr,th,td{display:block;border:0;padding:.125rem 0}tr{padding-block:.75rem;border-block-end:1px solid var(--line)}td::before{content:attr(data-name)": ";font-weight:700}}',
].join('');
