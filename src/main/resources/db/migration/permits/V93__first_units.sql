-- Offices of the Migration Department. Addresses, desks and hours are starting values that nobody has read again (certainty K): the office
-- confirms them before the first day, and changes its hours itself.
insert into permits.unit (id, org_id, name, address) values
    ('0a110000-0000-4000-8000-000000000001', 2, 'Vilnius', 'Naugarduko g. 100, Vilnius'),
    ('0a110000-0000-4000-8000-000000000002', 2, 'Kaunas', 'A. Juozapavičiaus pr. 57, Kaunas'),
    ('0a110000-0000-4000-8000-000000000003', 2, 'Klaipėda', 'Kauno g. 6, Klaipėda'),
    ('0a110000-0000-4000-8000-000000000004', 2, 'Šiauliai', 'Purienų g. 11, Šiauliai'),
    ('0a110000-0000-4000-8000-000000000005', 2, 'Panevėžys', 'Tulpių g. 60, Panevėžys');
insert into permits.unit_desk (unit_id, number, skills)
select u.id, n, case when n = 1 then array['biometrics', 'lodging', 'uk', 'ru', 'en'] when n % 2 = 0 then array['biometrics', 'uk', 'ru']
    else array['biometrics', 'ru'] end
from permits.unit u, lateral generate_series(1, case u.name when 'Vilnius' then 5 when 'Kaunas' then 4 when 'Klaipėda' then 3 else 2 end) n;
insert into permits.opening (unit_id, weekday, valid_from, opens, closes, made_by)
select u.id, d, date '2026-01-01', time '08:00', case d when 5 then time '15:45' else time '17:00' end, '00000000-0000-0000-0000-000000000001'
from permits.unit u, generate_series(1, 5) d;
insert into permits.service_time (purpose, people_from, valid_from, minutes, skill, decided_by, certainty)
select purpose, people, date '2022-03-16', minutes, skill, 'Starting value of the design: 12 minutes a person in a round of exchange; to be measured', 'U'
from (values
    ('tp_exchange', 1, 15, null), ('tp_exchange', 2, 20, null), ('tp_exchange', 4, 25, null), ('tp_exchange', 6, 35, null),
    ('tp_first', 1, 25, 'biometrics'), ('tp_first', 2, 35, 'biometrics'), ('tp_first', 4, 50, 'biometrics'), ('tp_first', 6, 70, 'biometrics'),
    ('other', 1, 30, 'biometrics'), ('other', 2, 45, 'biometrics'), ('other', 4, 60, 'biometrics'),
    ('lodging', 1, 60, 'lodging'), ('lodging', 3, 90, 'lodging')) as seed (purpose, people, minutes, skill);
