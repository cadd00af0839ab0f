-- How a mentor is reached stands apart, because it is known by fewer: the municipality that vets, and of a match both sides of which have said
-- yes the person and the municipality that leads the programme.
create table programme.mentor_contact (
    mentor_id uuid primary key,
    org_id int not null,
    contact text not null constraint mentor_can_be_reached check (contact ~ '\S'),
    constraint contact_is_of_the_mentor foreign key (mentor_id, org_id) references programme.mentor (id, org_id));
create policy migration_moves on programme.mentor_contact for insert to tiltas_owner with check (true);
insert into programme.mentor_contact (mentor_id, org_id, contact) select id, org_id, contact from programme.mentor;
drop policy migration_moves on programme.mentor_contact;
alter table programme.mentor drop column contact;
select public.protect('programme.mentor_contact', 'select', 'insert');
grant update (contact) on programme.mentor_contact to tiltas_app;
create policy municipality on programme.mentor_contact for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy with_the_match on programme.mentor_contact for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'casemanager') and exists (select from programme.mentor_match m
        where m.mentor_id = mentor_contact.mentor_id and m.state in ('agreed', 'met', 'going')));
create policy municipality_adds on programme.mentor_contact for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and exists (select from programme.mentor t where t.id = mentor_contact.mentor_id and t.org_id = mentor_contact.org_id));
create policy municipality_keeps on programme.mentor_contact for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));

-- Who a mentor was is forgotten: name, contact, part of the town and what was seen. What they did stays, without them.
alter table programme.mentor add column changed_on date not null default (now() at time zone 'Europe/Vilnius')::date;
alter table programme.mentor add column forgotten_at timestamptz;
create function programme.mentor_stays_forgotten() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.forgotten_at is not null then
        raise exception 'mentor_stays_forgotten' using errcode = 'check_violation', constraint = 'mentor_stays_forgotten';
    end if;
    if new.forgotten_at is not null and current_user <> 'tiltas_owner' then
        raise exception 'a mentor is forgotten whole' using errcode = 'insufficient_privilege';
    end if;
    new.changed_on := (now() at time zone 'Europe/Vilnius')::date;
    return new;
end $$;
create trigger stays_forgotten before update on programme.mentor
    for each row execute function programme.mentor_stays_forgotten();

do $$
declare t text;
begin
    foreach t in array array['mentor_contact', 'mentor_check'] loop
        execute format('create policy functions_forget on programme.%I for delete to tiltas_owner
            using (access.role() in (''system'', ''casemanager''))', t);
    end loop;
end $$;
create policy functions_read on programme.mentor_contact for select to tiltas_owner using (true);
create policy functions_forget on programme.mentor for update to tiltas_owner
    using (access.role() in ('system', 'casemanager')) with check (access.role() in ('system', 'casemanager'));

-- One who has left, when the municipality says so; or all of whom nothing was written since the days given, by the nightly work. Nobody who
-- meets somebody, nobody who may be proposed today; who is barred only after the longer time, so that nobody comes back unseen.
create function programme.forget_mentors(one uuid, quiet_since date, barred_since date) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
    today date := (now() at time zone 'Europe/Vilnius')::date;
    gone uuid[];
begin
    if access.role() is distinct from (case when one is null then 'system' else 'casemanager' end) then
        raise exception 'nobody is forgotten so' using errcode = 'insufficient_privilege';
    end if;
    select coalesce(array_agg(t.id), '{}') into gone from programme.mentor t
    where t.forgotten_at is null
        and not exists (select from programme.mentor_match m where m.mentor_id = t.id and m.state <> 'ended')
        and case when one is not null then t.id = one and t.org_id = access.org() and t.state <> 'barred'
            else (t.state <> 'ready' or not programme.mentor_fit(t.id, false, today))
                and greatest(t.changed_on,
                    (select max(c.written_at at time zone 'Europe/Vilnius')::date from programme.mentor_check c where c.mentor_id = t.id),
                    (select max(m.ended_on) from programme.mentor_match m where m.mentor_id = t.id))
                    < case t.state when 'barred' then barred_since else quiet_since end end;
    delete from programme.mentor_contact k where k.mentor_id = any(gone);
    delete from programme.mentor_check c where c.mentor_id = any(gone);
    update programme.mentor t set name = '–', district = null, forgotten_at = clock_timestamp(), version = t.version + 1 where t.id = any(gone);
    return cardinality(gone);
end $$;
revoke all on function programme.forget_mentors(uuid, date, date) from public;
grant execute on function programme.forget_mentors(uuid, date, date) to tiltas_app;
