-- Who is invited first in a round of renewal, besides those whose permit ends first.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2026-11-01', unit, value, 'Tiltas', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('campaign.newborn', 'months', 12, 'Mūsų pačių nuostata: šeima su tokio amžiaus vaiku kviečiama pirmiau'),
    ('campaign.old', 'years', 75, 'Mūsų pačių nuostata: šeima, kurioje yra vyresnis žmogus, kviečiama pirmiau'))
    as seed (code, unit, value, source);
