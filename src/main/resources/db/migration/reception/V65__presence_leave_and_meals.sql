-- Whose house it is: evaluated once for a statement, and asked by every policy below.
create function reception.houses_run() returns setof uuid
language plpgsql stable set search_path = pg_catalog rows 100 as $$
begin
    return query select s.id from reception.site s where reception.runs(s.municipality, s.operator_org);
end $$;

-- Who has slept in a house, for whoever writes what happens there: the Agency and the municipality may not see every stay in it.
create function reception.slept_here(of_site uuid, of_person uuid) returns table (person_id uuid, household_id uuid)
language plpgsql stable security definer set search_path = pg_catalog rows 1 as $$
#variable_conflict use_column
begin
    if not exists (select from reception.site s where s.id = of_site and reception.runs(s.municipality, s.operator_org)) then
        return;
    end if;
    return query select y.person_id, y.household_id from reception.stay y
        where y.site_id = of_site and y.state = 'stay' and (of_person is null or y.person_id = of_person);
end $$;

-- Hours of meals of a house, as they are from a day on. Says nothing about anybody.
create table reception.meal_hours (
    id uuid primary key default gen_random_uuid(),
    site_id uuid not null references reception.site,
    meal text not null constraint meal_is_known check (meal in ('breakfast', 'snack_am', 'lunch', 'snack_pm', 'dinner')),
    opens time not null,
    closes time not null,
    valid daterange not null constraint meal_hours_hold_a_day check (not isempty(valid) and not lower_inf(valid)),
    set_by uuid not null,
    set_at timestamptz not null default clock_timestamp(),
    constraint meal_closes_after_it_opens check (closes > opens),
    constraint meal_hours_one_at_a_time exclude using gist (site_id with =, meal with =, valid with &&));

-- What is given out besides meals, and by which dated rule how often.
create table reception.item (
    code text primary key,
    rule text not null,
    babies_only boolean not null default false);

-- Through the door: in or out. The key is of one act at the door, so that what is sent again is written once.
create table reception.passage (
    id uuid primary key default gen_random_uuid(),
    key uuid not null,
    site_id uuid not null references reception.site,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    way text not null constraint passage_way_is_known check (way in ('in', 'out')),
    at timestamptz not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint passage_is_written_once unique (key, person_id));
create index passage_by_site on reception.passage (site_id, at);
create index passage_by_person on reception.passage (person_id, at desc);
create index passage_by_household on reception.passage (household_id);

-- What somebody was given, and for which days it lasts: a meal for its day, a set for its interval.
create table reception.issue (
    id uuid primary key default gen_random_uuid(),
    key uuid not null,
    site_id uuid not null references reception.site,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    what text not null constraint issue_is_a_code check (what ~ '^[a-z_]+$'),
    during daterange not null constraint issue_lasts_a_day check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    at timestamptz not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    taken_back_at timestamptz,
    taken_back_by uuid,
    constraint issue_is_taken_back_by_somebody check ((taken_back_at is null) = (taken_back_by is null)),
    constraint issue_is_written_once unique (key, person_id),
    constraint issue_once_in_a_window exclude using gist (person_id with =, what with =, during with &&) where (taken_back_at is null));
create index issue_by_site on reception.issue (site_id, at);
create index issue_by_person on reception.issue (person_id, at desc);
create index issue_by_household on reception.issue (household_id);

-- What somebody eats and does not eat.
create table reception.diet (
    person_id uuid not null references registration.person,
    household_id uuid not null references registration.household,
    site_id uuid not null references reception.site,
    org_id int not null references access.organisation,
    kind text not null constraint diet_kind_is_known check (kind in
        ('vegetarian', 'no_pork', 'halal', 'kosher', 'no_gluten', 'no_lactose', 'no_nuts', 'diabetic', 'mashed', 'infant')),
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (person_id, kind));
create index diet_by_household on reception.diet (household_id);

-- The course of a leave: the same table as lt.tiltas.reception.leave.LeaveStep, kept equal by a test.
create table reception.leave_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
insert into reception.leave_transition values
    ('none', 'ask', 'asked'),
    ('asked', 'approve', 'approved'),
    ('asked', 'refuse', 'refused'),
    ('asked', 'withdraw', 'withdrawn'),
    ('approved', 'withdraw', 'withdrawn'),
    ('approved', 'ask_longer', 'longer_asked'),
    ('longer_asked', 'approve_longer', 'approved'),
    ('longer_asked', 'refuse_longer', 'approved'),
    ('approved', 'come_back', 'returned'),
    ('longer_asked', 'come_back', 'returned');

-- One person away: the first night, and the day of coming back. The bed is kept; nothing here touches the stay.
create table reception.leave (
    id uuid primary key,
    request_id uuid not null,
    site_id uuid not null references reception.site,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    during daterange not null constraint leave_has_a_night check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    longer_until date,
    state text not null constraint leave_state_is_known check (state in
        ('asked', 'approved', 'longer_asked', 'refused', 'withdrawn', 'returned')),
    words text not null default '',
    answer text not null default '',
    asked_by uuid not null,
    asked_by_self boolean not null,
    asked_at timestamptz not null default clock_timestamp(),
    decided_by uuid,
    decided_at timestamptz,
    returned_at timestamptz,
    version int not null default 1,
    constraint leave_longer_is_later check ((state = 'longer_asked') = (longer_until is not null) and longer_until > upper(during)),
    constraint leave_refused_says_why check (state <> 'refused' or answer <> ''),
    constraint leave_is_decided_by_somebody check ((decided_by is null) = (decided_at is null)),
    constraint leave_returned_says_when check ((state = 'returned') = (returned_at is not null)),
    constraint leave_no_two_at_once exclude using gist (person_id with =, during with &&)
        where (state in ('asked', 'approved', 'longer_asked')));
create index leave_by_household on reception.leave (household_id);
create index leave_by_site on reception.leave (site_id, state);
create index leave_by_request on reception.leave (request_id);

create table reception.leave_event (
    leave_id uuid not null references reception.leave,
    version int not null,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    site_id uuid not null references reception.site,
    from_state text not null,
    step text not null,
    to_state text not null,
    words text not null default '',
    until_on date not null,
    at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    primary key (leave_id, version),
    constraint leave_event_follows_the_table foreign key (from_state, step, to_state) references reception.leave_transition);
create index leave_event_by_household on reception.leave_event (household_id, at);

create function reception.leave_moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from reception.leave_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'leave_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger leave_moves_by_the_table before update on reception.leave
    for each row execute function reception.leave_moves_by_the_table();

-- What a device has sent from a door or a kitchen, and what it was answered. What could not be written by itself waits for a person.
create table reception.scan_record (
    id uuid not null,
    content_hash bytea not null constraint scan_record_hash_is_sha256 check (length(content_hash) = 32),
    org_id int not null references access.organisation,
    site_id uuid not null,
    household_id uuid references registration.household,
    code text not null,
    what text not null,
    state text not null constraint scan_record_state_is_known check (state in ('kept', 'twice', 'held', 'conflict')),
    said text not null default '',
    reasons text[] not null default '{}',
    captured_at timestamptz not null,
    received_at timestamptz not null default clock_timestamp(),
    received_by uuid not null,
    settled_at timestamptz,
    settled_by uuid,
    primary key (id, content_hash),
    constraint scan_record_is_settled_by_somebody check ((settled_at is null) = (settled_by is null)));
create index scan_record_held on reception.scan_record (org_id, received_at) where settled_at is null and state in ('held', 'conflict');
create index scan_record_by_household on reception.scan_record (household_id);

select public.protect(t::regclass, 'select', 'insert') from unnest(array['reception.meal_hours', 'reception.passage', 'reception.issue',
    'reception.diet', 'reception.leave', 'reception.leave_event', 'reception.scan_record']) t;
select public.protect(t::regclass, 'select') from unnest(array['reception.item', 'reception.leave_transition']) t;
grant update (valid) on reception.meal_hours to tiltas_app;
grant update (taken_back_at, taken_back_by) on reception.issue to tiltas_app;
grant delete on reception.diet, reception.meal_hours to tiltas_app;
grant update (household_id, during, longer_until, state, answer, decided_by, decided_at, returned_at, version) on reception.leave to tiltas_app;
grant update (settled_at, settled_by) on reception.scan_record to tiltas_app;

do $$
declare t text;
begin
    foreach t in array array['meal_hours', 'item', 'leave_transition'] loop
        execute format('create policy open_by_design on reception.%I for select to tiltas_app using (true)', t);
        execute format('create policy migrations_write on reception.%I for insert to tiltas_owner with check (true)', t);
    end loop;
    -- Seen by whose house it is, by who sees the household (registrars do not: care is local, ADR 3), and by the person.
    foreach t in array array['passage', 'issue', 'diet', 'leave', 'leave_event'] loop
        execute format('create policy own_house on reception.%I for select to tiltas_app
            using (site_id in (select reception.houses_run()))', t);
        execute format('create policy with_the_household on reception.%I for select to tiltas_app
            using ((select access.role()) not in (''registrar'', ''system'')
                and exists (select from registration.household h where h.id = household_id))', t);
        execute format('create policy not_hidden on reception.%I as restrictive for all to tiltas_app
            using (household_id not in (select registration.published_hidden_homes()))', t);
        continue when t = 'leave_event';
        -- Of somebody who sleeps there, or has slept there: what came late from a device is written too.
        execute format('create policy house_writes on reception.%1$I for insert to tiltas_app
            with check ((org_id = (select access.org()) or (select access.role()) = ''system'')
                and (select access.role()) in (''coordinator'', ''casemanager'', ''partner'', ''system'')
                and site_id in (select reception.houses_run())
                and exists (select from reception.slept_here(site_id, person_id) y
                    where y.person_id = %1$I.person_id and y.household_id = %1$I.household_id))', t);
    end loop;
end $$;
create policy own_family_asks on reception.leave for insert to tiltas_app
    with check ((select access.role()) = 'newcomer' and household_id = (select registration.own_household())
        and exists (select from reception.stay y where y.person_id = leave.person_id and y.household_id = leave.household_id
            and y.site_id = leave.site_id and y.state = 'stay'));
create policy goes_with_the_leave on reception.leave_event for insert to tiltas_app
    with check (made_by = (select access.officer()) and (select access.role()) in ('coordinator', 'casemanager', 'partner', 'newcomer', 'system')
        and exists (select from reception.leave l where l.id = leave_id and l.person_id = leave_event.person_id
            and l.household_id = leave_event.household_id and l.site_id = leave_event.site_id));
create policy who_runs_it on reception.meal_hours for insert to tiltas_app
    with check (site_id in (select reception.houses_run()) and set_by = (select access.officer()));
create policy who_runs_it_changes on reception.meal_hours for update to tiltas_app using (site_id in (select reception.houses_run()));
create policy who_runs_it_clears on reception.meal_hours for delete to tiltas_app
    using (site_id in (select reception.houses_run()) and lower(valid) >= current_date);
create policy house_takes_back on reception.issue for update to tiltas_app
    using (site_id in (select reception.houses_run())) with check (taken_back_by = (select access.officer()));
create policy house_clears on reception.diet for delete to tiltas_app using (site_id in (select reception.houses_run()));
create policy house_decides on reception.leave for update to tiltas_app using (site_id in (select reception.houses_run()));
create policy own_family_changes on reception.leave for update to tiltas_app
    using ((select access.role()) = 'newcomer' and household_id = (select registration.own_household()))
    with check ((select access.role()) = 'newcomer' and state in ('withdrawn', 'longer_asked'));

create policy own_office on reception.scan_record for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) in ('coordinator', 'casemanager', 'partner')
        or (select access.role()) = 'system');
create policy own_office_sends on reception.scan_record for insert to tiltas_app
    with check ((org_id = (select access.org()) and (select access.role()) in ('coordinator', 'casemanager', 'partner')
            and received_by = (select access.officer()) or (select access.role()) = 'system')
        and (household_id is null or exists (select from reception.slept_here(site_id, null) y
            where y.household_id = scan_record.household_id)));
create policy own_office_settles on reception.scan_record for update to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) in ('coordinator', 'casemanager', 'partner') and settled_at is null)
    with check (settled_by = (select access.officer()));
create policy not_hidden on reception.scan_record as restrictive for select to tiltas_app
    using (household_id is null or household_id not in (select registration.published_hidden_homes()));

insert into reception.item (code, rule, babies_only) values
    ('hygiene', 'reception.item-hygiene', false),
    ('linen', 'reception.item-linen', false),
    ('washing', 'reception.item-washing', false),
    ('baby', 'reception.item-baby', true);

-- Who sleeps in a house that night or leaves it that morning, for whose house it is: whoever lets people in at night must know their names,
-- also where another office holds the family. Nobody who is hidden from the officer.
create function reception.residents(of_site uuid, on_day date)
returns table (person_id uuid, household_id uuid, room text, given text, surname text, born_on date, from_on date, until_on date)
language plpgsql stable security definer set search_path = pg_catalog rows 200 as $$
#variable_conflict use_column
begin
    if not exists (select from reception.site s where s.id = of_site and reception.runs(s.municipality, s.operator_org)) then
        return;
    end if;
    return query
        select distinct on (y.person_id) y.person_id, y.household_id, r.label, p.given, p.surname, p.born_on, lower(y.during), upper(y.during)
        from reception.stay y join reception.room r on r.id = y.room_id join registration.person p on p.id = y.person_id
        where y.site_id = of_site and y.state = 'stay' and (y.during @> on_day or upper(y.during) = on_day)
          and y.household_id not in (select registration.published_hidden_homes())
        order by y.person_id, lower(y.during) desc;
end $$;

-- How many eat there that day: all who sleep there and are not away by leave, among them the young ones and each diet. Numbers only, hence of all.
create function reception.eaters(of_site uuid, on_day date, adult_born date) returns table (what text, people int)
language plpgsql stable security definer set search_path = pg_catalog rows 12 as $$
#variable_conflict use_column
begin
    if not exists (select from reception.site s where s.id = of_site and reception.runs(s.municipality, s.operator_org)) then
        return;
    end if;
    return query
        with eater as (
            select distinct y.person_id, p.born_on from reception.stay y join registration.person p on p.id = y.person_id
            where y.site_id = of_site and y.state = 'stay' and y.during @> on_day
              and not exists (select from reception.leave l where l.person_id = y.person_id and l.during @> on_day
                  and l.state in ('approved', 'longer_asked')))
        select 'all', count(*)::int from eater
        union all select 'minors', count(*)::int from eater where born_on > adult_born
        union all select d.kind, count(*)::int from eater e join reception.diet d on d.person_id = e.person_id group by d.kind;
end $$;
do $$
declare t text;
begin
    foreach t in array array['leave', 'leave_event', 'diet'] loop
        execute format('create policy functions_read on reception.%I for select to tiltas_owner using (true)', t);
    end loop;
end $$;

-- Article 17: that a bed was slept in and a meal was given is accounted for, without words.
create function reception.erase_presence(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    delete from reception.diet where person_id = gone;
    update reception.leave set words = '–', answer = '–' where person_id = gone;
    update reception.leave_event set words = '–' where person_id = gone;
end $$;
create policy functions_erase on reception.diet for delete to tiltas_owner using (access.role() = 'dpo');
create policy functions_erase on reception.leave for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
create policy functions_erase on reception.leave_event for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
