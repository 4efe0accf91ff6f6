import { expect, test } from 'vitest';
import { markup, nothing } from './html.ts';

test('what is put into a page is text, whatever it looks like', () => {
	const text = '<b>"Tom & Jerry"</b>';
	expect(markup`<p title="${text}">${text}</p>`.text).toBe(
		'<p title="&lt;b&gt;&quot;Tom &amp; Jerry&quot;&lt;/b&gt;">&lt;b&gt;&quot;Tom &amp; Jerry&quot;&lt;/b&gt;</p>',
	);
});

test('pieces of a page are put together as they are, without the indents of the source', () => {
	const items = ['a', '<'].map((each) => markup`<li>${each}</li>`);
	const list = markup`<ul>
		${items}
	</ul>`;
	expect(markup`${list}${nothing}${3}`.text).toBe('<ul>\n<li>a</li>\n<li>&lt;</li>\n</ul>3');
});
