-- The data-protection officer sees nobody, and opens one family at a time, with a written reason, for an hour. No foreign key: the
-- officer opens by a household's number, before anybody can be seen.
create table registration.opening (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null,
    org_id int not null references access.organisation,
    reason text not null constraint opening_has_a_reason check (length(btrim(reason)) >= 10),
    at timestamptz not null default clock_timestamp(),
    until timestamptz not null default clock_timestamp() + interval '1 hour',
    made_by uuid not null);
create index opening_by_officer on registration.opening (made_by, until, person_id);

-- A copy of the whole record that an officer has handed out, and why. A person's own copy leaves a row in the trail only.
create table registration.record_copy (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    format text not null constraint record_copy_format_is_known check (format in ('pdf', 'json')),
    reason text not null constraint record_copy_has_a_reason check (length(btrim(reason)) >= 10),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null);
create index record_copy_by_person on registration.record_copy (person_id, made_at);

-- Article 18 of Regulation (EU) 2016/679: the record is kept and not worked with, until a day or until it is lifted.
create table registration.restriction (
    id uuid primary key,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    ground text not null constraint restriction_ground_is_known check (ground in ('accuracy', 'unlawful', 'claims', 'objection')),
    reason text not null constraint restriction_has_a_reason check (length(btrim(reason)) >= 10),
    until date not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    lifted_at timestamptz,
    lifted_by uuid,
    lifted_why text,
    constraint restriction_is_lifted_by_somebody check (num_nulls(lifted_at, lifted_by, lifted_why) in (0, 3)));
create unique index restriction_one_at_a_time on registration.restriction (person_id) where lifted_at is null;
create index restriction_by_person on registration.restriction (person_id, made_at);

-- Whose time is over, for the data-protection officer to decide. Nothing erases by itself.
create table registration.retention_due (
    person_id uuid primary key references registration.person,
    household_id uuid not null references registration.household,
    number text not null,
    due_on date not null,
    listed_at timestamptz not null default clock_timestamp());
create index retention_due_by_day on registration.retention_due (due_on);

-- Who was erased, when, on what ground. It says nothing of whom.
create table registration.erasure (
    person_id uuid primary key references registration.person,
    org_id int not null references access.organisation,
    ground text not null constraint erasure_ground_is_known check (ground in ('no_longer_needed', 'unlawful', 'obligation')),
    reason text not null constraint erasure_has_a_reason check (length(btrim(reason)) >= 10),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null);

select public.protect('registration.opening', 'select', 'insert');
select public.protect('registration.record_copy', 'select', 'insert');
select public.protect('registration.restriction', 'select', 'insert');
grant update (lifted_at, lifted_by, lifted_why) on registration.restriction to tiltas_app;
select public.protect('registration.retention_due', 'select', 'insert', 'delete');
select public.protect('registration.erasure', 'select');

create policy own_openings on registration.opening for select to tiltas_app
    using ((select access.role()) = 'dpo' and made_by = (select access.officer()) or (select access.role()) = 'system');
create policy own_name on registration.opening for insert to tiltas_app
    with check ((select access.role()) = 'dpo' and made_by = (select access.officer()) and org_id = (select access.org())
        and until <= clock_timestamp() + interval '1 hour');

-- Asked once in a statement, behind functions that a plan need not look into (V22).
create function registration.opened_people() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
    select o.person_id from registration.opening o
    where access.role() = 'dpo' and o.made_by = access.officer() and o.until > clock_timestamp()
$$;
create function registration.opened_households() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
    select p.household_id from registration.person p where p.id in (select registration.opened_people())
$$;
create policy opened_with_a_reason on registration.household for select to tiltas_app
    using ((select access.role()) = 'dpo' and id in (select registration.opened_households()));
create policy opened_with_a_reason on registration.person for select to tiltas_app
    using ((select access.role()) = 'dpo' and id in (select registration.opened_people()));
-- Of scans that there are some, and of what; without a key nothing of what is on them.
do $$
declare t text;
begin
    foreach t in array array['document', 'need', 'scan', 'record_copy', 'restriction', 'erasure'] loop
        execute format('create policy opened_with_a_reason on registration.%I for select to tiltas_app
            using ((select access.role()) = ''dpo'' and person_id in (select registration.opened_people()))', t);
    end loop;
    foreach t in array array['record_copy', 'restriction', 'erasure'] loop
        execute format('create policy identity_is_national on registration.%I for select to tiltas_app
            using ((select access.role()) in (''registrar'', ''system''))', t);
        execute format('create policy with_the_person on registration.%I for select to tiltas_app
            using ((select access.role()) not in (''registrar'', ''system'', ''dpo'')
                and exists (select from registration.person p where p.id = person_id))', t);
    end loop;
    foreach t in array array['record_copy', 'restriction'] loop
        execute format('create policy own_name on registration.%1$I for insert to tiltas_app
            with check ((select access.role()) in (''registrar'', ''dpo'') and org_id = (select access.org()) and made_by = (select access.officer())
                and exists (select from registration.person p where p.id = person_id))', t);
    end loop;
end $$;
create policy is_lifted on registration.restriction for update to tiltas_app
    using ((select access.role()) in ('registrar', 'dpo') and lifted_at is null)
    with check (lifted_by = (select access.officer()));

create policy for_the_decision on registration.retention_due for select to tiltas_app
    using ((select access.role()) in ('dpo', 'system'));
create policy system_lists on registration.retention_due for insert to tiltas_app
    with check ((select access.role()) = 'system');
create policy system_clears on registration.retention_due for delete to tiltas_app
    using ((select access.role()) = 'system');

-- Restricted is restricted for everybody, whatever way the change comes; what is erased is never filled again. The holder may change,
-- for that is where the record is kept.
create function registration.stopped(person uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if exists (select from registration.restriction r where r.person_id = person and r.lifted_at is null and r.until >= current_date) then
        return 'restricted';
    elsif exists (select from registration.erasure e where e.person_id = person) then
        return 'erased';
    end if;
    return null;
end $$;
create function registration.person_may_change() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    kept text[] := array['holder_org', 'household_id', 'version', 'position'];
begin
    if current_user <> 'tiltas_owner' and to_jsonb(new) - kept is distinct from to_jsonb(old) - kept
        and registration.stopped(new.id) is not null then
        raise exception 'the record is %', registration.stopped(new.id) using errcode = 'check_violation', constraint = 'person_may_change';
    end if;
    return new;
end $$;
create function registration.paper_may_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'holder_org' is not distinct from to_jsonb(old) - 'holder_org' then
        return new;
    end if;
    if registration.stopped(new.person_id) is not null then
        raise exception 'the record is %', registration.stopped(new.person_id) using errcode = 'check_violation', constraint = 'paper_may_change';
    end if;
    return new;
end $$;
create trigger person_may_change before update on registration.person
    for each row execute function registration.person_may_change();
create trigger paper_may_change before insert or update on registration.document
    for each row execute function registration.paper_may_change();
create trigger paper_may_change before insert on registration.scan
    for each row execute function registration.paper_may_change();

-- Erasing: the key is destroyed, what names the person is blanked, and a row says that it was done. What counts stays: sex, the year
-- of birth, nationality. The trail stays, with an id that leads to nobody. Runs as the owner, for the data-protection officer only, and
-- only for whom the officer has opened with a reason.
create function registration.erase_person(gone uuid, why_ground text, why text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
    home uuid;
begin
    if access.role() is distinct from 'dpo' or not exists (select from registration.opening o
            where o.person_id = gone and o.made_by = access.officer() and o.until > clock_timestamp()) then
        raise exception 'not opened' using errcode = 'insufficient_privilege';
    end if;
    if registration.stopped(gone) is not null then
        raise exception 'the record is %', registration.stopped(gone) using errcode = 'check_violation', constraint = 'person_may_change';
    end if;
    if why_ground = 'no_longer_needed' and exists (select from registration.person p join registration.household h on h.id = p.household_id
            where p.id = gone and h.state <> 'left') then
        raise exception 'still in care' using errcode = 'check_violation', constraint = 'erasure_after_leaving';
    end if;
    insert into registration.erasure (person_id, org_id, ground, reason, made_by)
        values (gone, access.org(), why_ground, why, access.officer());
    delete from registration.scan where person_id = gone;
    delete from registration.person_key where person_id = gone;
    delete from registration.document where person_id = gone;
    delete from registration.name_key where person_id = gone;
    delete from registration.need where person_id = gone;
    delete from registration.retention_due where person_id = gone;
    update registration.person_change set old_value = null, new_value = '' where person_id = gone;
    update registration.merge_field f set old_value = null, new_value = ''
        from registration.merge m where m.id = f.merge_id and gone in (m.kept, m.merged);
    update registration.intake_row set surname = '', given = '', birth = '', document = '', cells = '{}', household = null,
        findings = '[]', understood = case when understood is null then null else '{}'::jsonb end where person_id = gone;
    update registration.person set surname = 'ištrintas', given = 'Įrašas', patronymic = null, surname_original = null, given_original = null,
        born_on = date_trunc('year', born_on)::date, born_text = null, birthplace = null, phone = null, occupation = null,
        education = null, languages = '{}', version = version + 1
        where id = gone returning household_id into home;
    if not exists (select from registration.person p where p.household_id = home
            and not exists (select from registration.erasure e where e.person_id = p.id)) then
        update registration.household set phone = null, note = null, wish_words = null, version = version + 1 where id = home;
        update registration.handover set note = null where household_id = home;
        update registration.bed_request set note = null where household_id = home;
        update registration.arrival set lodging_address = null, lodging_note = null where household_id = home;
    end if;
end $$;

do $$
declare t text;
begin
    foreach t in array array['scan', 'person_key', 'document', 'name_key', 'need', 'retention_due'] loop
        execute format('create policy functions_erase on registration.%I for delete to tiltas_owner using (access.role() = ''dpo'')', t);
    end loop;
    foreach t in array array['person_change', 'merge_field', 'intake_row', 'person', 'household', 'handover', 'bed_request', 'arrival'] loop
        execute format('create policy functions_erase on registration.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
    foreach t in array array['scan', 'person_key', 'document', 'name_key', 'need', 'retention_due', 'person_change', 'merge', 'merge_field',
            'intake_row', 'handover', 'bed_request', 'arrival', 'opening', 'erasure', 'restriction'] loop
        execute format('create policy functions_read on registration.%I for select to tiltas_owner using (true)', t);
    end loop;
end $$;
create policy functions_erase on registration.erasure for insert to tiltas_owner with check (access.role() = 'dpo');
