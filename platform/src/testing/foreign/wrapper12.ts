import { zipOf } from '../zips.ts';

/*
 * A course for SCORM 1.2 as many are: made long ago on a computer with Windows, in ISO 8859-1, with
 * names of files as people write them, a manifest that lists half of them, and one of the well-known
 * wrappers around the API, which says Finish when the page is unloaded.
 */

/** Where the course looks for the API. */
export type Look = 'parents' | 'opener' | 'top.opener' | 'popup';

const manifest = `<?xml version="1.0" encoding="ISO-8859-1"?>
<manifest identifier="BRAND_2009" version="1.1" xml:base="Innehåll/"
	xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
	<organizations default="B0">
		<organization identifier="B0">
			<title>Brandsäkerhet i förrådet</title>
			<item identifier="I0" identifierref="R0" isvisible="true" parameters="?tema=röd">
				<title>Brandsäkerhet</title>
				<adlcp:masteryscore>70</adlcp:masteryscore>
			</item>
		</organization>
	</organizations>
	<resources>
		<resource identifier="R0" type="webcontent" adlcp:scormType="SCO" href="start sida.htm">
			<file href="start sida.htm"/>
		</resource>
	</resources>
</manifest>`;

const looks: Readonly<Record<Look, string>> = {
	parents: `
		var win = window, tries = 0;
		while (!win.API && win.parent && win.parent != win && tries < 500) { tries++; win = win.parent; }
		return win.API || null;`,
	opener: 'return window.opener ? window.opener.API : null;',
	'top.opener': 'return window.top.opener ? window.top.opener.API : null;',
	popup: `
		var win = window.opener, tries = 0;
		while (win && !win.API && win.parent && win.parent != win && tries < 7) { tries++; win = win.parent; }
		return win ? win.API : null;`,
};

const wrapper = (look: Look): string => `
var scorm = { api: null, on: false };
scorm.find = function () {${looks[look]}};
scorm.init = function () {
	this.api = this.find();
	if (!this.api) { return false; }
	this.on = String(this.api.LMSInitialize('')) == 'true';
	if (this.on && this.get('cmi.core.lesson_status') == 'not attempted') {
		this.set('cmi.core.lesson_status', 'incomplete');
	}
	return this.on;
};
scorm.get = function (name) { return this.on ? String(this.api.LMSGetValue(name)) : ''; };
scorm.set = function (name, value) { return this.on && this.api.LMSSetValue(name, value) == 'true'; };
scorm.quit = function () {
	if (!this.on) { return; }
	this.set('cmi.core.exit', 'suspend');
	this.api.LMSCommit('');
	this.api.LMSFinish('');
	this.on = false;
};
`;

const page = `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Brandsäkerhet</title>
<script language="JavaScript" src="../gemensamt/SCORM%20wrapper.js"></script>
<script language="JavaScript">
var sida = 1;
function visa() {
	document.getElementById('sida').innerHTML = 'Sida ' + sida + ' av 3: håll dörren stängd';
	document.getElementById('bild').src = 'Bilder/dörr.gif';
}
function starta() {
	var hittad = scorm.init();
	document.getElementById('status').innerHTML = hittad ? 'Sparas' : 'Ingen lärplattform';
	sida = parseInt(scorm.get('cmi.core.lesson_location'), 10) || 1;
	visa();
}
function nasta() {
	sida++;
	scorm.set('cmi.core.lesson_location', '' + sida);
	visa();
}
function klar() {
	scorm.set('cmi.core.score.raw', '85');
	scorm.set('cmi.core.lesson_status', 'completed');
	document.getElementById('status').innerHTML = 'Klar';
}
window.onbeforeunload = function () { scorm.quit(); };
window.onunload = function () { scorm.quit(); };
</script>
</head>
<body onload="starta()">
<h1>Brandsäkerhet</h1>
<img id="bild" alt="">
<p id="sida"></p>
<p id="status"></p>
<button onclick="nasta()">Nästa</button>
<button onclick="klar()">Klar</button>
</body>
</html>`;

const launcher = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Brandsäkerhet</title></head><body>
<button onclick="window.open('kurs.htm', 'kurs', 'width=600,height=400')">Öppna kursen</button>
</body></html>`;

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** The package, with a course that looks for the API in one way or another. */
export const wrapper12 = (look: Look = 'parents'): Uint8Array =>
	zipOf({
		'imsmanifest.xml': latin1(manifest),
		'Thumbs.db': new Uint8Array(8),
		'Innehåll/start sida.htm': latin1(look === 'popup' ? launcher : page),
		...(look === 'popup' && { 'Innehåll/kurs.htm': latin1(page) }),
		'Innehåll/Bilder/dörr.gif': Uint8Array.from(
			Buffer.from('R0lGODlhAQABAIAAAP8AAAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64'),
		),
		'gemensamt/SCORM wrapper.js': latin1(wrapper(look)),
	});
