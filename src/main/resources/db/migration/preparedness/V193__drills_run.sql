-- The time of a drill: from a moment on it runs so many times as fast as the real one, from where it stood. Lines are only added.
create table preparedness.exercise_pace (
    exercise_id uuid not null references preparedness.exercise,
    number int not null constraint exercise_pace_is_counted check (number > 0),
    from_at timestamptz not null,
    rate int not null constraint exercise_pace_rate_is_known check (rate in (0, 1, 24, 168)),
    exercise_at timestamptz not null,
    set_by uuid not null,
    primary key (exercise_id, number));

-- Who of an organisation has taken note of an inject, at which moment of the drill.
create table preparedness.inject_seen (
    inject_id uuid not null references preparedness.inject,
    org_id int not null references access.organisation,
    seen_by uuid not null,
    seen_at timestamptz not null,
    primary key (inject_id, org_id));

-- What an observer saw.
create table preparedness.observation (
    id uuid primary key,
    exercise_id uuid not null references preparedness.exercise,
    objective_id uuid references preparedness.objective,
    kind text not null constraint observation_kind_is_known check (kind in ('strength', 'weakness')),
    words text not null constraint observation_is_said check (words <> '' and length(words) <= 1000),
    observed_at timestamptz not null,
    org_id int not null references access.organisation,
    observed_by uuid not null);
create index observation_by_exercise on preparedness.observation (exercise_id, observed_at);

-- A household of the drill at a desk, by the stop-watch: real time, whatever the pace of the drill.
create table preparedness.timing (
    id uuid primary key,
    exercise_id uuid not null references preparedness.exercise,
    people int not null constraint timing_has_people check (people between 1 and 20),
    began_at timestamptz not null,
    ended_at timestamptz constraint timing_ends_after_it_began check (ended_at >= began_at),
    org_id int not null references access.organisation,
    timed_by uuid not null);
create index timing_by_exercise on preparedness.timing (exercise_id);

select public.protect('preparedness.exercise_pace', 'select', 'insert');
select public.protect('preparedness.inject_seen', 'select', 'insert');
select public.protect('preparedness.observation', 'select', 'insert');
select public.protect('preparedness.timing', 'select', 'insert');
grant update (ended_at) on preparedness.timing to tiltas_app;

create policy system_reads on preparedness.exercise_pace for select to tiltas_app using ((select access.role()) = 'system');
create policy who_sees_the_drill_reads on preparedness.exercise_pace for select to tiltas_app
    using (exists (select from preparedness.exercise e where e.id = exercise_id));
create policy controllers_set on preparedness.exercise_pace for insert to tiltas_app
    with check (set_by = (select access.officer()) and preparedness.takes_part(exercise_id, 'controller'));

create policy own_and_who_drills_read on preparedness.inject_seen for select to tiltas_app
    using (org_id = (select access.org()) or (select preparedness.may_drill()));
create policy players_take_note on preparedness.inject_seen for insert to tiltas_app
    with check (org_id = (select access.org()) and seen_by = (select access.officer())
        and exists (select from preparedness.inject i where i.id = inject_id and i.given_at is not null and (i.to_org is null or i.to_org = (select access.org()))
            and preparedness.takes_part(i.exercise_id, 'player')));

create policy own_and_who_drills_read on preparedness.observation for select to tiltas_app
    using (org_id = (select access.org()) or (select preparedness.may_drill()));
create policy observers_write on preparedness.observation for insert to tiltas_app
    with check (org_id = (select access.org()) and observed_by = (select access.officer())
        and preparedness.takes_part(exercise_id, 'observer', 'controller'));

create policy own_and_who_drills_read on preparedness.timing for select to tiltas_app
    using (org_id = (select access.org()) or (select preparedness.may_drill()));
create policy who_takes_part_times on preparedness.timing for insert to tiltas_app
    with check (org_id = (select access.org()) and timed_by = (select access.officer())
        and preparedness.takes_part(exercise_id, 'player', 'observer', 'controller'));
create policy who_began_ends on preparedness.timing for update to tiltas_app
    using (timed_by = (select access.officer()) and ended_at is null) with check (timed_by = (select access.officer()));
