import { openHost } from '../lib/server/host.ts';
import { sendWaiting } from '../lib/server/mail/outbox/worker.ts';
import { openTransport } from '../lib/server/mail/smtp/transport.ts';

/*
 * A process to be killed: sends what waits in the outbox. Arguments: data folder, address of the database
 * (empty for SQLite in that folder), address of the mail server.
 */
const [dataDir = '', databaseUrl, url = ''] = process.argv.slice(2);
const from = { name: '', address: 'kurser@city.example' };
const mail = { url, from, perMinute: 1000 };
const host = await openHost({ dataDir, databaseUrl, mail });
await sendWaiting({ host, transport: openTransport(mail), perMinute: mail.perMinute });
