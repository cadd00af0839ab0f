-- Prices of what runs short, worked out from those who wait and those who may come; the newest run decides. Inputs are kept as they were, without
-- anybody's name or id, so that the proof can be made again.
create table placement.run (
    id uuid primary key,
    cause text not null constraint run_cause_is_known check (cause in ('weekly', 'changed', 'asked')),
    seed bigint not null,
    households int not null,
    people int not null,
    expected double precision not null,
    value double precision not null,
    bound double precision not null,
    inputs_hash bytea not null constraint run_hash_is_sha256 check (length(inputs_hash) = 32),
    inputs bytea not null,
    marks text not null,
    online double precision not null,
    without_floors double precision not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint run_is_under_its_bound check (value <= bound + 1e-6));
create index run_by_time on placement.run (made_at desc);
-- Live prices decide from now on; those of the proof prove the bound of the list that waited.
create table placement.run_price (
    run_id uuid not null references placement.run,
    kind text not null constraint run_price_kind_is_known check (kind in ('live', 'proof')),
    resource text not null,
    price double precision not null constraint run_price_is_not_negative check (price >= 0),
    primary key (run_id, kind, resource));
-- Whom no place fitted, by cause: counts.
create table placement.run_nowhere (
    run_id uuid not null references placement.run,
    cause text not null,
    households int not null,
    people int not null,
    primary key (run_id, cause));
create table placement.run_weight (
    run_id uuid not null references placement.run,
    code text not null,
    value int not null,
    primary key (run_id, code));
-- Outcomes of the run's list by group: mean value of its families placed at once; the floor; one by one without floors; one by one with them.
create table placement.run_group (
    run_id uuid not null references placement.run,
    code text not null,
    households int not null,
    at_once double precision not null,
    floor double precision not null,
    plain double precision not null,
    fair double precision not null,
    primary key (run_id, code));
do $$
declare t text;
begin
    foreach t in array array['run', 'run_price', 'run_weight', 'run_group', 'run_nowhere'] loop
        perform public.protect(('placement.' || t)::regclass, 'select', 'insert');
        execute format('create policy staff_reads on placement.%I for select to tiltas_app
            using ((select access.role()) in (''coordinator'', ''casemanager'', ''analyst'', ''system''))', t);
        execute format('create policy system_works_out on placement.%I for insert to tiltas_app
            with check ((select access.role()) = ''system'')', t);
    end loop;
end $$;

-- What the proposal knew: what is kept for others and how much that weighs, what would turn the order round; and a person's other choice.
alter table placement.candidate
    add net int,
    add kept text[] not null default '{}',
    add kept_points int[] not null default '{}',
    add kept_left int[] not null default '{}',
    add kept_size int[] not null default '{}',
    add met text[] not null default '{}',
    add met_need int[] not null default '{}',
    add met_free int[] not null default '{}',
    add turns text[] not null default '{}',
    add override_reason text constraint candidate_override_reason_is_known check (override_reason in
        ('family_asked', 'relatives_found', 'health', 'safety', 'job_found', 'school_found', 'place_unsuitable', 'other')),
    add override_words text constraint candidate_override_words_are_short check (length(override_words) <= 300),
    add constraint candidate_kept_has_its_points check (cardinality(kept) = cardinality(kept_points) and cardinality(kept) = cardinality(kept_left)
        and cardinality(kept) = cardinality(kept_size)),
    add constraint candidate_met_has_its_figures check (cardinality(met) = cardinality(met_need) and cardinality(met) = cardinality(met_free));
-- Municipalities that would have been first if one thing had not run short there.
alter table placement.proposal
    add nearly int[] not null default '{}',
    add nearly_lacks text[] not null default '{}',
    add nearly_short int[] not null default '{}',
    add constraint proposal_nearly_says_what_lacks check (cardinality(nearly) = cardinality(nearly_lacks)
        and cardinality(nearly) = cardinality(nearly_short));
insert into placement.weight values
    ('expected_weekly', '2022-02-24', 20, 'Scenario: households expected a week, until the ministry sets another', 'U'),
    ('horizon_weeks', '2022-02-24', 4, 'Weeks the prices look ahead; design', 'U'),
    ('floor_percent', '2022-02-24', 95, 'Floor of a group in percent of its mean without floors (Freund et al. 2023); design', 'U');
-- New weights: the ministry's analysts and the Agency's coordinators, from a day on, with who decided it; none is ever changed afterwards.
grant insert on placement.weight to tiltas_app;
create policy decided on placement.weight for insert to tiltas_app
    with check ((select access.role()) = 'analyst' or (select access.role()) = 'coordinator' and (select access.org()) = 3);
