-- How long it really took to make a standby site ready, for how many, and for how much. A test is written down once and never changed.
-- The house itself is kept by reception; whose ground it stands on is asked there.
create table preparedness.site_test (
    id uuid primary key,
    site_id uuid not null,
    tested_on date not null,
    days int not null constraint site_test_took_days check (days between 0 and 365),
    places int not null constraint site_test_found_places check (places between 0 and 20000),
    opening_cents bigint constraint site_test_cost_is_not_negative check (opening_cents >= 0),
    org_id int not null references access.organisation,
    recorded_by uuid not null,
    recorded_at timestamptz not null default clock_timestamp());
create index site_test_by_site on preparedness.site_test (site_id, tested_on);
select public.protect('preparedness.site_test', 'select', 'insert');

create policy planners_read on preparedness.site_test for select to tiltas_app
    using ((select access.role()) in ('analyst', 'coordinator', 'admin'));
create policy who_tests_records on preparedness.site_test for insert to tiltas_app
    with check (recorded_by = (select access.officer()) and org_id = (select access.org()) and (select access.role()) = 'coordinator'
        and exists (select from reception.published_standby s where s.site_id = site_test.site_id and (select access.org()) in (3, s.municipality)));

-- Whoever answers for sites plans with the same numbers as the ministry.
create policy coordinators_read on preparedness.assumption for select to tiltas_app using ((select access.role()) = 'coordinator');

insert into preparedness.assumption (code, valid_from, value, low, high, unit, mark, source, checked_on, owner)
values ('site-open', date '2026-11-01', 8, 4, 26, 'weeks', 'D', 'Mūsų pačių nuostata: kiek savaičių veiks atidaryta vieta, kai lyginama, kurią atidaryti pigiau', date '2026-11-29', 'agency');
