-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "exchanges_sealed" BYTEA;

-- CreateTable
CREATE TABLE "asked_question" (
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "text_sealed" BYTEA NOT NULL,
    "documents" TEXT[],
    "useful" BOOLEAN,
    "why_sealed" BYTEA,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "asked_question_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "asked_question_handled_at_day_idx" ON "asked_question"("handled_at", "day");

alter table asked_question add constraint asked_outcome_known check (outcome in ('answered', 'near', 'unknown'));
alter table job drop constraint job_kind_known;
alter table job add constraint job_kind_known check (kind in ('code', 'handover', 'submitted', 'answer'));

-- The turn's functions again, whole: they carry what was asked last, and leave the question to the provider.
create or replace function load_turn(p_channel text, p_external text, p_activity text, p_person uuid, p_known text) returns json language plpgsql stable as $$
declare
  v record;
  v_dossier record;
  v_run record;
begin
  select c.*, coalesce(p_person, c.person_id) as person into v from conversation c where c.channel = p_channel and c.external_id = p_external;
  if not found then return null; end if;
  select d.id, d.stage, d.discreet, k.wrapped_key into v_dossier
    from dossier d join dossier_key k on k.dossier_id = d.id
    where d.beneficiary_id = v.person and d.stage <> 'closed' and k.wrapped_key is not null order by d.opened_at desc limit 1;
  select r.* into v_run from run r where r.dossier_id = v_dossier.id and r.status in ('open', 'submitted') order by r.status, r.opened_at desc limit 1; -- open < submitted
  return json_build_object(
    'id', v.id, 'seq', v.seq, 'zone', v.zone, 'lastAt', v.last_at, 'expecting', v.expecting_sealed, 'exchanges', v.exchanges_sealed, 'wrappedKey', v.wrapped_key, 'person', v.person,
    'proved', (select json_agg(i.external) from identity i where i.person_id = v.person and i.kind = 'email'),
    'dossier', case when v_dossier.id is not null then json_build_object('id', v_dossier.id, 'stage', v_dossier.stage, 'discreet', v_dossier.discreet, 'wrappedKey', v_dossier.wrapped_key) end,
    'consultant', (select s.name from assignment a join staff s on s.id = a.staff_id where a.dossier_id = v_dossier.id and a.until is null limit 1),
    'consents', (select json_object_agg(purpose, decision) from (
      select distinct on (purpose) purpose, decision from consent where dossier_id = v_dossier.id order by purpose, ordinal desc) latest),
    'run', case when v_run.id is not null then json_build_object(
      'id', v_run.id, 'form', v_run.form_id, 'formVersion', v_run.form_version, 'status', v_run.status, 'revision', v_run.revision, 'openedAt', v_run.opened_at,
      'position', v_run.position_sealed, 'current', v_run.current,
      'answers', case when v_run.id || '/' || v_run.revision is distinct from p_known then (
        select json_agg(json_build_array(a.key, a.version, a.value_sealed)) from jsonb_each_text(v_run.current) c
          cross join lateral (select key, version, value_sealed from answer where run_id = v_run.id and key = c.key and version = c.value::int limit 1) a) end) end,
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
    update run set revision = revision + 1, status = v_run->>'status', current = current || (v_run->'current'),
        position_sealed = (v_run->>'position')::bytea, submitted_at = coalesce((v_run->>'submittedAt')::timestamptz, submitted_at)
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
    insert into dossier (id, reference, beneficiary_id, stage, opened_at, last_at) values (v_dossier, v_opens->>'reference', v_person, 'draft', v_at, v_at);
    insert into dossier_key (dossier_id, wrapped_key) values (v_dossier, (v_opens->>'wrappedKey')::bytea);
    insert into run (id, dossier_id, form_id, form_version, status, current, position_sealed, opened_at)
      values ((v_run->>'id')::uuid, v_dossier, v_opens->>'form', (v_opens->'formVersion')::int, v_run->>'status', v_run->'current', (v_run->>'position')::bytea, v_at);
    insert into assignment (staff_id, dossier_id, "from")   -- the consultant who follows the fewest dossiers
      select s.id, v_dossier, v_at from staff s left join assignment a on a.staff_id = s.id and a.until is null
        where s.role = 'consultant' group by s.id order by count(a.dossier_id), s.id limit 1;
  end if;
  if v_run ? 'destroyed' then                             -- their consent is gone: every version goes, and the lines that told them
    delete from answer where run_id = (v_run->>'id')::uuid and key in (select jsonb_array_elements_text(v_run->'destroyed'));
    update run set current = current - array(select jsonb_array_elements_text(v_run->'destroyed')) where id = (v_run->>'id')::uuid;
    delete from transcript_entry where dossier_id = v_dossier and (dialog = 'adaptation' or kind = 'recap');
  end if;
  if v_run ? 'answers' then
    insert into answer (run_id, key, version, value_sealed, form_version, channel, activity_id, at)
      select (v_run->>'id')::uuid, key, version, value_sealed, form_version, v_channel, v_activity, v_at from jsonb_populate_recordset(null::answer, v_run->'answers');
  end if;
  if v_dossier is not null then
    update dossier set stage = coalesce(t->>'stage', stage), discreet = coalesce((t->>'discreet')::boolean, discreet), last_at = v_at,
      submitted_at = coalesce((v_run->>'submittedAt')::timestamptz, submitted_at)
      where id = v_dossier and (t ? 'stage' or t ? 'discreet' or last_at < v_at - interval '1 minute'); -- a page of dossiers shows minutes
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
exception when sqlstate 'TURN0' then return 'conflict';    -- what was written in this block is undone, the connection is none the worse
end $$;

create or replace function erase_dossier(p_dossier uuid, p_receipt text, p_ground text, p_at timestamptz) returns void language plpgsql volatile as $$
declare
  v_person uuid := (select beneficiary_id from dossier where id = p_dossier);
  v_answers int; v_lines int; v_runs int; v_events int;
begin
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
  update dossier set stage = 'closed', last_at = p_at where id = p_dossier;
  insert into destruction (id, receipt, dossier_id, ground, counts, at) values (gen_random_uuid(), p_receipt, p_dossier, p_ground,
    jsonb_build_object('answers', v_answers, 'lines', v_lines, 'runs', v_runs, 'events', v_events), p_at);
end $$;
