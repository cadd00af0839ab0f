-- How many people an organisation can send to which work within how many days. Numbers only. The newest row of an organisation and a work counts;
-- nobody is a row with 0.
create table preparedness.staff_pool (
    id uuid primary key,
    org_id int not null references access.organisation,
    work text not null constraint staff_pool_work_is_known check (work in ('registrar', 'supervisor', 'social', 'post')),
    people int not null constraint staff_pool_is_a_count check (people between 0 and 10000),
    within_days int not null constraint staff_pool_comes_within_days check (within_days between 0 and 365),
    stated_at timestamptz not null default clock_timestamp(),
    stated_by uuid not null);
create index staff_pool_newest on preparedness.staff_pool (org_id, work, stated_at);
select public.protect('preparedness.staff_pool', 'select', 'insert');

create policy own_and_planners_read on preparedness.staff_pool for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) in ('casemanager', 'partner', 'registrar')
        or (select access.role()) in ('analyst', 'coordinator', 'system'));
create policy organisation_states on preparedness.staff_pool for insert to tiltas_app
    with check (org_id = (select access.org()) and stated_by = (select access.officer())
        and (select access.role()) in ('coordinator', 'casemanager', 'partner', 'registrar'));

insert into preparedness.assumption (code, valid_from, value, low, high, unit, mark, source, checked_on, owner)
select code, date '2026-11-01', value, low, high, unit, mark, source, date '2026-11-29', owner
from (values
    ('desk-minutes', 25, 15, 40, 'minutes', 'D', '2022 m. kovą Vilniuje ne daugiau kaip 38 min. žmogui; tikrąjį laiką parodys pratybos', 'department'),
    ('register-weeks', 2, 1, 4, 'weeks', 'D', 'Mūsų pačių nuostata: per kiek laiko visi turi būti užregistruoti', 'department'),
    ('per-supervisor', 8, 6, 12, 'number', 'D', 'Mūsų pačių nuostata: registruotojų vienam pamainos vadovui', 'department'),
    ('post-places', 100, 50, 200, 'number', 'D', 'Mūsų pačių nuostata: gyventojų vienam budėjimo postui', 'agency'))
    as seed (code, value, low, high, unit, mark, source, owner);
