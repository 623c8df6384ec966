-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "contact_sealed" BYTEA,
ADD COLUMN     "convention_answered_on" DATE,
ADD COLUMN     "convention_sent_on" DATE,
ADD COLUMN     "reminders" TEXT NOT NULL DEFAULT 'channel',
ADD COLUMN     "term_on" DATE;

-- AlterTable
ALTER TABLE "place" ADD COLUMN     "address" TEXT,
ADD COLUMN     "latitude" DOUBLE PRECISION,
ADD COLUMN     "longitude" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "staff" ADD COLUMN     "buffer" INTEGER NOT NULL DEFAULT 15,
ADD COLUMN     "calendar_fault" TEXT,
ADD COLUMN     "calendar_sealed" BYTEA,
ADD COLUMN     "calendar_synced_at" TIMESTAMPTZ(3),
ADD COLUMN     "feed_hash" TEXT,
ADD COLUMN     "visio_url" TEXT;

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "rank" INTEGER,
    "status" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place_id" TEXT,
    "calendar" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "booked_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "actual_minutes" INTEGER,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "own_work" (
    "dossier_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "own_work_pkey" PRIMARY KEY ("dossier_id","item")
);

-- CreateTable
CREATE TABLE "working_hours" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "from_minute" INTEGER NOT NULL,
    "until_minute" INTEGER NOT NULL,
    "zone" TEXT NOT NULL,
    "place_ids" TEXT[],
    "remote" BOOLEAN NOT NULL,

    CONSTRAINT "working_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place_ids" TEXT[],
    "remote" BOOLEAN NOT NULL,

    CONSTRAINT "opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "engagement" (
    "staff_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "engagement_pkey" PRIMARY KEY ("staff_id","starts_at","ends_at")
);

-- CreateIndex
CREATE INDEX "appointment_dossier_id_idx" ON "appointment"("dossier_id");

-- CreateIndex
CREATE INDEX "appointment_staff_id_starts_at_idx" ON "appointment"("staff_id", "starts_at");

-- CreateIndex
CREATE INDEX "working_hours_staff_id_idx" ON "working_hours"("staff_id");

-- CreateIndex
CREATE INDEX "opening_staff_id_starts_at_idx" ON "opening"("staff_id", "starts_at");

-- CreateIndex
CREATE INDEX "absence_staff_id_starts_at_idx" ON "absence"("staff_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "staff_feed_hash_key" ON "staff"("feed_hash");

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_work" ADD CONSTRAINT "own_work_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_hours" ADD CONSTRAINT "working_hours_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table appointment add constraint appointment_kind_known check (kind in ('prealable', 'interview', 'followUp', 'personal'));
alter table appointment add constraint appointment_status_known check (status in ('booked', 'cancelled', 'attended', 'missed'));
alter table appointment add constraint appointment_rank_known check ((kind = 'interview') = (rank is not null) and rank between 1 and 8);
alter table appointment add constraint appointment_calendar_known check (calendar in ('france', 'guadeloupe', 'monaco'));
alter table appointment add constraint appointment_lasts check (ends_at > starts_at);
-- One préalable, one of each interview; one that was missed is taken again. Personal follow-up: as often as they wish (R69).
create unique index appointment_one_of_each on appointment (dossier_id, kind, coalesce(rank, 0)) where status in ('booked', 'attended') and kind <> 'personal';
alter table dossier add constraint dossier_reminders_known check (reminders in ('channel', 'email', 'none'));
alter table working_hours add constraint working_hours_known check (weekday between 1 and 7 and from_minute >= 0 and until_minute > from_minute and until_minute <= 1440);
alter table opening add constraint opening_lasts check (ends_at > starts_at);
alter table absence add constraint absence_lasts check (ends_at > starts_at);
alter table engagement add constraint engagement_lasts check (ends_at > starts_at);
alter table job drop constraint job_kind_known;
alter table job add constraint job_kind_known check (kind in ('code', 'handover', 'submitted', 'answer', 'released', 'invitation', 'reminder', 'calendar'));

-- Two people never hold the same time, whoever writes it (R49). The bookings of one consultant come one after the other: each sees those before.
create function appointment_stands() returns trigger language plpgsql volatile as $$
declare
  v_buffer interval;
begin
  if new.status <> 'booked' then return new; end if;
  if tg_op = 'UPDATE' and (old.status, old.staff_id, old.starts_at, old.ends_at) is not distinct from (new.status, new.staff_id, new.starts_at, new.ends_at) then return new; end if;
  select make_interval(mins => buffer) into v_buffer from staff where id = new.staff_id for no key update;
  if exists (select from appointment a where a.staff_id = new.staff_id and a.id <> new.id and a.status in ('booked', 'attended')
      and a.starts_at < new.ends_at + v_buffer and new.starts_at < a.ends_at + v_buffer)
    or exists (select from appointment a where a.dossier_id = new.dossier_id and a.id <> new.id and a.status in ('booked', 'attended')
      and a.starts_at < new.ends_at and new.starts_at < a.ends_at)
    or exists (select from absence a where a.staff_id = new.staff_id and a.starts_at < new.ends_at and new.starts_at < a.ends_at)
    or exists (select from engagement e where e.staff_id = new.staff_id and e.starts_at < new.ends_at and new.starts_at < e.ends_at)
  then raise sqlstate 'TAKEN' using message = 'this time is not free any more'; end if;
  return new;
end $$;
create trigger appointment_stands before insert or update on appointment for each row execute function appointment_stands();

-- One change of an appointment: `op` is book, move or cancel. A sequence that has moved since it was read: decided again.
create function write_appointment(a jsonb, p_dossier uuid, p_at timestamptz) returns void language plpgsql volatile as $$
declare
  m jsonb := a->'meeting';
  v_ends timestamptz := (m->>'startsAt')::timestamptz + make_interval(mins => (m->'minutes')::int);
  v_calendar text := coalesce((select calendar from place where id = m->>'place'), 'france');
begin
  if a->>'op' = 'book' then
    insert into appointment (id, dossier_id, staff_id, kind, rank, status, starts_at, ends_at, place_id, calendar, booked_at, changed_at)
      values ((a->>'id')::uuid, p_dossier, (m->>'staff')::uuid, a->>'kind', (a->>'rank')::int, 'booked', (m->>'startsAt')::timestamptz, v_ends, m->>'place', v_calendar, p_at, p_at);
    return;
  end if;
  update appointment set sequence = sequence + 1, changed_at = p_at,
      status = case when a->>'op' = 'cancel' then 'cancelled' else status end,
      staff_id = coalesce((m->>'staff')::uuid, staff_id), starts_at = coalesce((m->>'startsAt')::timestamptz, starts_at), ends_at = coalesce(v_ends, ends_at),
      place_id = case when m is null then place_id else m->>'place' end, calendar = case when m is null then calendar else v_calendar end
    where id = (a->>'id')::uuid and dossier_id = p_dossier and status = 'booked' and sequence = (a->'sequence')::int;
  if not found then raise sqlstate 'TURN0'; end if;
end $$;

-- What times are made from, of the consultant of a dossier; of all of them for somebody who has none yet (those who follow the fewest first).
-- With what was said in the intake about when and where, sealed.
create function load_agendas(p_dossier uuid, p_from timestamptz, p_until timestamptz) returns json language plpgsql stable as $$
declare
  v_run uuid := (select id from run where dossier_id = p_dossier and form_id = 'intake' and status <> 'ended' order by opened_at desc limit 1);
begin
  return json_build_object(
    'intake', case when v_run is not null then json_build_object('run', v_run, 'answers', (
      select json_agg(json_build_array(a.key, a.version, a.value_sealed)) from run r cross join jsonb_each_text(r.current) c
        join answer a on a.run_id = r.id and a.key = c.key and a.version = c.value::int
        where r.id = v_run and c.key in ('INT-B4', 'INT-H4', 'INT-H5', 'INT-H6', 'INT-I1', 'INT-I2', 'INT-I3'))) end,
    'agendas', (select json_agg(json_build_object('staff', s.id, 'name', s.name, 'buffer', s.buffer,
        'hours', (select json_agg(json_build_object('weekday', h.weekday, 'from', h.from_minute, 'until', h.until_minute, 'zone', h.zone, 'places', h.place_ids, 'remote', h.remote)
          order by h.weekday, h.from_minute) from working_hours h where h.staff_id = s.id),
        'openings', (select json_agg(json_build_object('from', o.starts_at, 'until', o.ends_at, 'places', o.place_ids, 'remote', o.remote) order by o.starts_at)
          from opening o where o.staff_id = s.id and o.ends_at > p_from and o.starts_at < p_until),
        'absences', (select json_agg(json_build_object('from', b.starts_at, 'until', b.ends_at) order by b.starts_at)
          from absence b where b.staff_id = s.id and b.ends_at > p_from and b.starts_at < p_until),
        'busy', (select json_agg(json_build_object('from', b.starts_at, 'until', b.ends_at) order by b.starts_at) from (
          select starts_at, ends_at from appointment where staff_id = s.id and status in ('booked', 'attended') and ends_at > p_from and starts_at < p_until
          union all select starts_at, ends_at from engagement where staff_id = s.id and ends_at > p_from and starts_at < p_until) b)) order by s.load, s.id)
      from (select s.id, s.name, s.buffer, (select count(*) from assignment a where a.staff_id = s.id and a.until is null) as load from staff s
        where s.role = 'consultant' and (exists (select from assignment a where a.dossier_id = p_dossier and a.staff_id = s.id and a.until is null)
          or not exists (select from assignment a where a.dossier_id = p_dossier and a.until is null)) order by load, s.id limit 20) s));
end $$;

-- The turn's functions again, whole: appointments, own work, where invitations go.
create or replace function load_turn(p_channel text, p_external text, p_activity text, p_person uuid, p_known text, p_run uuid) returns json language plpgsql stable as $$
declare
  v record;
  v_dossier record;
  v_run record;
begin
  select c.*, coalesce(p_person, c.person_id) as person into v from conversation c where c.channel = p_channel and c.external_id = p_external;
  if not found then return null; end if;
  select d.id, d.stage, d.discreet, d.contact_sealed, d.reminders, d.term_on, d.convention_sent_on, d.convention_answered_on, k.wrapped_key into v_dossier
    from dossier d join dossier_key k on k.dossier_id = d.id
    where d.beneficiary_id = v.person and d.stage <> 'closed' and k.wrapped_key is not null order by d.opened_at desc limit 1;
  select r.* into v_run from run r where r.dossier_id = v_dossier.id and r.status in ('open', 'submitted') order by (r.id = p_run) desc nulls last, r.focused_at desc, r.opened_at desc limit 1; -- the one looked at last
  return json_build_object(
    'id', v.id, 'seq', v.seq, 'zone', v.zone, 'lastAt', v.last_at, 'expecting', v.expecting_sealed, 'exchanges', v.exchanges_sealed, 'wrappedKey', v.wrapped_key, 'person', v.person,
    'proved', (select json_agg(i.external) from identity i where i.person_id = v.person and i.kind = 'email'),
    'dossier', case when v_dossier.id is not null then json_build_object('id', v_dossier.id, 'stage', v_dossier.stage, 'discreet', v_dossier.discreet, 'wrappedKey', v_dossier.wrapped_key,
      'contact', v_dossier.contact_sealed, 'reminders', v_dossier.reminders, 'termOn', v_dossier.term_on, 'conventionSentOn', v_dossier.convention_sent_on, 'conventionAnsweredOn', v_dossier.convention_answered_on,
      'ownWork', (select json_agg(w.item) from own_work w where w.dossier_id = v_dossier.id)) end,
    'appointments', (select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'rank', a.rank, 'status', a.status, 'startsAt', a.starts_at, 'minutes', extract(epoch from a.ends_at - a.starts_at)::int / 60,
        'staff', a.staff_id, 'place', a.place_id, 'sequence', a.sequence) order by a.starts_at)
      from appointment a where a.dossier_id = v_dossier.id and a.status <> 'cancelled'),
    'consultant', (select s.name from assignment a join staff s on s.id = a.staff_id where a.dossier_id = v_dossier.id and a.until is null limit 1),
    'consents', (select json_object_agg(purpose, decision) from (
      select distinct on (purpose) purpose, decision from consent where dossier_id = v_dossier.id order by purpose, ordinal desc) latest),
    'run', case when v_run.id is not null then json_build_object(
      'id', v_run.id, 'form', v_run.form_id, 'formVersion', v_run.form_version, 'status', v_run.status, 'revision', v_run.revision, 'openedAt', v_run.opened_at,
      'position', v_run.position_sealed, 'current', v_run.current,
      'answers', case when v_run.id || '/' || v_run.revision is distinct from p_known then (
        select json_agg(json_build_array(a.key, a.version, a.value_sealed)) from jsonb_each_text(v_run.current) c
          cross join lateral (select key, version, value_sealed from answer where run_id = v_run.id and key = c.key and version = c.value::int limit 1) a) end) end,
    'runs', (select json_agg(json_build_object('id', r.id, 'form', r.form_id, 'formVersion', r.form_version, 'status', r.status, 'openedAt', r.opened_at) order by r.opened_at)
      from run r where r.dossier_id = v_dossier.id and r.status <> 'ended'),
    'releases', (select json_agg(json_build_object('questionnaire', l.questionnaire, 'at', l.at, 'entitled', s.name, 'resultsOpenedAt', l.results_opened_at) order by l.at)
      from release l join staff s on s.id = l.entitled_id where l.dossier_id = v_dossier.id),
    'challenge', (
      select json_build_object('id', h.id, 'purpose', h.purpose, 'person', h.person_id, 'sent', h.sent_at is not null, 'attempts', h.attempts, 'expiresAt', h.expires_at)
        from challenge h where h.conversation_id = v.id and h.passed_at is null order by h.opened_at desc limit 1),
    'replied', (                                  -- not null: this activity was processed, here is what was said
      select json_build_object('from', p.first_seq, 'lines', (
          select json_agg(json_build_array(t.seq, t.line_sealed, k.wrapped_key, t.dossier_id) order by t.seq) from transcript_entry t
            left join dossier_key k on k.dossier_id = t.dossier_id
            where t.conversation_id = v.id and t.seq between p.first_seq and p.last_seq and t.direction = 'out'))
        from processed_activity p where p.conversation_id = v.id and p.activity_id = p_activity));
end $$;

create or replace function commit_turn(t jsonb) returns text language plpgsql volatile as $$
declare
  v_conversation uuid := t->>'conversation';
  v_activity text := t->>'activity';
  v_at timestamptz := t->>'at';
  v_seq int := t->'seq';
  v_last int := t->'last';
  v_channel text := t->>'channel';
  v_person uuid := t->>'person';
  v_dossier uuid := t->>'dossier';
  v_opens jsonb := t->'opens';
  v_run jsonb := t->'run';
  v_challenge jsonb := t->'challenge';
  v_ordinal int;
begin
  if exists (select from processed_activity where conversation_id = v_conversation and activity_id = v_activity) then return 'duplicate'; end if;
  if v_opens is not null then insert into person (id, created_at) values (v_person, v_at) on conflict do nothing; end if;
  update conversation set seq = v_last, last_at = v_at, expecting_sealed = (t->>'expecting')::bytea,
      exchanges_sealed = case when t ? 'exchanges' then (t->>'exchanges')::bytea else exchanges_sealed end,
      reference_sealed = coalesce((t->>'reference')::bytea, reference_sealed), person_id = coalesce(v_person, person_id)
    where id = v_conversation and seq = v_seq;
  if not found then raise sqlstate 'TURN0'; end if;
  if v_run is not null and v_opens is null then
    update run set revision = revision + 1, status = v_run->>'status', focused_at = v_at, current = current || (v_run->'current'),
        position_sealed = (v_run->>'position')::bytea, submitted_at = coalesce((v_run->>'submittedAt')::timestamptz, submitted_at),
        first_submitted_at = coalesce(first_submitted_at, (v_run->>'submittedAt')::timestamptz)
      where id = (v_run->>'id')::uuid and revision = (v_run->'revision')::int and status <> 'ended';
    if not found then raise sqlstate 'TURN0'; end if;
  elsif t ? 'saw' then                                    -- what was decided on is still so, although this turn does not write it
    perform from run where id = (t->'saw'->>'run')::uuid and revision = (t->'saw'->'revision')::int for share;
    if not found then raise sqlstate 'TURN0'; end if;
  end if;
  insert into processed_activity (conversation_id, activity_id, first_seq, last_seq, at) values (v_conversation, v_activity, v_seq + 1, v_last, v_at);

  if v_opens is not null then
    insert into identity (person_id, kind, tenant, external, verified_at)
      select v_person, kind, tenant, external, v_at from jsonb_populate_recordset(null::identity, v_opens->'identities') on conflict do nothing;
    if v_opens ? 'wrappedKey' then                        -- a first form opens the dossier; the others are opened in it
      insert into dossier (id, reference, beneficiary_id, stage, opened_at, last_at) values (v_dossier, v_opens->>'reference', v_person, 'draft', v_at, v_at);
      insert into dossier_key (dossier_id, wrapped_key) values (v_dossier, (v_opens->>'wrappedKey')::bytea);
    end if;
    insert into run (id, dossier_id, form_id, form_version, status, current, position_sealed, opened_at, focused_at)
      values ((v_run->>'id')::uuid, v_dossier, v_opens->>'form', (v_opens->'formVersion')::int, v_run->>'status', v_run->'current', (v_run->>'position')::bytea, v_at, v_at);
    insert into assignment (staff_id, dossier_id, "from")   -- the one whose time was chosen, or the one who follows the fewest dossiers
      select s.id, v_dossier, v_at from staff s left join assignment a on a.staff_id = s.id and a.until is null
        where s.role = 'consultant' and v_opens ? 'wrappedKey' group by s.id order by (s.id = (v_opens->>'staff')::uuid) desc nulls last, count(a.dossier_id), s.id limit 1;
  end if;
  if v_run ? 'destroyed' then                             -- their consent is gone: every version goes, and the lines that told them
    delete from answer where run_id = (v_run->>'id')::uuid and key in (select jsonb_array_elements_text(v_run->'destroyed'));
    update run set current = current - array(select jsonb_array_elements_text(v_run->'destroyed')) where id = (v_run->>'id')::uuid;
    delete from transcript_entry where dossier_id = v_dossier
      and (dialog = coalesce(v_run->>'linesOf', 'adaptation') or (kind = 'recap' and not v_run ? 'linesOf'));
  end if;
  if t ? 'focus' then                                     -- the revision moves: whoever decided on the other run decides again
    update run set focused_at = v_at, revision = revision + 1
      where id = (t->>'focus')::uuid and dossier_id = v_dossier and status in ('open', 'submitted');
    if not found then raise sqlstate 'TURN0'; end if;
  end if;
  if t ? 'evaluation' then                                -- of nobody: no dossier, and a month instead of an hour
    insert into evaluation (id, questionnaire, version, month, answers_sealed)
      values ((t->'evaluation'->>'id')::uuid, t->'evaluation'->>'questionnaire', (t->'evaluation'->'version')::int, date_trunc('month', v_at)::date, (t->'evaluation'->>'answers')::bytea);
  end if;
  if v_run ? 'answers' then
    insert into answer (run_id, key, version, value_sealed, form_version, channel, activity_id, at)
      select (v_run->>'id')::uuid, key, version, value_sealed, form_version, v_channel, v_activity, v_at from jsonb_populate_recordset(null::answer, v_run->'answers');
  end if;
  if t ? 'appointments' then perform write_appointment(one, v_dossier, v_at) from jsonb_array_elements(t->'appointments') as one; end if;
  if t ? 'ownWork' then
    insert into own_work (dossier_id, item, done_at) select v_dossier, item, v_at from jsonb_array_elements_text(t->'ownWork') as item on conflict do nothing;
  end if;
  if v_dossier is not null then
    update dossier set stage = coalesce(t->>'stage', stage), discreet = coalesce((t->>'discreet')::boolean, discreet), last_at = v_at,
      contact_sealed = coalesce((t->>'contact')::bytea, contact_sealed), reminders = coalesce(t->>'reminders', reminders),
      submitted_at = case when t->>'stage' = 'submitted' then coalesce((v_run->>'submittedAt')::timestamptz, submitted_at) else submitted_at end
      where id = v_dossier and (t ? 'stage' or t ? 'discreet' or t ? 'contact' or t ? 'reminders' or last_at < v_at - interval '1 minute'); -- a page of dossiers shows minutes
  end if;
  if t ? 'consents' then
    select coalesce(max(ordinal), 0) into v_ordinal from consent where dossier_id = v_dossier;
    insert into consent (dossier_id, ordinal, purpose, decision, text_version, text_digest, channel, activity_id, at)
      select v_dossier, v_ordinal + new.ordinal, purpose, decision, text_version, text_digest, v_channel, v_activity, v_at from jsonb_populate_recordset(null::consent, t->'consents') as new;
  end if;
  if t ? 'events' and v_dossier is not null then
    insert into event (dossier_id, conversation_id, seq, kind, at)
      select distinct v_dossier, v_conversation, v_seq + 1, kind, v_at from jsonb_array_elements_text(t->'events') as kind;
  end if;
  if v_challenge is not null then perform write_challenge(v_challenge, v_conversation, v_person, v_at); end if;
  if t ? 'erase' then perform erase_dossier(v_dossier, t->'erase'->>'receipt', t->'erase'->>'ground', v_at); end if;
  insert into transcript_entry (conversation_id, seq, dossier_id, direction, dialog, kind, edit, line_sealed, activity_id, at)
    select v_conversation, seq, dossier_id, direction, dialog, kind, edit, line_sealed, v_activity, v_at from jsonb_populate_recordset(null::transcript_entry, t->'lines');
  if t ? 'outbox' then
    insert into outbox (conversation_id, seq, due_at) select v_conversation, seq::int, v_at from jsonb_array_elements_text(t->'outbox') as seq;
  end if;
  if t ? 'asked' then                                     -- for the provider: no person, no conversation, no hour
    insert into asked_question (id, day, outcome, text_sealed, documents)
      values ((t->'asked'->>'id')::uuid, v_at::date, t->'asked'->>'outcome', (t->'asked'->>'text')::bytea, array(select jsonb_array_elements_text(t->'asked'->'documents')));
  end if;
  if t ? 'rated' then
    update asked_question set useful = (t->'rated'->>'useful')::boolean, why_sealed = coalesce((t->'rated'->>'why')::bytea, why_sealed)
      where id = (t->'rated'->>'question')::uuid;
  end if;
  if t ? 'jobs' then
    insert into job (id, kind, payload, dedupe_key, run_at)
      select gen_random_uuid(), kind, payload, dedupe_key, run_at from jsonb_populate_recordset(null::job, t->'jobs') on conflict (dedupe_key) do nothing;
  end if;
  if t ? 'notify' then perform pg_notify('said', v_channel || '/' || (t->>'external')); end if;  -- other processes wake their sockets
  return 'done';
exception when sqlstate 'TURN0' or sqlstate 'TAKEN' or unique_violation then return 'conflict';  -- two devices open one form: the second finds it open. What was written in this block is undone, the connection is none the worse
end $$;

create or replace function erase_dossier(p_dossier uuid, p_receipt text, p_ground text, p_at timestamptz) returns void language plpgsql volatile as $$
declare
  v_person uuid := (select beneficiary_id from dossier where id = p_dossier);
  v_answers int; v_lines int; v_runs int; v_events int;
begin
  delete from comment where run_id in (select id from run where dossier_id = p_dossier);
  delete from appointment where dossier_id = p_dossier;  -- their times are free again
  delete from own_work where dossier_id = p_dossier;
  delete from release where dossier_id = p_dossier;
  delete from answer where run_id in (select id from run where dossier_id = p_dossier);
  get diagnostics v_answers = row_count;
  delete from run where dossier_id = p_dossier;
  get diagnostics v_runs = row_count;
  delete from outbox where conversation_id in (select id from conversation where person_id = v_person);
  delete from transcript_entry where dossier_id = p_dossier or conversation_id in (select id from conversation where person_id = v_person);
  get diagnostics v_lines = row_count;
  delete from event where dossier_id = p_dossier;
  get diagnostics v_events = row_count;
  delete from challenge where person_id = v_person or conversation_id in (select id from conversation where person_id = v_person);
  delete from identity where person_id = v_person and not exists (select from dossier where beneficiary_id = v_person and id <> p_dossier and stage <> 'closed');
  update conversation set exchanges_sealed = null where person_id = v_person;
  update conversation set person_id = null where person_id = v_person and not exists (select from dossier where beneficiary_id = v_person and id <> p_dossier and stage <> 'closed');
  update dossier_key set wrapped_key = null, destroyed_at = p_at where dossier_id = p_dossier;
  update assignment set until = p_at where dossier_id = p_dossier and until is null;
  update dossier set stage = 'closed', last_at = p_at, contact_sealed = null where id = p_dossier;
  insert into destruction (id, receipt, dossier_id, ground, counts, at) values (gen_random_uuid(), p_receipt, p_dossier, p_ground,
    jsonb_build_object('answers', v_answers, 'lines', v_lines, 'runs', v_runs, 'events', v_events), p_at);
end $$;
