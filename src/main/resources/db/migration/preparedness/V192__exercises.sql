-- A drill: what is to be shown, on which country, who takes part as what, and what is put before them when.
create table preparedness.exercise (
    id uuid primary key,
    name text not null constraint exercise_has_a_name check (length(name) between 5 and 120),
    question text not null constraint exercise_question_is_an_address check (length(question) <= 2000),
    state text not null default 'draft' constraint exercise_state_is_known check (state in ('draft', 'announced', 'running', 'ended')),
    world jsonb,
    drafted_by uuid not null,
    drafted_at timestamptz not null,
    announced_at timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    constraint exercise_runs_on_a_frozen_country check ((world is null) = (started_at is null)),
    constraint exercise_state_has_its_moment check (
        (state = 'announced') <= (announced_at is not null) and (state in ('running', 'ended')) = (started_at is not null)
        and (state = 'ended') = (ended_at is not null)));

-- An organisation, or one officer of it.
create table preparedness.exercise_part (
    id uuid primary key,
    exercise_id uuid not null references preparedness.exercise,
    org_id int not null references access.organisation,
    officer_id uuid,
    part text not null constraint exercise_part_is_known check (part in ('player', 'controller', 'observer')),
    constraint exercise_part_is_given_once unique nulls not distinct (exercise_id, org_id, officer_id, part));
create index exercise_part_of_organisation on preparedness.exercise_part (org_id, exercise_id);

-- What is to be shown. With a measure the program says itself whether it was; without one the observers do.
create table preparedness.objective (
    id uuid primary key,
    exercise_id uuid not null references preparedness.exercise,
    number int not null,
    words text not null constraint objective_is_said check (words <> '' and length(words) <= 300),
    look text not null constraint objective_look_is_short check (length(look) <= 600),
    measure text constraint objective_measure_is_known check (measure in
        ('decision', 'site', 'unread', 'late', 'answers', 'families', 'nights')),
    target int constraint objective_target_is_not_negative check (target between 0 and 1000000),
    constraint objective_measure_has_a_target check ((measure is null) = (target is null)),
    unique (exercise_id, number));

-- What players learn, and when: at a minute of the drill, once. A repeated one is what an improvement is tried by.
create table preparedness.inject (
    id uuid primary key,
    exercise_id uuid not null references preparedness.exercise,
    at_minute int not null constraint inject_comes_within_a_year check (at_minute between 0 and 525600),
    kind text not null constraint inject_kind_is_known check (kind in ('news', 'reading', 'request', 'failure')),
    words jsonb not null constraint inject_is_said_in_lithuanian check (words ->> 'lt' <> ''),
    to_org int references access.organisation,
    indicator text constraint inject_indicator_is_known check (indicator in ('registered', 'shortage', 'queue', 'staff')),
    value numeric(8, 2) constraint inject_value_is_not_negative check (value >= 0),
    replays uuid references preparedness.inject,
    given_at timestamptz,
    constraint inject_reading_has_a_value check ((kind = 'reading') = (indicator is not null) and (indicator is null) = (value is null)),
    constraint inject_repeats_another check (replays <> id),
    unique (id, replays));
create index inject_by_exercise on preparedness.inject (exercise_id, at_minute);

create function preparedness.may_drill() returns boolean language sql stable set search_path = pg_catalog as $$
    select access.role() in ('analyst', 'coordinator') and access.org() in (1, 3) $$;
create function preparedness.takes_part(exercise uuid, variadic parts text[]) returns boolean language sql stable set search_path = pg_catalog as $$
    select exists (select from preparedness.exercise_part p
        where p.exercise_id = exercise and p.org_id = access.org() and (p.officer_id is null or p.officer_id = access.officer()) and p.part = any(parts)) $$;

select public.protect('preparedness.exercise', 'select', 'insert', 'update');
select public.protect('preparedness.exercise_part', 'select', 'insert', 'delete');
select public.protect('preparedness.objective', 'select', 'insert', 'delete');
select public.protect('preparedness.inject', 'select', 'insert', 'delete');
grant update (given_at) on preparedness.inject to tiltas_app;

create policy system_reads on preparedness.exercise for select to tiltas_app using ((select access.role()) = 'system');
create policy who_drills_reads on preparedness.exercise for select to tiltas_app using ((select preparedness.may_drill()));
create policy who_takes_part_reads on preparedness.exercise for select to tiltas_app
    using (state <> 'draft' and preparedness.takes_part(id, 'player', 'controller', 'observer'));
create policy who_drills_drafts on preparedness.exercise for insert to tiltas_app
    with check ((select preparedness.may_drill()) and drafted_by = (select access.officer()) and state = 'draft');
create policy controllers_lead on preparedness.exercise for update to tiltas_app using (preparedness.takes_part(id, 'controller'));

create policy system_reads on preparedness.exercise_part for select to tiltas_app using ((select access.role()) = 'system');
create policy own_and_who_drills_read on preparedness.exercise_part for select to tiltas_app
    using (org_id = (select access.org()) or (select preparedness.may_drill()));
create policy who_drills_names on preparedness.exercise_part for insert to tiltas_app
    with check ((select preparedness.may_drill()) and exists (select from preparedness.exercise e
        where e.id = exercise_id and e.state <> 'ended' and (e.drafted_by = (select access.officer()) or preparedness.takes_part(e.id, 'controller'))));
create policy who_drills_takes_back on preparedness.exercise_part for delete to tiltas_app
    using ((select preparedness.may_drill()) and exists (select from preparedness.exercise e
        where e.id = exercise_id and e.state in ('draft', 'announced') and preparedness.takes_part(e.id, 'controller')));

create policy system_reads on preparedness.objective for select to tiltas_app using ((select access.role()) = 'system');
create policy who_sees_the_drill_reads on preparedness.objective for select to tiltas_app
    using (exists (select from preparedness.exercise e where e.id = exercise_id));
create policy controllers_write on preparedness.objective for insert to tiltas_app
    with check (exists (select from preparedness.exercise e where e.id = exercise_id and e.state in ('draft', 'announced') and preparedness.takes_part(e.id, 'controller')));
create policy controllers_take_back on preparedness.objective for delete to tiltas_app
    using (exists (select from preparedness.exercise e where e.id = exercise_id and e.state in ('draft', 'announced') and preparedness.takes_part(e.id, 'controller')));

-- A player knows nothing of what is still to come.
create policy system_gives on preparedness.inject for all to tiltas_app using ((select access.role()) = 'system');
create policy controllers_and_observers_read on preparedness.inject for select to tiltas_app
    using (preparedness.takes_part(exercise_id, 'controller', 'observer'));
create policy players_read_what_was_given on preparedness.inject for select to tiltas_app
    using (given_at is not null and (to_org is null or to_org = (select access.org())) and preparedness.takes_part(exercise_id, 'player'));
create policy all_is_told_afterwards on preparedness.inject for select to tiltas_app
    using ((select preparedness.may_drill()) and exists (select from preparedness.exercise e where e.id = exercise_id and e.state = 'ended'));
create policy controllers_write on preparedness.inject for insert to tiltas_app
    with check (given_at is null and exists (select from preparedness.exercise e where e.id = exercise_id and e.state <> 'ended' and preparedness.takes_part(e.id, 'controller')));
create policy controllers_take_back on preparedness.inject for delete to tiltas_app
    using (given_at is null and exists (select from preparedness.exercise e where e.id = exercise_id and e.state <> 'ended' and preparedness.takes_part(e.id, 'controller')));

-- Whoever leads a drill freezes the same country as the ministry asks about.
create policy coordinators_read on preparedness.age_mix for select to tiltas_app using ((select access.role()) = 'coordinator');
create policy coordinators_read on preparedness.centre for select to tiltas_app using ((select access.role()) = 'coordinator');
