import { wordRule } from '../word-rule.ts';

/** An abbreviation in running text: it stops the eye, and is read aloud as letters. */
export const abbreviation = wordRule({
	id: 'L6',
	code: 'abbreviation',
	severity: 'error',
	// The names of laws are written as their makers write them.
	except: ['heading'],
	words: {
		sv: [
			/(?<!\p{L})(?:t\. ?ex|t ex|tex|bl\. ?a|d\. ?v\. ?s|dvs|o\. ?s\. ?v|osv|m\. ?m|m\. ?fl)(?!\p{L})/iu,
			/(?<!\p{L})(?:p\. ?g\. ?a|s\. ?k|f\. ?d|fr\. ?o\. ?m|t\. ?o\. ?m|e\. ?d|f\. ?n|o\. ?d)\.(?!\p{L})/iu,
			/(?<!\p{L})(?:ca|resp|etc|jfr|inkl|exkl|mvh)(?!\p{L})/u,
			/(?<!\p{L})(?:kl|ev|tel|ang|st|nr|obs|max|min|eg|enl|avd)\.(?= ?[\p{Ll}\p{N}])/u,
		],
		en: [
			/(?<!\p{L})(?:e\. ?g|i\. ?e)\./iu,
			/(?<!\p{L})(?:etc|approx|vs|incl|asap|resp)(?!\p{L})/iu,
		],
	},
	say: (word) => ({
		what: { sv: `”${word}” är en förkortning.`, en: `“${word}” is an abbreviation.` },
		todo: { sv: 'Skriv ut orden.', en: 'Write the words out.' },
	}),
});
