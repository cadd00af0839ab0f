-- After how many months without a sign of life a correction may count somebody as left, and a family is looked for in a round of renewal.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2022-03-16', unit, value, 'Tiltas', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('correction.unseen-months', 'months', 12, '2024 m. spalį iš statistikos išimti 33 455 žmonės, 12 mėnesių nepastebėti; terminą turi patvirtinti ministerija'),
    ('campaign.quiet-months', 'months', 12, 'Mūsų pačių nuostata: tiek laiko šeima neprisijungė, neatsakė ir neatvyko'))
    as seed (code, unit, value, source);
