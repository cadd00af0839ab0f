create schema law;
grant usage on schema law to tiltas_app;

-- The law as data: one code has one value on a day. A corrected row stays, with the moment it was replaced.
create table law.rule (
    id uuid primary key default gen_random_uuid(),
    code text not null collate "C" constraint rule_code_is_topic_and_name check (code ~ '^[a-z]+\.[a-z0-9-]+$'),
    valid_from date not null,
    valid_until date,
    unit text not null constraint rule_unit_is_known
        check (unit in ('date', 'days', 'working_days', 'weeks', 'months', 'years', 'hours', 'cents', 'number')),
    value_date date,
    value_number numeric(14, 4),
    act text not null constraint rule_names_its_act check (act <> ''),
    article text not null default '',
    source text not null default '',
    certainty text not null constraint rule_certainty_is_known check (certainty in ('V', 'K', 'U')),
    checked_on date not null,
    entered_by uuid not null,
    entered_at timestamptz not null default clock_timestamp(),
    replaced_at timestamptz,
    constraint rule_ends_after_it_begins check (valid_until >= valid_from),
    constraint rule_has_one_value_of_its_unit
        check ((unit = 'date') = (value_date is not null) and (unit = 'date') <> (value_number is not null)),
    constraint rule_counts_whole_units
        check (unit in ('date', 'number') or value_number = trunc(value_number) and value_number >= 0),
    constraint rule_one_value_on_a_day exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&)
        where (replaced_at is null),
    constraint rule_keeps_its_unit exclude using gist (code with =, unit with <>));

-- Days on which nobody works besides Saturdays and Sundays. A table per year, not a formula: the Seimas changes it often.
create table law.holiday (
    day date primary key,
    name text not null constraint holiday_name_is_a_code check (name ~ '^[a-z-]+$'));

select public.protect('law.rule', 'select', 'insert');
select public.protect('law.holiday', 'select', 'insert');
grant update (valid_until, replaced_at) on law.rule to tiltas_app;
create policy open_by_design on law.rule for select to tiltas_app using (true);
create policy open_by_design on law.holiday for select to tiltas_app using (true);
create policy admin_enters on law.rule for insert to tiltas_app
    with check ((select access.role()) = 'admin' and entered_by = (select access.officer()) and replaced_at is null);
create policy admin_ends on law.rule for update to tiltas_app using ((select access.role()) = 'admin');
create policy admin_enters on law.holiday for insert to tiltas_app with check ((select access.role()) = 'admin');
create policy migrations_write on law.rule for insert to tiltas_owner with check (true);
create policy migrations_write on law.holiday for insert to tiltas_owner with check (true);
