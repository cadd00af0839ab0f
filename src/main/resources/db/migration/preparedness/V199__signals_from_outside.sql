-- What others see before people are here, and hosts whose homes end: further indicators, read less often or typed in by the ministry.
alter table preparedness.trigger
    drop constraint trigger_indicator_is_known,
    drop constraint trigger_frequency_is_known,
    add constraint trigger_indicator_is_known
        check (indicator in ('registered', 'shortage', 'queue', 'staff', 'leaving', 'border', 'bookings', 'euaa')),
    add constraint trigger_frequency_is_known check (frequency in ('daily', 'weekly', 'monthly'));
alter table preparedness.reading
    drop constraint reading_indicator_is_known,
    add constraint reading_indicator_is_known
        check (indicator in ('registered', 'shortage', 'queue', 'staff', 'leaving', 'registered-day', 'free'));

-- A signal is never changed; whoever mistyped says it again, and the newest of a day counts.
create table preparedness.signal (
    id uuid primary key,
    indicator text not null constraint signal_indicator_is_known check (indicator in ('border', 'bookings', 'euaa')),
    day date not null,
    value numeric(12, 2) not null constraint signal_is_not_negative check (value >= 0),
    source text not null constraint signal_names_its_source check (length(source) between 1 and 200),
    entered_by uuid not null,
    entered_at timestamptz not null default clock_timestamp());
create index signal_newest on preparedness.signal (indicator, day, entered_at);
select public.protect('preparedness.signal', 'select', 'insert');
create policy planners_read on preparedness.signal for select to tiltas_app
    using ((select access.role()) in ('analyst', 'coordinator', 'admin', 'system'));
create policy ministry_says on preparedness.signal for insert to tiltas_app
    with check (entered_by = (select access.officer()) and (select access.role()) = 'analyst' and (select access.org()) = 1);

insert into preparedness.trigger (indicator, level, valid_from, on_at, off_at, days, frequency, mark, source, checked_on, owner)
select indicator, level, date '2026-11-01', on_at, off_at, days, frequency, 'D', source, date '2026-11-29', owner
from (values
    ('leaving', 'watch', 2, 1.5, 2, 'daily', 'Mūsų pačių nuostata: per savaitę išsikelia daugiau kaip dvigubai nei įprasta', 'ministry'),
    ('border', 'watch', 300, 200, 2, 'daily', 'Mūsų pačių nuostata: atvykusieji per parą; 2022 m. kovą 78 % atvyko per Lenkiją', 'department'),
    ('border', 'alert', 1000, 700, 2, 'daily', 'Mūsų pačių nuostata pagal UNHCR PPRE pakopas', 'department'),
    ('bookings', 'watch', 2, 1.5, 2, 'weekly', 'Mūsų pačių nuostata: bilietų užsakoma daugiau kaip dvigubai nei įprasta', 'ministry'),
    ('euaa', 'watch', 1, 1, 1, 'monthly', 'Mūsų pačių nuostata: EUAA išankstinio perspėjimo pakopa 2 iš 5', 'ministry'),
    ('euaa', 'alert', 3, 2, 1, 'monthly', 'Mūsų pačių nuostata: EUAA išankstinio perspėjimo pakopa 4 iš 5', 'ministry'))
    as seed (indicator, level, on_at, off_at, days, frequency, source, owner);
