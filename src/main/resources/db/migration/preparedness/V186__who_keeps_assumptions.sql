-- Assumptions and thresholds are kept by people: a new value is a new row with its day, and second thoughts about the same day are a further row. What was
-- written before stays. Of two rows of one day the one written last counts. Rows that came with the program name nobody.
alter table preparedness.assumption
    add column id uuid not null default gen_random_uuid(),
    add column recorded_at timestamptz not null default clock_timestamp(),
    add column recorded_by uuid,
    add column recorded_by_name text not null default '',
    drop constraint assumption_pkey,
    add primary key (id),
    add constraint assumption_is_recorded_by_somebody check ((recorded_by is null) = (recorded_by_name = ''));
create index assumption_newest on preparedness.assumption (code, valid_from, recorded_at);

alter table preparedness.trigger
    add column id uuid not null default gen_random_uuid(),
    add column recorded_at timestamptz not null default clock_timestamp(),
    add column recorded_by uuid,
    add column recorded_by_name text not null default '',
    drop constraint trigger_pkey,
    add primary key (id),
    add constraint trigger_is_recorded_by_somebody check ((recorded_by is null) = (recorded_by_name = ''));
create index trigger_newest on preparedness.trigger (indicator, level, valid_from, recorded_at);

grant insert on preparedness.assumption, preparedness.trigger to tiltas_app;
create policy who_answers_writes on preparedness.assumption for insert to tiltas_app
    with check (recorded_by = (select access.officer())
        and ((select access.role()) = 'admin' or (select access.role()) = 'analyst' and (select access.org()) = 1));
create policy who_answers_writes on preparedness.trigger for insert to tiltas_app
    with check (recorded_by = (select access.officer())
        and ((select access.role()) = 'admin' or (select access.role()) = 'analyst' and (select access.org()) = 1));
