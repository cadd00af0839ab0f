create schema evaluation;
grant usage on schema evaluation to tiltas_app;

-- One snapshot a day, rebuilt whole. Nothing exact about people is kept: 0 stands for fewer than 10, the rest are
-- multiples of 5, so whoever reaches these tables reads what everybody may read.
create table evaluation.snapshot (
    taken_on date primary key,
    taken_at timestamptz not null);

create table evaluation.cube_municipality (
    taken_on date not null references evaluation.snapshot,
    municipality int not null references access.municipality,
    measure text not null constraint cube_municipality_measure_is_known check (measure in
        ('people', 'households', 'arrived', 'waiting', 'in_programme', 'load', 'beds', 'beds_taken')),
    value bigint not null constraint cube_municipality_value_is_a_count check (value >= 0),
    primary key (taken_on, municipality, measure),
    constraint cube_municipality_counts_people_by_the_rule
        check (measure in ('load', 'beds', 'beds_taken') or value = 0 or value >= 10 and value % 5 = 0));

create table evaluation.cube_country (
    taken_on date not null references evaluation.snapshot,
    measure text not null constraint cube_country_measure_is_known check (measure in
        ('people', 'people_before', 'households', 'arrived', 'not_placed', 'waiting', 'waiting_days', 'in_programme', 'load', 'beds', 'beds_taken')),
    value bigint not null constraint cube_country_value_is_a_count check (value >= 0),
    primary key (taken_on, measure),
    constraint cube_country_counts_people_by_the_rule
        check (measure in ('waiting_days', 'load', 'beds', 'beds_taken') or value = 0 or value >= 10 and value % 5 = 0));

create table evaluation.cube_month (
    month date primary key constraint cube_month_is_a_first_day check (extract(day from month) = 1),
    registered bigint not null constraint cube_month_counts_people_by_the_rule
        check (registered = 0 or registered >= 10 and registered % 5 = 0));

select public.protect(t::regclass, 'select', 'insert', 'update', 'delete') from unnest(array['evaluation.snapshot',
    'evaluation.cube_municipality', 'evaluation.cube_country', 'evaluation.cube_month']) t;

-- Written by the system's named actor, read by whoever answers for the country.
do $$
declare t text;
begin
    foreach t in array array['snapshot', 'cube_municipality', 'cube_country', 'cube_month'] loop
        execute format('create policy country_readers on evaluation.%I for select to tiltas_app
            using ((select access.role()) in (''analyst'', ''finance'', ''admin'', ''coordinator'', ''dpo'', ''system''))', t);
        execute format('create policy system_adds on evaluation.%I for insert to tiltas_app
            with check ((select access.role()) = ''system'')', t);
        execute format('create policy system_renews on evaluation.%I for update to tiltas_app
            using ((select access.role()) = ''system'')', t);
        execute format('create policy system_clears on evaluation.%I for delete to tiltas_app
            using ((select access.role()) = ''system'')', t);
    end loop;
end $$;
