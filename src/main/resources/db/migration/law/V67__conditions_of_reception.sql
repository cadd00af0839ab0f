-- How often a house is looked over, by when a defect is mended, which children need a school and who is a baby. Our own settings: the guidance gives no numbers.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, date '2022-03-16', null, unit, value, 'Tiltas', '', source, 'U', date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('reception.inspection-every', 'months', 3, 'Kas ketvirtį; mūsų pačių nuostata'),
    ('reception.inspection-due-soon', 'days', 14, 'Mūsų pačių nuostata'),
    ('reception.defect-danger', 'days', 1, 'Mūsų pačių nuostata'),
    ('reception.defect-serious', 'days', 7, 'Mūsų pačių nuostata'),
    ('reception.defect-minor', 'days', 30, 'Mūsų pačių nuostata'),
    ('reception.school-age-from', 'years', 6, 'Privalomas priešmokyklinis ugdymas; mūsų pačių nuostata, patikrinti'),
    ('reception.baby-age-until', 'years', 2, 'Mūsų pačių nuostata'))
    as seed (code, unit, value, source);
