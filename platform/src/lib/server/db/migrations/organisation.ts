import type { Kysely } from 'kysely';
import { run } from './words.ts';

/** People with roles, teams, ways to sign in, courses to assign, assignments, mail, and who did what. */
export const organisation = {
	up: (db: Kysely<unknown>): Promise<void> =>
		run(db, ({ id, integer, sorted, end }) => [
			// Who was the one learner of the machine is its first administrator.
			`ALTER TABLE learners RENAME TO people`,
			`ALTER TABLE people ADD COLUMN email TEXT`,
			`ALTER TABLE people ADD COLUMN role TEXT NOT NULL DEFAULT 'employee'
				CHECK (role IN ('admin', 'manager', 'employee'))`,
			`ALTER TABLE people ADD COLUMN sort_key ${sorted} NOT NULL DEFAULT ''`,
			`ALTER TABLE people ADD COLUMN search_text TEXT NOT NULL DEFAULT ''`,
			`ALTER TABLE people ADD COLUMN created_at TEXT NOT NULL DEFAULT ''`,
			`ALTER TABLE people ADD COLUMN seen_at TEXT`,
			`ALTER TABLE people ADD COLUMN blocked_at TEXT`,
			`ALTER TABLE people ADD COLUMN oidc_subject TEXT`,
			`CREATE UNIQUE INDEX people_by_email ON people (email)`,
			`CREATE UNIQUE INDEX people_by_subject ON people (oidc_subject)`,
			`CREATE INDEX people_sorted ON people (sort_key)`,
			`UPDATE people SET role = 'admin'`,
			`UPDATE people SET name = 'Administratör', sort_key = 'administrat}r',
				search_text = 'administratör' WHERE name = 'Deltagare'`,

			`CREATE TABLE teams (
				id ${id},
				name TEXT NOT NULL,
				sort_key ${sorted} NOT NULL,
				created_at TEXT NOT NULL
			${end}`,
			`CREATE TABLE memberships (
				team_id ${integer} NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
				person_id ${integer} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
				leads ${integer} NOT NULL,
				since TEXT NOT NULL,
				PRIMARY KEY (team_id, person_id)
			${end}`,
			`CREATE INDEX memberships_of_person ON memberships (person_id)`,

			`CREATE TABLE sign_in_links (
				id ${id},
				person_id ${integer} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
				sum TEXT NOT NULL UNIQUE,
				-- 1: it opens once.
				once ${integer} NOT NULL,
				created_at TEXT NOT NULL,
				expires_at TEXT NOT NULL,
				used_at TEXT,
				revoked_at TEXT
			${end}`,
			`CREATE INDEX sign_in_links_of_person ON sign_in_links (person_id)`,
			`CREATE TABLE sign_ins (
				sum TEXT PRIMARY KEY,
				person_id ${integer} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
				link_id ${integer} REFERENCES sign_in_links (id) ON DELETE CASCADE,
				created_at TEXT NOT NULL,
				seen_at TEXT NOT NULL,
				expires_at TEXT NOT NULL
			${end}`,
			`CREATE INDEX sign_ins_of_person ON sign_ins (person_id)`,
			// What opens one attempt on the stage, where courses run.
			`CREATE TABLE tickets (
				sum TEXT PRIMARY KEY,
				attempt_id ${integer} NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
				sign_in TEXT NOT NULL REFERENCES sign_ins (sum) ON DELETE CASCADE,
				mode TEXT NOT NULL,
				created_at TEXT NOT NULL,
				used_at TEXT NOT NULL
			${end}`,
			`CREATE TABLE rate_limits (
				name TEXT PRIMARY KEY,
				count ${integer} NOT NULL,
				until TEXT NOT NULL
			${end}`,

			`CREATE TABLE courses (
				id ${id},
				identifier TEXT NOT NULL,
				standard TEXT NOT NULL,
				title_sv TEXT NOT NULL,
				title_en TEXT NOT NULL,
				-- How long it takes, when somebody has said so.
				minutes ${integer},
				reporting TEXT NOT NULL CHECK (reporting IN ('completion', 'score', 'answers', 'unknown')),
				-- The version that is given to who begins now.
				package_sha256 TEXT NOT NULL REFERENCES packages (sha256),
				-- 1: it can be assigned.
				listed ${integer} NOT NULL,
				sort_key ${sorted} NOT NULL,
				created_at TEXT NOT NULL,
				UNIQUE (identifier, standard)
			${end}`,

			// Of what stands here already, the newest version of each can be assigned.
			`INSERT INTO courses (identifier, standard, title_sv, title_en, reporting, package_sha256,
					listed, sort_key, created_at)
				SELECT identifier, standard, title, title, 'unknown', sha256, 1, lower(title), imported_at
				FROM packages WHERE rowid IN
					(SELECT max(rowid) FROM packages GROUP BY identifier, standard)`,

			`CREATE TABLE assignments (
				id ${id},
				created_by ${integer} REFERENCES people (id) ON DELETE SET NULL,
				created_at TEXT NOT NULL,
				message TEXT NOT NULL,
				-- A day in the calendar, or days after the start, or neither.
				due_on TEXT,
				due_days ${integer},
				-- 1: once more every year.
				yearly ${integer} NOT NULL,
				-- 1: also for those who had done it before.
				anew ${integer} NOT NULL,
				withdrawn_at TEXT
			${end}`,
			`CREATE TABLE assignment_courses (
				assignment_id ${integer} NOT NULL REFERENCES assignments (id) ON DELETE CASCADE,
				course_id ${integer} NOT NULL REFERENCES courses (id) ON DELETE CASCADE,
				PRIMARY KEY (assignment_id, course_id)
			${end}`,
			`CREATE TABLE assignment_teams (
				assignment_id ${integer} NOT NULL REFERENCES assignments (id) ON DELETE CASCADE,
				team_id ${integer} NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
				PRIMARY KEY (assignment_id, team_id)
			${end}`,
			`CREATE INDEX assignments_of_team ON assignment_teams (team_id)`,
			// One course that one person is asked to take, once.
			`CREATE TABLE duties (
				id ${id},
				assignment_id ${integer} NOT NULL REFERENCES assignments (id) ON DELETE CASCADE,
				course_id ${integer} NOT NULL REFERENCES courses (id) ON DELETE CASCADE,
				person_id ${integer} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
				-- Through which team it came; nothing when the person was meant.
				team_id ${integer} REFERENCES teams (id) ON DELETE SET NULL,
				-- Counts from 1; a yearly assignment comes again.
				round ${integer} NOT NULL,
				-- Days in the calendar.
				starts_on TEXT NOT NULL,
				due_on TEXT,
				-- What was done before this moment does not count.
				counts_from TEXT NOT NULL,
				started_at TEXT,
				completed_at TEXT,
				exempt_at TEXT,
				exempt_reason TEXT NOT NULL DEFAULT '',
				withdrawn_at TEXT,
				UNIQUE (assignment_id, course_id, person_id, round)
			${end}`,
			`CREATE INDEX duties_of_person ON duties (person_id, course_id)`,
			`CREATE INDEX duties_of_course ON duties (course_id)`,

			`CREATE TABLE mails (
				id ${id},
				-- The same letter to the same person is written once.
				name TEXT NOT NULL UNIQUE,
				person_id ${integer} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
				recipient TEXT NOT NULL,
				subject TEXT NOT NULL,
				body TEXT NOT NULL,
				-- A calendar file that goes along; empty without one.
				calendar TEXT NOT NULL,
				state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unknown')),
				tries ${integer} NOT NULL,
				next_at TEXT NOT NULL,
				created_at TEXT NOT NULL,
				sent_at TEXT,
				problem TEXT NOT NULL DEFAULT ''
			${end}`,
			`CREATE INDEX mails_waiting ON mails (state, next_at)`,

			`CREATE TABLE audit (
				id ${id},
				at TEXT NOT NULL,
				-- Nobody: the platform itself.
				person_id ${integer} REFERENCES people (id) ON DELETE SET NULL,
				action TEXT NOT NULL,
				-- JSON: ids and numbers, never a name.
				about TEXT NOT NULL
			${end}`,
			`CREATE INDEX audit_by_time ON audit (at)`,
			`CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL${end}`,
		]),
};
