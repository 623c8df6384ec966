-- One more link of the access log (R119). Two statements on purpose, and volatile: the second one sees what the lock waited for,
-- so two processes cannot both follow the same link. The lock ends with the transaction: with this statement, when it stands alone.
-- p_row: what prisma/stores/access-log.ts hashes again to check the chain; the columns are read from the same text.
create function append_access(p_row text) returns bigint language plpgsql volatile as $$
declare
  v_row jsonb := p_row;
  v_ordinal bigint;
  v_previous text;
begin
  perform pg_advisory_xact_lock(hashtextextended('access_log', 0));
  select ordinal, hash into v_ordinal, v_previous from access_log order by ordinal desc limit 1;
  v_ordinal := coalesce(v_ordinal, 0) + 1;
  v_previous := coalesce(v_previous, '');
  insert into access_log (ordinal, staff_id, dossier_id, action, resource, at, previous_hash, hash)
    values (v_ordinal, (v_row->>'staff')::uuid, (v_row->>'dossier')::uuid, v_row->>'action', v_row->>'resource', (v_row->>'at')::timestamptz, v_previous,
      encode(sha256(convert_to(v_previous || E'\n' || v_ordinal || E'\n' || p_row, 'UTF8')), 'hex'));
  return v_ordinal;
end $$;

alter table access_log add constraint access_log_action_known check (action in ('read', 'search', 'export'));

-- Whoever prints a transcript on the server itself (npm run transcript) reads as this row: no token has its subject, no dossier is assigned to it.
insert into staff (id, subject, role, name, email) values ('5e000000-0000-4000-8000-000000000000', 'system:server', 'admin', 'Serveur', '');
