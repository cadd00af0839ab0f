-- Restriction of processing (article 18 of Regulation (EU) 2016/679) held in one place for every module: about a person whose record is
-- restricted or erased nothing new is written, whatever way it comes. A row about the whole household is refused when nobody is left in it
-- whose record may be worked with: one member's request does not stop the others. What may still be written, and why, stands in
-- docs/data-protection.md; a test compares that list with the catalogue. As the owner: whether a record is restricted must be known to
-- whoever writes, also when the restriction itself is not theirs to see.
create function registration.published_refuse(person uuid, household uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    why text;
begin
    if person is not null then
        why := registration.stopped(person);
    elsif household is not null and not exists (select from registration.person p
            where p.household_id = household and registration.stopped(p.id) is null) then
        select max(registration.stopped(p.id)) into why from registration.person p where p.household_id = household;
    end if;
    if why is not null then
        raise exception 'the record is %', why using errcode = 'check_violation', constraint = 'record_is_' || why;
    end if;
end $$;

-- For a table that names the person, or the household alone, in columns of these names. Its arguments are columns that may change
-- nevertheless: whose work it is, and which household it went with. Erasing writes as the owner. After the row, so that row-level
-- security has refused first whoever may not write it: nobody else learns what is restricted.
create function registration.published_stand_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    written jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    free text[] := coalesce(tg_argv, '{}');
begin
    if current_user <> 'tiltas_owner' and (tg_op <> 'UPDATE' or written - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse((written ->> 'person_id')::uuid, (written ->> 'household_id')::uuid);
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

create trigger stands_still after insert or update on registration.need
    for each row execute function registration.published_stand_still('holder_org');
create trigger stands_still after insert or update on registration.vulnerability
    for each row execute function registration.published_stand_still();
create trigger stands_still after insert on registration.assessment
    for each row execute function registration.published_stand_still();
create trigger stands_still after insert on registration.former_member
    for each row execute function registration.published_stand_still();

create function registration.merge_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'tiltas_owner' then
        perform registration.published_refuse(new.kept, null);
        perform registration.published_refuse(new.merged, null);
    end if;
    return new;
end $$;
create trigger stands_still after insert or update on registration.merge
    for each row execute function registration.merge_stands_still();

create function registration.household_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    kept text[] := array['holder_org', 'version', 'state', 'left_on', 'joined_to'];
begin
    if current_user <> 'tiltas_owner' and to_jsonb(new) - kept is distinct from to_jsonb(old) - kept then
        perform registration.published_refuse(null, new.id);
    end if;
    return new;
end $$;
create trigger stands_still after update on registration.household
    for each row execute function registration.household_stands_still();

-- The three guards of V31 say the same in the same words.
create or replace function registration.person_may_change() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    kept text[] := array['holder_org', 'household_id', 'version', 'position'];
begin
    if current_user <> 'tiltas_owner' and to_jsonb(new) - kept is distinct from to_jsonb(old) - kept then
        perform registration.published_refuse(new.id, null);
    end if;
    return new;
end $$;
-- The system locks what an older Tiltas left readable, also of a record that nobody may change.
create or replace function registration.paper_may_change() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    locked text[] := array['number', 'number_key', 'sealed', 'number_index'];
begin
    if tg_op = 'UPDATE' and access.role() = 'system' and to_jsonb(old) ->> 'number' is not null and to_jsonb(old) ->> 'sealed' is null
        and to_jsonb(new) ->> 'number' is null and to_jsonb(new) - locked is not distinct from to_jsonb(old) - locked then
        return new;
    end if;
    if tg_op = 'INSERT' or to_jsonb(new) - 'holder_org' is distinct from to_jsonb(old) - 'holder_org' then
        perform registration.published_refuse(new.person_id, null);
    end if;
    return new;
end $$;

-- How to reach a family and in which language is corrected too, with the old value, the new one and who.
create table registration.household_change (
    id uuid primary key default gen_random_uuid(),
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    field text not null constraint household_change_field_is_known check (field in ('phone', 'language', 'interpreter', 'note')),
    old_value text,
    new_value text,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint household_change_changes_something check (old_value is distinct from new_value));
create index household_change_by_household on registration.household_change (household_id, made_at);
select public.protect('registration.household_change', 'select', 'insert');
create policy with_the_household on registration.household_change for select to tiltas_app
    using (exists (select from registration.household h where h.id = household_id));
create policy own_name on registration.household_change for insert to tiltas_app
    with check ((select access.staff()) and org_id = (select access.org()) and made_by = (select access.officer())
        and exists (select from registration.household h where h.id = household_id));
create policy not_hidden on registration.household_change as restrictive for all to tiltas_app
    using (household_id not in (select registration.hidden_households()));
create policy functions_read on registration.household_change for select to tiltas_owner using (true);
create policy functions_erase on registration.household_change for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
create trigger stands_still after insert on registration.household_change
    for each row execute function registration.published_stand_still();
