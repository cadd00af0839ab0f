-- The end of a permit is told of six times: at 120, 90, 60, 30, 14 and 7 days. Three of these days have been here from the first.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2022-03-16', 'days', value, 'Tiltas', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('permit.remind-earliest', 120, 'Mūsų pačių nuostata: pirmą kartą primenama, kol dar yra laiko ramiai apsispręsti'),
    ('permit.remind-early', 90, 'Mūsų pačių nuostata'),
    ('permit.remind-final', 7, 'Mūsų pačių nuostata: paskutinė savaitė'))
    as seed (code, value, source);
