-- A question that was worth keeping, under a name. Asked anew under the same name it is a further version; what was asked before stays.
create table preparedness.scenario (
    id uuid primary key,
    name text not null constraint scenario_has_a_name check (name = btrim(name) and length(name) between 1 and 120),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    made_by_name text not null);
create unique index scenario_no_two_of_one_name on preparedness.scenario (name);

create table preparedness.scenario_version (
    id uuid primary key,
    scenario_id uuid not null references preparedness.scenario,
    number int not null constraint scenario_version_counts_from_one check (number > 0),
    question text not null constraint scenario_version_asks_something check (question <> ''),
    address text not null constraint scenario_version_fits_an_address check (length(address) <= 2000),
    country text not null constraint scenario_version_country_is_known check (country in ('today', 'invented')),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    made_by_name text not null,
    constraint scenario_version_is_counted_once unique (scenario_id, number));

-- One reckoning with everything that it was reckoned from: the country, the plan and the scenario stand in the document, so that it can be made again
-- whatever the tables say by then. A run is never changed or deleted; what may be written beside it is a note, until it is locked.
create table preparedness.run (
    id uuid primary key,
    version_id uuid not null references preparedness.scenario_version,
    inputs text not null,
    inputs_sha256 text not null constraint run_names_its_inputs check (inputs_sha256 = encode(sha256(convert_to(inputs, 'UTF8')), 'hex')),
    result_sha256 text not null constraint run_result_is_a_sha256 check (result_sha256 ~ '^[0-9a-f]{64}$'),
    seed bigint not null,
    engine int not null constraint run_engine_counts_from_one check (engine > 0),
    runs int not null constraint run_was_lived_through check (runs between 1 and 100000),
    weeks int not null constraint run_looks_some_weeks_ahead check (weeks between 1 and 104),
    short_chance double precision not null constraint run_chance_is_a_share check (short_chance between 0 and 1),
    short_week int not null,
    short_p50 double precision not null,
    short_p95 double precision not null,
    ms int not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    made_by_name text not null,
    note text not null default '' constraint run_note_is_short check (length(note) <= 1000),
    locked_at timestamptz,
    locked_by_name text,
    constraint run_is_locked_by_somebody check ((locked_at is null) = (locked_by_name is null)));
create index run_by_version on preparedness.run (version_id, made_at desc);
create index run_by_time on preparedness.run (made_at desc);

create table preparedness.run_point (
    run_id uuid not null references preparedness.run,
    week int not null,
    measure text not null,
    p5 double precision not null,
    p25 double precision not null,
    p50 double precision not null,
    p75 double precision not null,
    p95 double precision not null,
    primary key (run_id, measure, week),
    constraint run_point_is_in_order check (p5 <= p25 and p25 <= p50 and p50 <= p75 and p75 <= p95));

-- Somebody made the run again from what it was reckoned from, and what came of it.
create table preparedness.run_repeat (
    id uuid primary key,
    run_id uuid not null references preparedness.run,
    engine int not null,
    result_sha256 text not null constraint run_repeat_result_is_a_sha256 check (result_sha256 ~ '^[0-9a-f]{64}$'),
    same boolean not null,
    differing int not null constraint run_repeat_differs_nowhere_when_the_same check (differing >= 0 and not (same and differing > 0)),
    first_measure text,
    first_week int,
    ms int not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    made_by_name text not null);
create index run_repeat_by_run on preparedness.run_repeat (run_id, made_at);

select public.protect(t::regclass, 'select', 'insert') from unnest(array['preparedness.scenario', 'preparedness.scenario_version',
    'preparedness.run', 'preparedness.run_point', 'preparedness.run_repeat']) t;
grant update (note, locked_at, locked_by_name) on preparedness.run to tiltas_app;
do $$
declare t text;
begin
    foreach t in array array['scenario', 'scenario_version', 'run', 'run_point', 'run_repeat'] loop
        execute format('create policy who_asks_reads on preparedness.%I for select to tiltas_app
            using ((select access.role()) in (''analyst'', ''admin''))', t);
    end loop;
    foreach t in array array['scenario', 'scenario_version', 'run', 'run_repeat'] loop
        execute format('create policy who_asks_keeps on preparedness.%I for insert to tiltas_app
            with check ((select access.role()) in (''analyst'', ''admin'') and made_by = (select access.officer()))', t);
    end loop;
end $$;
create policy who_asks_keeps on preparedness.run_point for insert to tiltas_app
    with check ((select access.role()) in ('analyst', 'admin') and exists (select from preparedness.run r
        where r.id = run_point.run_id and r.made_by = (select access.officer())));
create policy what_is_not_locked_is_noted on preparedness.run for update to tiltas_app
    using ((select access.role()) in ('analyst', 'admin') and locked_at is null) with check ((select access.role()) in ('analyst', 'admin'));
