-- Who hears after whom, as dated data: a complaint that is late, refused or about a house's own staff goes to the next one up.
create table reception.heard_by (
    about text not null constraint heard_by_about_is_known check (about in ('complaint', 'incident')),
    from_kind text not null constraint heard_by_from_is_known check (from_kind in ('partner', 'municipality', 'agency', 'migration')),
    to_kind text not null constraint heard_by_to_is_known check (to_kind in ('municipality', 'agency', 'ministry')),
    valid_from date not null,
    valid_until date,
    source text not null constraint heard_by_names_its_source check (source <> ''),
    certainty text not null constraint heard_by_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (about, from_kind, valid_from),
    constraint heard_by_one_on_a_day exclude using gist (about with =, from_kind with =, daterange(valid_from, valid_until, '[]') with &&));
select public.protect('reception.heard_by', 'select');
create policy open_by_design on reception.heard_by for select to tiltas_app using (true);
create policy functions_read on reception.heard_by for select to tiltas_owner using (true);
create policy migrations_write on reception.heard_by for insert to tiltas_owner with check (true);
insert into reception.heard_by (about, from_kind, to_kind, valid_from, source, certainty)
select about, from_kind, to_kind, date '2022-03-16', 'Tiltas: mūsų pačių nuostata, kol ministerija nustatys', 'U'
from unnest(array['complaint', 'incident']) about, (values
    ('partner', 'municipality'), ('municipality', 'agency'), ('migration', 'ministry'), ('agency', 'ministry')) ladder (from_kind, to_kind);

-- The organisation one step up; none above the ministry.
create function reception.next_up(subject text, org int, municipality int, day date) returns int
language plpgsql stable set search_path = pg_catalog as $$
declare
    kind text;
begin
    select h.to_kind into kind from access.organisation o join reception.heard_by h on h.from_kind = o.kind
        where o.id = org and h.about = subject and daterange(h.valid_from, h.valid_until, '[]') @> day;
    return case kind when 'municipality' then municipality when 'agency' then 3 when 'ministry' then 1 end;
end $$;

-- The course of a complaint: the same table as lt.tiltas.reception.complaint.Step, kept equal by a test.
create table reception.complaint_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('reception.complaint_transition', 'select');
create policy open_by_design on reception.complaint_transition for select to tiltas_app using (true);
create policy functions_read on reception.complaint_transition for select to tiltas_owner using (true);
create policy migrations_write on reception.complaint_transition for insert to tiltas_owner with check (true);
insert into reception.complaint_transition values
    ('none', 'lodge', 'received'),
    ('received', 'acknowledge', 'acknowledged'), ('escalated', 'acknowledge', 'acknowledged'), ('appealed', 'acknowledge', 'acknowledged'),
    ('received', 'answer', 'answered'), ('escalated', 'answer', 'answered'), ('appealed', 'answer', 'answered'), ('acknowledged', 'answer', 'answered'),
    ('received', 'escalate', 'escalated'), ('escalated', 'escalate', 'escalated'), ('appealed', 'escalate', 'escalated'),
    ('acknowledged', 'escalate', 'escalated'),
    ('answered', 'accept', 'satisfied'), ('answered', 'appeal', 'appealed'), ('answered', 'close', 'closed'),
    ('received', 'withdraw', 'withdrawn'), ('escalated', 'withdraw', 'withdrawn'), ('appealed', 'withdraw', 'withdrawn'),
    ('acknowledged', 'withdraw', 'withdrawn');

-- org_id is who has to answer now; passed, who had to before; about_org, whose house or work it is about. Who complains stands in a table of
-- its own: whoever answers need not know.
create table reception.complaint (
    id uuid primary key,
    number bigint generated always as identity,
    org_id int not null references access.organisation,
    passed int[] not null default '{}',
    about_org int not null references access.organisation,
    site_id uuid references reception.site,
    municipality int references access.municipality,
    category text not null constraint complaint_category_is_known check (category in
        ('housing', 'food', 'hygiene', 'safety', 'staff', 'discrimination', 'information', 'aid', 'health', 'other')),
    about_staff boolean not null,
    words text not null constraint complaint_says_something check (words <> ''),
    language text not null constraint complaint_language_is_ours check (language in ('lt', 'en', 'uk', 'ru')),
    way text not null constraint complaint_way_is_known check (way in ('portal', 'paper', 'unnamed')),
    state text not null default 'received' constraint complaint_state_is_known check (state in
        ('received', 'acknowledged', 'escalated', 'answered', 'satisfied', 'appealed', 'closed', 'withdrawn')),
    acknowledge_by date not null,
    answer_by date not null,
    answer text,
    answer_language text constraint complaint_answer_language_is_ours check (answer_language in ('lt', 'en', 'uk', 'ru')),
    answered_at timestamptz,
    answered_by uuid,
    code_hash bytea constraint complaint_code_is_its_own unique,
    lodged_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    step text not null default 'lodge',
    step_words text,
    version int not null default 1,
    constraint complaint_about_staff_goes_past_them check (not about_staff or org_id <> about_org),
    constraint complaint_staff_is_about_staff check (category <> 'staff' or about_staff),
    constraint complaint_unnamed_has_a_code check ((way = 'unnamed') = (code_hash is not null)),
    constraint complaint_answered_with_words check (state not in ('answered', 'satisfied', 'closed')
        or answer is not null and answer_language is not null and answered_at is not null and answered_by is not null));
create index complaint_by_org on reception.complaint (org_id, answer_by) where state in ('received', 'acknowledged', 'escalated', 'appealed');
create index complaint_by_site on reception.complaint (site_id, lodged_at);

create table reception.complaint_person (
    complaint_id uuid primary key references reception.complaint,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation);
create index complaint_person_by_household on reception.complaint_person (household_id);

create table reception.complaint_event (
    complaint_id uuid not null references reception.complaint,
    version int not null,
    org_id int not null references access.organisation,
    from_state text not null,
    step text not null,
    to_state text not null,
    words text,
    at timestamptz not null default clock_timestamp(),
    by_officer uuid not null,
    by_org int,
    primary key (complaint_id, version),
    constraint complaint_event_follows_the_table foreign key (from_state, step, to_state) references reception.complaint_transition);

create function reception.complaint_moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.version <> old.version and not exists (select from reception.complaint_transition t
            where t.from_state = old.state and t.step = new.step and t.to_state = new.state) then
        raise exception 'complaint_moves_by_the_table: % by % to %', old.state, new.step, new.state using errcode = 'check_violation';
    end if;
    if new.state <> old.state and new.version = old.version then
        raise exception 'complaint_moves_by_the_table: a step has its own version' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger complaint_moves_by_the_table before update on reception.complaint
    for each row execute function reception.complaint_moves_by_the_table();

-- Each step is written down, whoever may or may not see the complaint after it.
create function reception.keep_complaint_steps() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if tg_op = 'INSERT' or new.version <> old.version then
        insert into reception.complaint_event (complaint_id, version, org_id, from_state, step, to_state, words, by_officer, by_org)
        values (new.id, new.version, new.org_id, case when tg_op = 'INSERT' then 'none' else old.state end, new.step, new.state,
            new.step_words, coalesce(access.officer(), new.made_by), access.org());
    end if;
    return new;
end $$;
create trigger steps_are_kept after insert or update on reception.complaint
    for each row execute function reception.keep_complaint_steps();

-- Whether this officer's organisation answers the complaint or had to; and whether the officer has just written it down.
create function reception.hears(complaint uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return access.role() in ('coordinator', 'casemanager', 'partner') and exists (select from reception.complaint c where c.id = complaint
        and (c.org_id = access.org() or access.org() = any (c.passed)) and not (c.about_staff and c.about_org = access.org()));
end $$;
create function reception.lodged(complaint uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return exists (select from reception.complaint c where c.id = complaint and c.made_by = access.officer());
end $$;

select public.protect('reception.complaint', 'insert');
select public.protect('reception.complaint_person', 'select', 'insert');
select public.protect('reception.complaint_event', 'select');
grant select (id, number, org_id, passed, about_org, site_id, municipality, category, about_staff, words, language, way, state, acknowledge_by,
    answer_by, answer, answer_language, answered_at, answered_by, lodged_at, made_by, step, step_words, version) on reception.complaint to tiltas_app;
grant update (org_id, passed, state, acknowledge_by, answer_by, answer, answer_language, answered_at, answered_by, step, step_words, version)
    on reception.complaint to tiltas_app;

create policy own on reception.complaint_person for select to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self())
        or (select access.role()) = 'dpo' and exists (select from registration.person p where p.id = person_id));
create policy hears on reception.complaint_person for select to tiltas_app
    using ((select access.staff()) and reception.hears(complaint_id) and exists (select from registration.person p where p.id = person_id));
create policy system_sees on reception.complaint_person for select to tiltas_app using ((select access.role()) = 'system');
create policy lodges on reception.complaint_person for insert to tiltas_app
    with check ((select access.role()) in ('newcomer', 'coordinator', 'casemanager', 'partner', 'system')
        and (reception.lodged(complaint_id) or (select access.role()) = 'system')
        and exists (select from registration.person p
            where p.id = complaint_person.person_id and p.household_id = complaint_person.household_id));

create policy hears on reception.complaint for select to tiltas_app
    using ((select access.role()) in ('coordinator', 'casemanager', 'partner')
        and (org_id = (select access.org()) or (select access.org()) = any (passed)));
create policy own on reception.complaint for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo')
        and exists (select from reception.complaint_person c where c.complaint_id = complaint.id));
create policy system_sees on reception.complaint for select to tiltas_app using ((select access.role()) = 'system');
-- Complained about, an organisation's own people never see it, whatever else they may.
create policy never_whom_it_is_about on reception.complaint as restrictive for select to tiltas_app
    using (not (about_staff and about_org = (select access.org())) or (select access.role()) in ('newcomer', 'system', 'dpo'));
create policy lodges on reception.complaint for insert to tiltas_app
    with check (made_by = (select access.officer()) and state = 'received' and version = 1 and answer is null
        and (select access.role()) in ('newcomer', 'coordinator', 'casemanager', 'partner', 'system')
        and (way = 'portal') = ((select access.role()) = 'newcomer') and way <> 'unnamed'
        or (select access.role()) = 'system');
create policy answers on reception.complaint for update to tiltas_app
    using ((select access.role()) in ('coordinator', 'casemanager', 'partner') and org_id = (select access.org()))
    with check ((select access.role()) in ('coordinator', 'casemanager', 'partner')
        and (org_id = (select access.org()) or (select access.org()) = any (passed)));
create policy own_answer on reception.complaint for update to tiltas_app
    using ((select access.role()) = 'newcomer' and exists (select from reception.complaint_person c where c.complaint_id = complaint.id))
    with check ((select access.role()) = 'newcomer' and step in ('accept', 'appeal', 'withdraw'));
create policy system_moves on reception.complaint for update to tiltas_app using ((select access.role()) = 'system');

create policy with_the_complaint on reception.complaint_event for select to tiltas_app
    using ((select access.role()) = 'system' or exists (select from reception.complaint c where c.id = complaint_id));
create policy functions_write on reception.complaint_event for insert to tiltas_owner with check (true);
create policy functions_read on reception.complaint_event for select to tiltas_owner using (true);
create policy functions_read on reception.complaint for select to tiltas_owner using (true);
create policy functions_read on reception.complaint_person for select to tiltas_owner using (true);
create policy functions_take on reception.complaint for insert to tiltas_owner with check (way = 'unnamed' and state = 'received');
create policy functions_answer on reception.complaint for update to tiltas_owner using (way = 'unnamed');

-- To whom a complaint goes first: to the organisation it is about, or past it when it is about its staff.
create function reception.first_hearing(about int, municipality int, staff boolean, day date) returns int
language plpgsql stable set search_path = pg_catalog as $$
begin
    return case when staff then reception.next_up('complaint', about, municipality, day) else about end;
end $$;

-- Without a name: from the poster in the house, before anybody is signed in. What comes back is nothing: the code is known already.
create function reception.complain_unnamed(new_id uuid, of_site uuid, of_category text, of_staff boolean, said text, spoken text, hash bytea,
    acknowledged_by date, answered_by date, day date) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
    house reception.site;
begin
    select * into house from reception.site s where s.id = of_site and (s.closed_on is null or s.closed_on > day);
    if house.id is null then
        return false;
    end if;
    insert into reception.complaint (id, org_id, about_org, site_id, municipality, category, about_staff, words, language, way, acknowledge_by,
        answer_by, code_hash, made_by)
    values (new_id, reception.first_hearing(house.operator_org, house.municipality, of_staff, day), house.operator_org, house.id,
        house.municipality, of_category, of_staff, said, spoken, 'unnamed', acknowledged_by, answered_by, hash,
        '00000000-0000-0000-0000-000000000000') on conflict (id) do nothing;
    return true;
end $$;

-- Whoever knows the code sees this one complaint and what became of it.
create function reception.complaint_by_code(hash bytea)
returns table (id uuid, number bigint, site text, category text, words text, language text, state text, lodged_at timestamptz,
    acknowledge_by date, answer_by date, org_id int, answer text, answer_language text, answered_at timestamptz, version int)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query select c.id, c.number, s.name, c.category, c.words, c.language, c.state, c.lodged_at, c.acknowledge_by, c.answer_by, c.org_id,
        c.answer, c.answer_language, c.answered_at, c.version
    from reception.complaint c join reception.site s on s.id = c.site_id where c.code_hash = hash;
end $$;
create function reception.answer_by_code(hash bytea, seen_version int, with_step text, said text, acknowledged_by date, answered_by date, day date)
returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
    found reception.complaint;
    next int;
begin
    select * into found from reception.complaint c where c.code_hash = hash for update;
    if found.id is null or found.version <> seen_version or with_step not in ('accept', 'appeal', 'withdraw') or not exists (
            select from reception.complaint_transition t where t.from_state = found.state and t.step = with_step) then
        return false;
    end if;
    next := coalesce(reception.next_up('complaint', found.org_id, found.municipality, day), found.org_id);
    update reception.complaint c set version = c.version + 1, step = with_step, step_words = said,
        state = case with_step when 'accept' then 'satisfied' when 'appeal' then 'appealed' else 'withdrawn' end,
        org_id = case with_step when 'appeal' then next else c.org_id end,
        passed = case when with_step = 'appeal' and next <> c.org_id then c.passed || c.org_id else c.passed end,
        acknowledge_by = case with_step when 'appeal' then acknowledged_by else c.acknowledge_by end,
        answer_by = case with_step when 'appeal' then answer_by_code.answered_by else c.answer_by end
    where c.id = found.id;
    return true;
end $$;

-- What was complained about and how it ended: numbers only, for the country.
create function reception.complaint_figures(from_day date, to_day date)
returns table (category text, municipality int, about_staff boolean, state text, in_time boolean, passed_on int, complaints bigint)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() = 'coordinator' and access.org() = 3 or access.role() = 'analyst' then
        return query select c.category, c.municipality, c.about_staff, c.state,
            (coalesce((c.answered_at at time zone 'Europe/Vilnius')::date, to_day) <= c.answer_by and c.passed = '{}'),
            cardinality(c.passed), count(*)
        from reception.complaint c where (c.lodged_at at time zone 'Europe/Vilnius')::date between from_day and to_day
        group by 1, 2, 3, 4, 5, 6;
    end if;
end $$;
