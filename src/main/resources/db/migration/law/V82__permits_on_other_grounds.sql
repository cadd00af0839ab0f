-- How long a decision may take on each ground, how it is put off once, when a letter counts as delivered, and until when one may appeal.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, valid_from, valid_until, unit, value, act, article, source, certainty, date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('permit.decide-by-work', date '2022-03-16', null::date, 'months', 4,
     'UTPĮ IX-2206', '', 'Departamento 2020 m. puslapis: iki 4 mėnesių; ar galioja šiandien, neperskaityta', 'U'),
    ('permit.decide-by-study', '2022-03-16', null, 'months', 3,
     'UTPĮ IX-2206', '', 'Departamento 2020 m. puslapis: iki 3 mėnesių; ar galioja šiandien, neperskaityta', 'U'),
    ('permit.decide-by-family', '2022-03-16', null, 'months', 4,
     'UTPĮ IX-2206', '', 'Imama kaip darbo pagrindo; straipsnis neperskaitytas', 'U'),
    ('permit.decide-by-humanitarian', '2022-03-16', null, 'months', 4,
     'UTPĮ IX-2206', '', 'Imama kaip darbo pagrindo; straipsnis neperskaitytas', 'U'),
    ('permit.extend-by', '2022-03-16', null, 'working_days', 10,
     'Viešojo administravimo įstatymas', '', 'Sprendimo terminas pratęsiamas vieną kartą; dienų skaičius neperskaitytas', 'U'),
    ('permit.letter-deemed', '2022-03-16', null, 'days', 5,
     'Tiltas', '', 'Mūsų pačių nuostata, kol nenustatyta, kada laiškas laikomas įteiktu', 'U'),
    ('permit.appeal-by', '2022-03-16', null, 'months', 1,
     'Administracinių bylų teisenos įstatymas', '', 'Bendras terminas – vienas mėnuo nuo įteikimo; straipsnis neperskaitytas', 'K'),
    ('permit.undo-within', '2022-03-16', null, 'days', 30,
     'Tiltas', '', 'Mūsų pačių nuostata: kiek laiko galima atšaukti bendrą pataisymą', 'U'))
    as seed (code, valid_from, valid_until, unit, value, act, article, source, certainty);
