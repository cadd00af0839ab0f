-- By sex where it matters. How many officers have left is, like their load, only for who supervises them.
alter table programme.measure_own drop constraint measure_own_need_is_known,
    add constraint measure_own_need_is_known check (need in ('all', 'light', 'standard', 'intensive', 'F', 'M', 'X'));
alter table programme.measure_published drop constraint measure_published_need_is_known,
    add constraint measure_published_need_is_known check (need in ('all', 'light', 'standard', 'intensive', 'F', 'M', 'X'));
drop policy own_municipality on programme.measure_own;
create policy own_municipality on programme.measure_own for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and (measure not in ('load', 'turnover') or programme.supervises((now() at time zone 'Europe/Vilnius')::date)));

-- Medians of days and of pay, rounded, of ten people and more: also the municipality itself reads nobody's pay from a table.
create table programme.measure_median (
    place int not null,
    median text not null constraint median_is_known check (median in ('first-job-days', 'wage')),
    part text not null constraint median_part_is_known check (part in ('all', 'F', 'M', 'X')),
    people int not null constraint median_is_of_ten_and_more check (people >= 10 and people % 5 = 0),
    value int not null constraint median_is_rounded check (value % case median when 'wage' then 5000 else 5 end = 0),
    counted_at timestamptz not null,
    primary key (place, median, part));
select public.protect('programme.measure_median', 'select', 'insert', 'delete');
create policy country_readers on programme.measure_median for select to tiltas_app
    using ((select access.role()) in ('analyst', 'system') or (select access.role()) = 'casemanager' and place = (select access.org()));
create policy system_adds on programme.measure_median for insert to tiltas_app with check ((select access.role()) = 'system');
create policy system_clears on programme.measure_median for delete to tiltas_app using ((select access.role()) = 'system');
