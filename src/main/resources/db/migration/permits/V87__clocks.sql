-- A clock is a row: which rule, since which event, until which day, what made it stand still, when it was met. The last day is stored and computed
-- anew every night; the two are never allowed to part unseen. given_due_on is a last day that was named otherwise than by the rule.
create table permits.clock (
    id uuid primary key default gen_random_uuid(),
    subject_kind text not null constraint clock_subject_is_known check (subject_kind in ('application', 'asylum')),
    subject_id uuid not null,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    rule text not null constraint clock_rule_is_a_code check (rule ~ '^[a-z]+\.[a-z0-9-]+$'),
    counted text not null constraint clock_is_counted_by_an_act check (counted in ('civil_code', 'regulation_1182_71')),
    started_on date not null,
    given_due_on date,
    extension int not null default 0 constraint clock_extension_takes_no_time_away check (extension >= 0),
    due_on date not null,
    ended_on date,
    outcome text constraint clock_outcome_is_known check (outcome in ('met', 'dropped')),
    written_at timestamptz not null default clock_timestamp(),
    constraint clock_ends_with_an_outcome check ((ended_on is null) = (outcome is null)));
create unique index clock_one_running_by_a_rule on permits.clock (subject_id, rule) where ended_on is null;
create index clock_of_its_subject on permits.clock (subject_id, started_on);
create index clock_by_household on permits.clock (household_id);
create index clock_by_person on permits.clock (person_id);
create index clock_running on permits.clock (id) where ended_on is null;

-- Both days stand still; it goes on the day after to_on. counted_in: the day that was given holds this pause already.
create table permits.clock_pause (
    id uuid primary key default gen_random_uuid(),
    clock_id uuid not null references permits.clock,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    from_on date not null,
    to_on date,
    cause text not null constraint clock_pause_cause_is_known check (cause in ('papers', 'transfer', 'suspended', 'age')),
    counted_in boolean not null default false,
    constraint clock_pause_ends_after_it_begins check (to_on >= from_on));
create unique index clock_pause_one_open on permits.clock_pause (clock_id) where to_on is null;
create index clock_pause_of_its_clock on permits.clock_pause (clock_id, from_on);
create index clock_pause_by_household on permits.clock_pause (household_id);
create index clock_pause_by_person on permits.clock_pause (person_id);

-- A last day that moved, or that is stored other than it is computed (alarm): both days, who, why.
create table permits.clock_change (
    id uuid primary key default gen_random_uuid(),
    clock_id uuid not null references permits.clock,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    kind text not null constraint clock_change_kind_is_known check (kind in ('extended', 'replanned', 'alarm')),
    rule text not null,
    before_on date not null,
    after_on date not null,
    reason text,
    change_id uuid,
    settled_at timestamptz,
    at timestamptz not null default clock_timestamp(),
    by_officer uuid not null,
    constraint clock_change_moves_a_day check (before_on <> after_on),
    constraint clock_change_by_hand_says_why check (kind = 'alarm' or reason ~ '\S'));
create unique index clock_change_one_alarm on permits.clock_change (clock_id, before_on, after_on) where kind = 'alarm' and settled_at is null;
create index clock_change_of_its_clock on permits.clock_change (clock_id, at);
create index clock_change_of_one_act on permits.clock_change (change_id, after_on, id);
create index clock_change_by_household on permits.clock_change (household_id);
create index clock_change_by_person on permits.clock_change (person_id);

select public.protect('permits.clock', 'select', 'insert');
select public.protect('permits.clock_pause', 'select', 'insert');
select public.protect('permits.clock_change', 'select', 'insert');
grant update (given_due_on, extension, due_on, ended_on, outcome) on permits.clock to tiltas_app;
grant update (to_on, counted_in) on permits.clock_pause to tiltas_app;

-- Seen with the application. Who opens one starts its first clock; the department keeps the others.
create policy not_hidden on permits.clock as restrictive for select to tiltas_app
    using (household_id not in (select registration.published_hidden_households()));
create policy with_the_application on permits.clock for select to tiltas_app
    using (subject_kind = 'application' and ((select access.role()) in ('registrar', 'system')
        or exists (select from registration.person p where p.id = person_id)
        or exists (select from registration.household h where h.id = household_id)));
create policy starts_with_the_application on permits.clock for insert to tiltas_app
    with check (subject_kind = 'application' and (select access.role()) in ('registrar', 'casemanager', 'newcomer', 'system')
        and exists (select from permits.application a where a.id = subject_id and a.org_id = clock.org_id
            and a.household_id = clock.household_id and a.person_id = clock.person_id
            and (a.org_id = (select access.org()) or a.version = 1 and a.opened_by = (select access.officer()) or (select access.role()) = 'system')));
create policy department_keeps on permits.clock for update to tiltas_app
    using (subject_kind = 'application'
        and ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system'));
do $$
declare t text;
begin
    foreach t in array array['clock_pause', 'clock_change'] loop
        execute format('create policy with_the_clock on permits.%1$I for select to tiltas_app
            using (exists (select from permits.clock c where c.id = clock_id))', t);
        execute format('create policy kept_with_the_clock on permits.%1$I for insert to tiltas_app
            with check (((select access.role()) = ''registrar'' and org_id = (select access.org()) or (select access.role()) = ''system'')
                and exists (select from permits.clock c where c.id = clock_id and c.org_id = %1$I.org_id
                    and c.household_id = %1$I.household_id and c.person_id = %1$I.person_id))', t);
    end loop;
end $$;
create policy kept_with_the_clock_later on permits.clock_pause for update to tiltas_app
    using (((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from permits.clock c where c.id = clock_id));
