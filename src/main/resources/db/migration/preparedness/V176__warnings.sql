-- From which reading on it is time to watch, to be on alert, or an emergency, and below which it is over again: so many mornings in a row.
create table preparedness.trigger (
    indicator text not null constraint trigger_indicator_is_known check (indicator in ('registered', 'shortage', 'queue', 'staff')),
    level text not null constraint trigger_level_is_known check (level in ('watch', 'alert', 'emergency')),
    valid_from date not null,
    on_at numeric(8, 2) not null,
    off_at numeric(8, 2) not null,
    days int not null constraint trigger_waits_some_mornings check (days between 1 and 30),
    frequency text not null constraint trigger_frequency_is_known check (frequency in ('daily')),
    mark text not null constraint trigger_mark_is_known check (mark in ('V', 'K', 'U', 'D', 'N')),
    source text not null constraint trigger_names_its_source check (source <> ''),
    checked_on date not null,
    owner text not null constraint trigger_owner_is_known check (owner in ('ministry', 'department', 'agency', 'tiltas')),
    primary key (indicator, level, valid_from),
    constraint trigger_goes_off_below_where_it_goes_on check (0 <= off_at and off_at <= on_at));

-- What the live figures said on a morning. Counts and shares of the country, nobody's.
create table preparedness.reading (
    indicator text not null constraint reading_indicator_is_known
        check (indicator in ('registered', 'shortage', 'queue', 'staff', 'registered-day', 'free')),
    day date not null,
    value numeric(12, 2) not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (indicator, day));

select public.protect('preparedness.trigger', 'select');
select public.protect('preparedness.reading', 'select', 'insert', 'update');
create policy planners_read on preparedness.trigger for select to tiltas_app
    using ((select access.role()) in ('analyst', 'coordinator', 'admin', 'system'));
create policy migrations_write on preparedness.trigger for insert to tiltas_owner with check (true);
create policy planners_read on preparedness.reading for select to tiltas_app
    using ((select access.role()) in ('analyst', 'coordinator', 'admin', 'system'));
create policy mornings_write on preparedness.reading for insert to tiltas_app with check ((select access.role()) = 'system');
create policy mornings_write_again on preparedness.reading for update to tiltas_app using ((select access.role()) = 'system');
create policy mornings_read on preparedness.assumption for select to tiltas_app using ((select access.role()) = 'system');
create policy mornings_read on preparedness.site_test for select to tiltas_app using ((select access.role()) = 'system');

insert into preparedness.assumption (code, valid_from, value, low, high, unit, mark, source, checked_on, owner)
values ('desk-reserve', date '2026-11-01', 50, 0, 150, 'number', 'D', 'Mūsų pačių nuostata: kiek žmonių per dieną daugiau nei įprasta užregistruojama nieko nekviečiant', date '2026-11-29', 'department');

insert into preparedness.trigger (indicator, level, valid_from, on_at, off_at, days, frequency, mark, source, checked_on, owner)
select indicator, level, date '2026-11-01', on_at, off_at, days, 'daily', 'D', source, date '2026-11-29', owner
from (values
    ('registered', 'watch', 150, 120, 2, 'Mūsų pačių nuostata pagal UNHCR PPRE pakopas', 'department'),
    ('registered', 'alert', 500, 400, 2, 'Mūsų pačių nuostata pagal UNHCR PPRE pakopas (iki 500 per dieną)', 'department'),
    ('registered', 'emergency', 1000, 800, 1, 'Mūsų pačių nuostata pagal UNHCR PPRE pakopas (iki 1 000 per dieną)', 'department'),
    ('shortage', 'watch', 10, 5, 2, 'Mūsų pačių nuostata: tikimybė procentais', 'agency'),
    ('shortage', 'alert', 30, 15, 2, 'Mūsų pačių nuostata: tikimybė procentais', 'agency'),
    ('shortage', 'emergency', 60, 30, 1, 'Mūsų pačių nuostata: tikimybė procentais', 'agency'),
    ('queue', 'watch', 1, 0.5, 2, 'Mūsų pačių nuostata: dienos darbo laukia prie stalo', 'department'),
    ('queue', 'alert', 3, 1, 2, 'Mūsų pačių nuostata: trijų dienų darbas laukia prie stalo', 'department'),
    ('staff', 'watch', 15, 10, 2, 'Mūsų pačių nuostata: procentai', 'ministry'),
    ('staff', 'alert', 40, 25, 2, 'Mūsų pačių nuostata: procentai', 'ministry'))
    as seed (indicator, level, on_at, off_at, days, source, owner);
