import { leavesOf } from '../../anatomy/text-leaves.ts';
import type { ByLanguage, Language } from '../language.ts';
import { languageOf } from '../language.ts';
import { excerpt } from '../quotes.ts';
import { inProse, rule, type Finding } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import type { Study } from '../study.ts';

/** A sentence that speaks of the expired programme as if it still held. */
export const presentTenseProgramme = rule({
	id: 'C8',
	code: 'present-tense-programme',
	severity: 'warning',
	find: (study) => {
		if (study.course.course.data.programme.status === 'current') return [];
		return [...ofTheCourse(study), ...inLessonProse(study)];
	},
});

const inLessonProse = inProse(({ text, path, sample }, { yaml, language }) =>
	sample ? [] : inPresentTense(text, language).map((sentence) => finding({ yaml, path }, sentence)),
);

function ofTheCourse({ course }: Study): Finding[] {
	return [...course.texts].flatMap(([locale, { yaml, data }]) =>
		// What is said while the programme holds may say so.
		leavesOf({ ...data, notice: { ...data.notice, current: [] } }).flatMap(({ path, text }) =>
			inPresentTense(text, languageOf(locale)).map((sentence) => finding({ yaml, path }, sentence)),
		),
	);
}

const programme: ByLanguage<RegExp> = {
	sv: /(?<!\p{L})(?:kommunikations)?programmet(?!\p{L})/iu,
	en: /(?<!\p{L})the (?:communication )?programme(?![\p{L}’])/iu,
};
const present: ByLanguage<RegExp> = {
	sv: /programmet (?:\p{L}+ )?(?:säger|vill|gäller|kräver|ska)(?!\p{L})/iu,
	en: /programme (?:\p{L}+ )?(?:says|wants|applies|requires|asks|demands)(?!\p{L})/iu,
};
const past: ByLanguage<RegExp> = {
	sv: /(?<!\p{L})(?:gällde|ville|sa|sade|krävde|skulle)(?!\p{L})/iu,
	en: /(?<!\p{L})(?:said|wanted|applied|required|asked|no longer)(?!\p{L})/iu,
};

function inPresentTense(text: string, language: Language | undefined): string[] {
	if (!language || !programme[language].test(text)) return [];
	return sentencesOf(text).filter(
		(sentence) => present[language].test(sentence) && !past[language].test(sentence),
	);
}

function finding(place: Pick<Finding, 'yaml' | 'path'>, sentence: string): Finding {
	return {
		...place,
		what: {
			sv: `”${excerpt(sentence)}” låter som om programmet gällde än.`,
			en: `“${excerpt(sentence)}” sounds as if the programme still applied.`,
		},
		todo: {
			sv: 'Skriv i förfluten tid: programmet sa, ville, gällde.',
			en: 'Write in the past tense: the programme said, wanted, applied.',
		},
	};
}
