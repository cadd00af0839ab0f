-- What the figures of a Monday foresaw for the next four weeks, what came, and how well the one met the other. Counts of the whole country, nobody's.
create table preparedness.weekly_fact (
    monday date not null constraint weekly_fact_is_of_a_monday check (extract(isodow from monday) = 1),
    measure text not null constraint weekly_fact_measure_is_known check (measure in ('registered', 'beds')),
    value int not null constraint weekly_fact_is_a_count check (value >= 0),
    taken_at timestamptz not null default clock_timestamp(),
    primary key (monday, measure));

create table preparedness.forecast (
    monday date not null constraint forecast_is_made_on_a_monday check (extract(isodow from monday) = 1),
    measure text not null constraint forecast_measure_is_known check (measure in ('registered', 'beds')),
    ahead int not null constraint forecast_looks_four_weeks_ahead_at_most check (ahead between 1 and 4),
    kind text not null constraint forecast_kind_is_known check (kind in ('forecast', 'envelope')),
    wider double precision not null constraint forecast_is_not_narrowed check (wider >= 1),
    afterwards boolean not null,
    engine int not null,
    runs double precision[] not null constraint forecast_has_runs check (cardinality(runs) > 0),
    made_at timestamptz not null default clock_timestamp(),
    primary key (monday, measure, ahead));

create table preparedness.score (
    monday date not null,
    measure text not null,
    ahead int not null,
    fact int not null constraint score_fact_is_a_count check (fact >= 0),
    pit double precision not null constraint score_pit_is_a_share check (pit between 0 and 1),
    crps double precision not null constraint score_crps_is_not_negative check (crps >= 0),
    scored_at timestamptz not null default clock_timestamp(),
    primary key (monday, measure, ahead),
    constraint score_is_of_a_forecast foreign key (monday, measure, ahead) references preparedness.forecast (monday, measure, ahead));

select public.protect(t::regclass, 'select', 'insert')
from unnest(array['preparedness.weekly_fact', 'preparedness.forecast', 'preparedness.score']) t;
do $$
declare t text;
begin
    foreach t in array array['weekly_fact', 'forecast', 'score'] loop
        execute format('create policy planners_read on preparedness.%I for select to tiltas_app
            using ((select access.role()) in (''analyst'', ''coordinator'', ''admin'', ''system''))', t);
        execute format('create policy mondays_write on preparedness.%I for insert to tiltas_app with check ((select access.role()) = ''system'')', t);
    end loop;
end $$;
