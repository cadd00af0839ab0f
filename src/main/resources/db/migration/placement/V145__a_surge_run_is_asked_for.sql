-- A run is asked for and reckoned beside those who look at pages: its row is there from the asking on, and one that was cut off is taken up again.
alter table placement.surge_run
    add column state text not null default 'ready' constraint surge_run_state_is_known check (state in ('asked', 'ready', 'failed')),
    add column ready_at timestamptz,
    add column without_floors double precision,
    alter column value drop not null,
    alter column bound drop not null,
    add constraint surge_run_is_worth_something_once_ready
        check ((state = 'ready') = (value is not null) and (state = 'ready') = (bound is not null));
alter table placement.surge_run alter column state drop default;
create unique index surge_run_one_at_a_time on placement.surge_run (surge_id) where state = 'asked';
create index surge_run_to_reckon on placement.surge_run (made_at) where state = 'asked';
grant update (state, value, bound, without_floors, ready_at) on placement.surge_run to tiltas_app;
create policy reckoned on placement.surge_run for update to tiltas_app using ((select access.role()) = 'system');

-- How groups fare in a run: placed at once by beds alone, their floor, in real rooms without looking after them, and in the run.
create table placement.surge_group (
    run_id uuid not null,
    org_id int not null,
    code text not null,
    households int not null constraint surge_group_is_somebody check (households > 0),
    at_once double precision not null,
    floor double precision not null constraint surge_group_floor_is_not_negative check (floor >= 0),
    plain double precision not null,
    fair double precision not null,
    primary key (run_id, code),
    constraint surge_group_is_of_its_office foreign key (run_id, org_id) references placement.surge_run (id, org_id));
select public.protect('placement.surge_group', 'select', 'insert');
create policy own_work on placement.surge_group for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'coordinator' or (select access.role()) = 'system');
create policy reckoned on placement.surge_group for insert to tiltas_app with check ((select access.role()) = 'system');
