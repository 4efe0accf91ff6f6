import type { Issue } from '../lib/content/index.ts';

/** Formats problems like a good compiler: where, what, what to do. */
export function formatIssues(issues: readonly Issue[], language: 'sv' | 'en'): string {
	const words = {
		sv: { error: 'fel', warning: 'varning' },
		en: { error: 'error', warning: 'warning' },
	}[language];
	return issues
		.map(
			(issue) =>
				`lessons/${issue.file}:${issue.line}  ${words[issue.severity]} ${issue.code}` +
				(issue.path ? `  (${issue.path})` : '') +
				`\n    ${issue.what[language]}\n    → ${issue.todo[language]}`,
		)
		.join('\n\n');
}

/** Authors read Swedish or English: `--lang sv`, else what their terminal is set to. */
export function authorLanguage(args: readonly string[], env: NodeJS.ProcessEnv): 'sv' | 'en' {
	const asked = args[args.indexOf('--lang') + 1];
	if (args.includes('--lang') && (asked === 'sv' || asked === 'en')) return asked;
	return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').startsWith('sv') ? 'sv' : 'en';
}
