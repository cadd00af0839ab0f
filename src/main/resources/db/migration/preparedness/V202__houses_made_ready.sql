-- A house that is made ready in a drill, by the watch: real time, whatever the pace of the drill, since real hands do it.
create table preparedness.house_timing (
    id uuid primary key,
    exercise_id uuid not null references preparedness.exercise,
    site_id uuid not null,
    name text not null constraint house_timing_names_the_house check (name <> ''),
    began_at timestamptz not null,
    ready_at timestamptz constraint house_timing_ends_after_it_began check (ready_at >= began_at),
    found int constraint house_timing_found_places check (found between 0 and 20000),
    org_id int not null references access.organisation,
    timed_by uuid not null,
    constraint house_timing_ready_is_counted check ((ready_at is null) = (found is null)));
create index house_timing_by_exercise on preparedness.house_timing (exercise_id);

select public.protect('preparedness.house_timing', 'select', 'insert');
grant update (ready_at, found) on preparedness.house_timing to tiltas_app;

create policy own_and_who_drills_read on preparedness.house_timing for select to tiltas_app
    using (org_id = (select access.org()) or (select preparedness.may_drill()));
create policy who_takes_part_times on preparedness.house_timing for insert to tiltas_app
    with check (org_id = (select access.org()) and timed_by = (select access.officer())
        and preparedness.takes_part(exercise_id, 'player', 'observer', 'controller'));
create policy who_began_ends on preparedness.house_timing for update to tiltas_app
    using (timed_by = (select access.officer()) and ready_at is null) with check (timed_by = (select access.officer()));
