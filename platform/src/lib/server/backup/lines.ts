/** The lines of a text that comes in pieces. `node:readline` would also end them at U+2028, which texts may hold. */
export async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let rest = '';
	for await (const chunk of source) {
		const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
		rest = lines.pop() ?? '';
		yield* lines;
	}
	rest += decoder.decode();
	if (rest !== '') yield rest;
}
