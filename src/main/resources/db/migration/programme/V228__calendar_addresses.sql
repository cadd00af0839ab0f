-- A secret address under which a calendar reads the times of somebody's talks. Of the secret only its hash is kept.
create table programme.calendar_address (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null,
    org_id int not null references access.organisation,
    role text not null constraint calendar_role_is_known check (role in ('casemanager', 'newcomer')),
    person_id uuid references registration.person,
    token_hash bytea not null constraint calendar_secret_is_one unique,
    made_at timestamptz not null default clock_timestamp(),
    withdrawn_at timestamptz,
    read_on date,
    constraint calendar_of_a_person_is_the_newcomers check ((role = 'newcomer') = (person_id is not null)));
create unique index calendar_one_for_an_account on programme.calendar_address (account_id) where withdrawn_at is null;
create index calendar_by_person on programme.calendar_address (person_id);
select public.protect('programme.calendar_address', 'select', 'insert', 'update');
create policy own on programme.calendar_address for select to tiltas_app
    using (account_id = (select access.officer()) or person_id = (select access.self()) or (select access.role()) = 'system'
        or (select access.role()) = 'dpo' and exists (select from registration.person p where p.id = calendar_address.person_id));
create policy own_adds on programme.calendar_address for insert to tiltas_app
    with check ((select access.role()) = 'system' and (person_id is null or exists (select from registration.person p where p.id = calendar_address.person_id))
        or account_id = (select access.officer()) and org_id = (select access.org()) and role = (select access.role())
            and person_id is not distinct from (select access.self())
            and (person_id is null or exists (select from registration.person p where p.id = calendar_address.person_id)));
create policy own_withdraws on programme.calendar_address for update to tiltas_app
    using (account_id = (select access.officer())) with check (account_id = (select access.officer()));
create policy functions_read on programme.calendar_address for select to tiltas_owner using (true);
create policy functions_note on programme.calendar_address for update to tiltas_owner using (true) with check (true);
create policy functions_erase on programme.calendar_address for delete to tiltas_owner using (access.role() = 'dpo');

-- Whose calendar it is, for a program that knows the secret: times, kinds, lengths and the offices where they are. No names, and no address of a home.
-- An account that is closed shows nothing any more.
create function programme.calendar_by_secret(hash bytea, since date, today date)
returns table (id uuid, at timestamptz, minutes int, kind text, place text, state text, confirmed boolean, version int, role text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
    mine programme.calendar_address;
begin
    select * into mine from programme.calendar_address c where c.token_hash = hash and c.withdrawn_at is null;
    if mine.id is null or access.standing(mine.account_id, mine.org_id, mine.role) is null then
        return;
    end if;
    update programme.calendar_address c set read_on = today where c.id = mine.id and c.read_on is distinct from today;
    return query select m.id, m.at, m.minutes, m.kind, case when m.kind in ('talk', 'review') then m.place end, m.state,
        m.confirmed_at is not null, m.version, mine.role
    from programme.meeting m join programme.programme p on p.id = m.programme_id
    where m.at >= since::timestamp at time zone 'Europe/Vilnius' and case mine.role
        when 'casemanager' then m.org_id = mine.org_id and m.with_officer = mine.account_id
        else p.household_id = (select h.household_id from registration.person h where h.id = mine.person_id) end
    order by m.at;
    if not found then
        return query select null::uuid, null::timestamptz, null::int, null::text, null::text, null::text, null::boolean, null::int, mine.role;
    end if;
end $$;
revoke all on function programme.calendar_by_secret(bytea, date, date) from public;
grant execute on function programme.calendar_by_secret(bytea, date, date) to tiltas_app;

do $$
declare t text;
begin
    foreach t in array array['meeting_reminder', 'ladder_rung', 'review'] loop
        execute format('create policy functions_read on programme.%I for select to tiltas_owner using (true)', t);
        execute format('create policy functions_erase on programme.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
end $$;

-- Article 17: what was said of a family goes with the last of it, a calendar with its person. That people met, and what the service lacked, stays.
create function programme.erase_meetings(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    delete from programme.calendar_address c where c.person_id = gone;
    update programme.interpreter_wish w set dialect = null, sex = null, mode = null, refused = '{}'
        from programme.programme p where p.id = w.programme_id and p.household_id = any(homes);
    update programme.review r set changes = null
        from programme.programme p where p.id = r.programme_id and p.household_id = any(homes);
    with theirs as (
        update programme.meeting m set bring = null, barrier = null, barrier_words = null
        from programme.programme p where p.id = m.programme_id and p.household_id = any(homes) returning m.id),
    steps as (
        update programme.ladder_rung r set barrier = null, note = null from theirs where r.meeting_id = theirs.id)
    update programme.interpreter_booking b set dialect = null, sex = null,
            emergency_who = case when b.emergency_who is not null then '–' end, emergency_why = case when b.emergency_why is not null then '–' end
        from theirs where b.meeting_id = theirs.id;
end $$;
