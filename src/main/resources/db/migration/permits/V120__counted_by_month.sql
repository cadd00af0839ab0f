-- People by month, measure, sex and age as they may be shown: nothing exact is kept. Null is not shown, be it for fewer than 10 people or
-- because one could work out such a number from it; which of the two is not kept either. TOTAL and T also hold those whose age or sex is not known.
create table permits.statistic (
    month date not null constraint statistic_month_is_a_first_day check (extract(day from month) = 1),
    measure text not null constraint statistic_measure_is_known check (measure in ('registered', 'permit', 'present')),
    flow text not null constraint statistic_flow_is_known check (flow in ('stock', 'in', 'out')),
    sex text not null constraint statistic_sex_is_known check (sex in ('F', 'M', 'T')),
    age text not null constraint statistic_age_is_known check (age in ('Y_LT14', 'Y14-17', 'Y18-34', 'Y35-64', 'Y_GE65', 'TOTAL')),
    value bigint constraint statistic_counts_people_by_the_rule check (value >= 10 and value % 5 = 0),
    counted_at timestamptz not null,
    primary key (month, measure, flow, sex, age));
select public.protect('permits.statistic', 'select', 'insert', 'delete');
create policy country_readers on permits.statistic for select to tiltas_app
    using ((select access.role()) in ('analyst', 'registrar', 'system'));
create policy system_adds on permits.statistic for insert to tiltas_app with check ((select access.role()) = 'system');
create policy system_clears on permits.statistic for delete to tiltas_app using ((select access.role()) = 'system');

create view permits.published_statistics with (security_invoker = true) as
    select month, measure, flow, sex, age, value, counted_at from permits.statistic;
grant select on permits.published_statistics to tiltas_app;

-- Bands of age of the European tables, by the day from which they are used.
create table permits.age_band (
    code text not null constraint age_band_is_known check (code in ('Y_LT14', 'Y14-17', 'Y18-34', 'Y35-64', 'Y_GE65')),
    valid_from date not null,
    years int4range not null constraint age_band_holds_a_year check (not isempty(years)),
    source text not null,
    certainty text not null constraint age_band_certainty_is_known check (certainty in ('V', 'K', 'U')),
    checked_on date not null,
    primary key (code, valid_from),
    constraint age_band_no_two_for_one_age exclude using gist (valid_from with =, years with &&));
select public.protect('permits.age_band', 'select');
create policy open_by_design on permits.age_band for select to tiltas_app using (true);
create policy functions_read on permits.age_band for select to tiltas_owner using (true);
create policy migrations_write on permits.age_band for insert to tiltas_owner with check (true);
insert into permits.age_band
select code, date '2022-03-16', years, 'Eurostato laikinosios apsaugos lentelės; kodų sąrašo versija dar neperskaityta', 'K', date '2026-11-29'
from (values ('Y_LT14', int4range(0, 14)), ('Y14-17', int4range(14, 18)), ('Y18-34', int4range(18, 35)), ('Y35-64', int4range(35, 65)),
    ('Y_GE65', int4range(65, 150))) as seed (code, years);
