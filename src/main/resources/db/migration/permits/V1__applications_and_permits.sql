create schema permits;
grant usage on schema permits to tiltas_app;

-- The course of an application: the same table as lt.tiltas.permits.application.Step, kept equal by a test.
create table permits.transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('permits.transition', 'select');
create policy open_by_design on permits.transition for select to tiltas_app using (true);
create policy functions_read on permits.transition for select to tiltas_owner using (true);
create policy migrations_write on permits.transition for insert to tiltas_owner with check (true);
insert into permits.transition values
    ('none', 'submit', 'submitted'),
    ('submitted', 'appear', 'attended'),
    ('attended', 'ask_for_papers', 'waiting'),
    ('waiting', 'bring_papers', 'attended'),
    ('waiting', 'end_waiting', 'for_decision'),
    ('attended', 'examine', 'for_decision'),
    ('for_decision', 'grant', 'granted'),
    ('for_decision', 'refuse', 'refused'),
    ('submitted', 'terminate', 'terminated'),
    ('attended', 'terminate', 'terminated'),
    ('waiting', 'terminate', 'terminated'),
    ('for_decision', 'terminate', 'terminated');

-- org_id is whose work it is; due_on is the nearest deadline, decide_by the last day for the decision once the person has come.
create table permits.application (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    filed_by uuid not null references registration.person,
    kind text not null constraint application_kind_is_known check (kind in ('tp_first', 'tp_exchange')),
    state text not null constraint application_state_is_known check (state in
        ('submitted', 'attended', 'waiting', 'for_decision', 'granted', 'refused', 'terminated')),
    submitted_on date not null,
    attended_on date,
    decide_by date,
    asked_on date,
    due_on date not null,
    decided_on date,
    opened_by uuid not null,
    opened_by_org int not null references access.organisation,
    handled_by uuid,
    opened_at timestamptz not null default clock_timestamp(),
    version int not null default 1,
    constraint application_ends_on_a_day check ((state in ('granted', 'refused', 'terminated')) = (decided_on is not null)),
    constraint application_waits_since_a_day check ((state = 'waiting') = (asked_on is not null)),
    constraint application_examined_after_a_visit
        check (state in ('submitted', 'terminated') or attended_on is not null and decide_by is not null));
create unique index application_one_open_at_a_time on permits.application (person_id) where decided_on is null;
create index application_queue on permits.application (org_id, due_on, id) where decided_on is null;
create index application_by_household on permits.application (household_id, submitted_on);
create index application_by_person on permits.application (person_id, submitted_on);

create table permits.application_event (
    application_id uuid not null references permits.application,
    version int not null,
    org_id int not null references access.organisation,
    household_id uuid not null,
    person_id uuid not null references registration.person,
    from_state text not null,
    step text not null,
    to_state text not null,
    reason text,
    due_on date,
    at timestamptz not null default clock_timestamp(),
    by_officer uuid not null,
    by_org int not null references access.organisation,
    primary key (application_id, version),
    constraint event_follows_the_table foreign key (from_state, step, to_state) references permits.transition);
create index application_event_by_household on permits.application_event (household_id, at);

-- The right itself. An exchange shortens the old one to the day before the new begins.
create table permits.permit (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    application_id uuid not null constraint permit_of_its_own_application unique references permits.application,
    valid daterange not null constraint permit_holds_a_day check (not isempty(valid)),
    replaced_on date,
    granted_by uuid not null,
    granted_at timestamptz not null default clock_timestamp(),
    constraint permit_ends check (not upper_inf(valid) and not lower_inf(valid)),
    constraint permit_no_two_at_once exclude using gist (person_id with =, valid with &&));
create index permit_by_household on permits.permit (household_id);
create index permit_by_end on permits.permit (upper(valid));

create table permits.reminder (
    application_id uuid not null references permits.application,
    threshold text not null constraint reminder_threshold_is_known check (threshold in
        ('due_soon', 'overdue', 'ends_first', 'ends_second', 'ends_last')),
    org_id int not null references access.organisation,
    household_id uuid not null,
    person_id uuid not null references registration.person,
    due_on date not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (application_id, threshold));
create index reminder_by_household on permits.reminder (household_id, made_at);

-- No step outside the table, whoever writes.
create function permits.moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from permits.transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'application_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger application_moves_by_the_table before update on permits.application
    for each row execute function permits.moves_by_the_table();

select public.protect(t::regclass, 'select', 'insert') from unnest(array['permits.application', 'permits.application_event',
    'permits.permit', 'permits.reminder']) t;
grant update (state, attended_on, decide_by, asked_on, due_on, decided_on, handled_by, version) on permits.application to tiltas_app;
grant update (valid, replaced_on) on permits.permit to tiltas_app;

-- Registrars see the country's permits; everybody else those of the households they may see; a newcomer the own household's.
do $$
declare t text;
begin
    foreach t in array array['application', 'application_event', 'permit', 'reminder'] loop
        execute format('create policy with_the_household on permits.%1$I for select to tiltas_app
            using ((select access.role()) in (''registrar'', ''system'')
                or exists (select from registration.household h where h.id = household_id))', t);
        execute format('create policy system_writes on permits.%1$I for insert to tiltas_app
            with check ((select access.role()) = ''system'')', t);
    end loop;
end $$;

create policy applies on permits.application for insert to tiltas_app
    with check ((select access.role()) in ('registrar', 'casemanager') and state = 'submitted'
        and opened_by = (select access.officer()) and opened_by_org = (select access.org())
        and exists (select from registration.person p where p.id = person_id and p.household_id = application.household_id)
        and exists (select from registration.person p where p.id = filed_by and p.household_id = application.household_id));
create policy department_moves on permits.application for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system');
create policy department_moves on permits.application_event for insert to tiltas_app
    with check (by_officer = (select access.officer()) and by_org = (select access.org())
        and ((select access.role()) = 'registrar' and org_id = (select access.org())
            or step = 'submit' and (select access.role()) in ('registrar', 'casemanager'))
        and exists (select from permits.application a where a.id = application_id and a.household_id = application_event.household_id
            and a.person_id = application_event.person_id));
create policy department_grants on permits.permit for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and granted_by = (select access.officer())
        and exists (select from permits.application a where a.id = application_id and a.state = 'granted'
            and a.person_id = permit.person_id and a.household_id = permit.household_id));
create policy department_replaces on permits.permit for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system');

create view permits.published_application with (security_invoker = true) as
    select id, person_id, household_id, kind, state, submitted_on, attended_on, due_on, decided_on from permits.application;
create view permits.published_permit with (security_invoker = true) as
    select id, person_id, household_id, application_id, lower(valid) as valid_from, upper(valid) - 1 as valid_until, replaced_on
    from permits.permit;
grant select on permits.published_application, permits.published_permit to tiltas_app;
