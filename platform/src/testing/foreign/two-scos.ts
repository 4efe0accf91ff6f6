import { zipOf } from '../zips.ts';

/*
 * A course for SCORM 2004, 3rd Edition, with two SCOs under a heading and a page of its own that
 * reports nothing; its manifest in UTF-16, its names with backslashes, its sequencing elaborate.
 */

const sequencing = `<imsss:sequencing><imsss:controlMode choice="false" flow="true" forwardOnly="true"/><imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition operator="not" condition="attempted"/></imsss:ruleConditions><imsss:ruleAction action="disabled"/></imsss:preConditionRule></imsss:sequencingRules></imsss:sequencing>`;

const passing = `<imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true" objectiveID="PRIM"><imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>`;

const manifest = `<?xml version="1.0" encoding="UTF-16"?>
<manifest identifier="se.exempel.arkiv" version="1.0"
	xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
	xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
	xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
	<metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
	<organizations default="ORG">
		<organization identifier="ORG">
			<title>Att arkivera rätt</title>
			<item identifier="om" identifierref="r-om"><title>Om kursen</title></item>
			<item identifier="kapitel">
				<title>Kapitel 1: Grunderna</title>
				<item identifier="las" identifierref="r-las"><title>Läs om gallring</title></item>
				<item identifier="prov" identifierref="r-prov" parameters="?fragor=2"><title>Prov</title>${passing}</item>
				${sequencing}
			</item>
			${sequencing}
		</organization>
	</organizations>
	<resources>
		<resource identifier="r-om" type="webcontent" adlcp:scormType="asset" href="om\\om.html"/>
		<resource identifier="r-las" type="webcontent" adlcp:scormType="sco" href="las/index.html"><dependency identifierref="r-delat"/></resource>
		<resource identifier="r-prov" type="webcontent" adlcp:scormType="sco" href="prov/index.html?sida=1"><dependency identifierref="r-delat"/></resource>
		<resource identifier="r-delat" type="webcontent" adlcp:scormType="asset"><file href="delat/rte.js"/></resource>
	</resources>
</manifest>`;

const rte = `
function findApi(win) {
	var tries = 0;
	while (!win.API_1484_11 && win.parent && win.parent !== win && tries++ < 500) win = win.parent;
	return win.API_1484_11;
}
var api = findApi(window) || (window.top.opener && findApi(window.top.opener));
var over = !api || api.Initialize('') !== 'true';
if (!over) api.SetValue('cmi.exit', 'suspend');
function value(name) { return over ? '' : api.GetValue(name); }
function keep(name, text) { if (!over) api.SetValue(name, text); }
function finish() {
	if (over) return;
	over = true;
	api.SetValue('adl.nav.request', 'continue');
	api.Terminate('');
}
window.addEventListener('unload', function () { if (!over) { over = true; api.Terminate(''); } });
`;

const page = (title: string, body: string): string =>
	`<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title><script src="../delat/rte.js"></script></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const read = page(
	'Läs om gallring',
	`<p id="sett"></p><button onclick="keep('cmi.suspend_data', 'läst'); keep('cmi.completion_status', 'completed'); finish()">Jag har läst</button><script>document.getElementById('sett').textContent = 'Kvar sedan sist: ' + (value('cmi.suspend_data') || 'inget')</script>`,
);

const quiz = page(
	'Prov',
	`<p id="sett"></p><button onclick="keep('cmi.score.scaled', '0.75'); keep('cmi.success_status', 'passed'); keep('cmi.completion_status', 'completed'); finish()">Svara rätt</button><script>document.getElementById('sett').textContent = 'Gräns ' + value('cmi.scaled_passing_score') + ', kvar sedan sist: ' + (value('cmi.suspend_data') || 'inget') + ', ' + location.search</script>`,
);

/** The package. */
export const twoScos = (): Uint8Array =>
	zipOf({
		'imsmanifest.xml': Uint8Array.from(Buffer.from(`\ufeff${manifest}`, 'utf16le')),
		'om\\om.html':
			'<!DOCTYPE html><meta charset="utf-8"><title>Om kursen</title><h1>Om kursen</h1>',
		'las\\index.html': read,
		'prov\\index.html': quiz,
		'delat\\rte.js': rte,
	});
