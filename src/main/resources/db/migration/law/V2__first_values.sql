-- Marks: V read in the act or on the official page; K known, not read again; U unsure, or our own setting: to be made sure.
insert into law.rule (code, valid_from, valid_until, unit, value_date, act, article, source, certainty, checked_on, entered_by)
select code, valid_from, valid_until, 'date', value, act, article, source, certainty, date '2026-11-21',
       '00000000-0000-0000-0000-000000000001'
from (values
    ('protection.ends-on', date '2022-03-16', date '2022-09-13', date '2023-03-04',
     'LRV nutarimas 224 (2022-03-16)', '', '(EU) 2022/382', 'V'),
    ('protection.ends-on', '2022-09-14', '2023-12-12', '2024-03-04',
     'LRV nutarimas 924 (2022-09-14)', '', 'Leidimai iki 2024-03-04 išduodami nuo 2022 m. rugsėjo; tiksli įsigaliojimo diena neperskaityta', 'K'),
    ('protection.ends-on', '2023-12-13', '2024-08-27', '2025-03-04', 'LRV nutarimas 970 (2023-12-13)', '', '(EU) 2023/2409', 'V'),
    ('protection.ends-on', '2024-08-28', '2025-09-23', '2026-03-04', 'LRV nutarimas 704 (2024-08-28)', '', '(EU) 2024/1836', 'V'),
    ('protection.ends-on', '2025-09-24', null, '2027-03-04',
     'LRV nutarimas (2025-09-24)', '', '(EU) 2025/1460; nutarimo numeris neperskaitytas. Kas bus po 2027-03-04, nenuspręsta', 'K'),
    ('protection.exchange-from', '2025-09-24', null, '2025-11-03',
     'Migracijos departamento skelbimas', '', 'Prašymai keisti leidimą priimami nuo 2025-11-03, vizitai nuo 2025-11-04', 'V'))
    as seed (code, valid_from, valid_until, value, act, article, source, certainty);

insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, valid_from, valid_until, unit, value, act, article, source, certainty, date '2026-11-21',
       '00000000-0000-0000-0000-000000000001'
from (values
    ('protection.own-account-age', date '2022-03-16', null::date, 'years', 16,
     'MIGRIS naudojimo tvarka (2022)', '', 'migracija.lt', 'V'),
    ('protection.parent-account-age', '2022-03-16', null, 'years', 12,
     'MIGRIS naudojimo tvarka (2022)', '', '12–15 metų vaikai – tėvų paskyroje, jaunesnių prašymo pildyti nereikėjo', 'V'),
    ('permit.attend-by', '2022-03-16', null, 'months', 4,
     'UTPĮ IX-2206', '', 'Kitų pagrindų taisyklė: atvykti per 4 mėnesius; laikinosios apsaugos terminas nerastas', 'U'),
    ('permit.decide-by', '2022-03-16', null, 'working_days', 20,
     'Viešojo administravimo įstatymas', '', 'Bendras sprendimo terminas nuo tada, kai gauti visi dokumentai', 'K'),
    ('permit.papers-by', '2022-03-16', null, 'working_days', 10, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'),
    ('permit.ending-soon', '2022-03-16', null, 'days', 60, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'),
    ('permit.due-soon', '2022-03-16', null, 'days', 7, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'),
    ('permit.remind-first', '2022-03-16', null, 'days', 60, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'),
    ('permit.remind-second', '2022-03-16', null, 'days', 30, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'),
    ('permit.remind-last', '2022-03-16', null, 'days', 14, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'),
    ('reception.bed-hold', '2022-03-16', null, 'hours', 48, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'),
    ('reception.food-ration', '2022-03-16', null, 'days', 3,
     'Registracijos centrų tvarka (2022)', '', 'Maisto davinys iki sprendimo dėl asmens', 'V'),
    ('reception.short-stay', '2022-03-16', null, 'hours', 72,
     'Registracijos centrų tvarka (2022)', '', 'Trumpa nakvynė registracijos centre', 'V'),
    ('placement.answer-by', '2022-03-16', null, 'hours', 48, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'),
    ('programme.length', '2016-10-05', null, 'months', 12,
     'LRV nutarimas 998 (2016-10-05)', '', 'VRM paaiškinimas (2021)', 'V'),
    ('programme.length-vulnerable', '2016-10-05', null, 'months', 36,
     'LRV nutarimas 998 (2016-10-05)', '', 'VRM paaiškinimas (2021): ilgiausiai pažeidžiamiems', 'V'),
    ('benefit.state-supported-income', '2023-01-01', '2023-12-31', 'cents', 15700, 'LRV nutarimas dėl VRP', '', 'socmin.lt', 'V'),
    ('benefit.state-supported-income', '2024-01-01', '2024-12-31', 'cents', 17600, 'LRV nutarimas dėl VRP', '', 'socmin.lt', 'V'),
    ('benefit.state-supported-income', '2025-01-01', '2025-12-31', 'cents', 22100, 'LRV nutarimas dėl VRP', '', 'socmin.lt', 'V'),
    ('benefit.state-supported-income', '2026-01-01', null, 'cents', 23300, 'LRV nutarimas dėl VRP', '', 'socmin.lt', 'V'),
    ('benefit.basic-social-benefit', '2024-01-01', '2024-12-31', 'cents', 5500, 'LRV nutarimas dėl BSI', '', 'socmin.lt', 'V'),
    ('benefit.basic-social-benefit', '2025-01-01', '2025-12-31', 'cents', 7000, 'LRV nutarimas dėl BSI', '', 'socmin.lt', 'V'),
    ('benefit.basic-social-benefit', '2026-01-01', null, 'cents', 7400, 'LRV nutarimas dėl BSI', '', 'socmin.lt', 'V'))
    as seed (code, valid_from, valid_until, unit, value, act, article, source, certainty);

-- Labour Code, article 123. Where two meet (1 May 2022 was the first Sunday of May), the day is one row.
insert into law.holiday (day, name)
select distinct on (day) day, name from (
    select make_date(year, month, dom) as day, name
    from generate_series(2022, 2028) year, (values
        (1, 1, 'new-year'), (2, 16, 'state-restored'), (3, 11, 'independence-restored'), (5, 1, 'labour'), (6, 24, 'midsummer'),
        (7, 6, 'statehood'), (8, 15, 'assumption'), (11, 1, 'all-saints'), (11, 2, 'all-souls'), (12, 24, 'christmas-eve'),
        (12, 25, 'christmas'), (12, 26, 'second-christmas')) fixed (month, dom, name)
    union all
    select first + (7 - extract(isodow from first)::int), name
    from generate_series(2022, 2028) year,
        lateral (values (make_date(year, 5, 1), 'mothers'), (make_date(year, 6, 1), 'fathers')) sunday (first, name)
    union all
    select easter + after, name
    from unnest(array['2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16']::date[]) easter,
        (values (0, 'easter'), (1, 'easter-monday')) feast (after, name)) all_days
order by day, name;
