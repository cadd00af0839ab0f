-- By when an offer is answered, by whom; how long its beds are kept beyond that; by when an objection is answered, and until when one may object.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, valid_from, valid_until, unit, value, act, article, source, certainty, date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('placement.municipality-answer-by', date '2022-03-16', null::date, 'working_days', 1,
     'Tiltas', '', 'Mūsų pačių nuostata, kol nepatvirtinta ministerijos', 'U'),
    ('placement.answer-soon', '2022-03-16', null, 'hours', 24, 'Tiltas', '', 'Mūsų pačių nuostata: kada primenama apie artėjantį terminą', 'U'),
    ('placement.beds-kept-after', '2022-03-16', null, 'hours', 24,
     'Tiltas', '', 'Mūsų pačių nuostata: kiek po atsakymo termino dar laikomos pasiūlytos lovos', 'U'),
    ('placement.objection-answer-by', '2022-03-16', null, 'working_days', 5,
     'Viešojo administravimo įstatymas', '', 'Bendras skundo terminas yra 20 darbo dienų; trumpesnis – mūsų pačių nuostata, nes laikomos lovos', 'U'),
    ('placement.objection-within', '2022-03-16', null, 'days', 30,
     'Ikiteisminio administracinių ginčų nagrinėjimo tvarkos įstatymas', '', 'Skundo terminas nuo atsakymo dienos; straipsnis dar neperskaitytas', 'K'))
    as seed (code, valid_from, valid_until, unit, value, act, article, source, certainty);
