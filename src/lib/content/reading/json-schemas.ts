import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { course } from '../schema/course.ts';
import { courseTexts } from '../schema/course-texts.ts';
import { kit } from '../schema/kit.ts';
import { kitTexts } from '../schema/kit-texts.ts';
import { lesson } from '../schema/lesson.ts';
import { lessonTexts } from '../schema/lesson-texts.ts';
import { registry } from '../schema/registry.ts';

/** JSON Schemas of the lesson files, by file name: an editor completes and checks YAML with them. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
	return {
		'course.schema.json': toSchema(course),
		'course-texts.schema.json': toSchema(courseTexts),
		'lesson.schema.json': toSchema(lesson),
		'lesson-texts.schema.json': toSchema(lessonTexts),
		'kit.schema.json': toSchema(kit),
		'kit-texts.schema.json': toSchema(kitTexts),
		'ids.schema.json': toSchema(registry),
	};
}

/** Trimming has no counterpart in JSON Schema and does not matter to an editor. */
function toSchema(schema: Parameters<typeof toJsonSchema>[0]): JsonSchema {
	return toJsonSchema(schema, { errorMode: 'ignore' });
}
