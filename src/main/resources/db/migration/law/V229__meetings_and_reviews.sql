-- Talks of the integration programme: how long they last, when people are reminded, the steps after a missed one, and when a plan is looked at
-- again. Starting values of the design until the ministry has confirmed its own. Reviews are due from the first day on which the rule holds.
insert into law.rule (code, valid_from, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, date '2026-11-01', unit, value, 'Tiltas', '', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('programme.meeting-minutes', 'number', 60, 'Mūsų pačių nuostata: kiek minučių trunka pokalbis'),
    ('programme.interpreter-longer', 'number', 0.20, 'Mūsų pačių nuostata: kiek ilgesnis pokalbis su vertėju'),
    ('programme.remind-early', 'days', 5, 'Mūsų pačių nuostata: prieš kiek dienų apie pokalbį primenama pirmą kartą; priminimo žodžiai sumažino neatvykimų nuo 11,1 iki 8,4 % (PLOS ONE, 2015)'),
    ('programme.remind-last', 'days', 1, 'Mūsų pačių nuostata: prieš kiek dienų apie pokalbį primenama antrą kartą'),
    ('programme.missed-ask', 'days', 0, 'Mūsų pačių nuostata: po kiek dienų parašoma neatvykusiam žmogui'),
    ('programme.missed-call', 'working_days', 3, 'Mūsų pačių nuostata: per kiek darbo dienų skambinama su vertėju'),
    ('programme.missed-other-way', 'working_days', 5, 'Mūsų pačių nuostata: per kiek darbo dienų ieškoma kito kelio ir klausiama, kas trukdo'),
    ('programme.missed-visit', 'working_days', 5, 'Mūsų pačių nuostata: per kiek darbo dienų siūloma aplankyti arba susitikti arčiau'),
    ('programme.missed-supervisor', 'working_days', 5, 'Mūsų pačių nuostata: per kiek darbo dienų vadovas pasikalba ir keičia paslaugą'),
    ('programme.missed-counts', 'days', 60, 'Mūsų pačių nuostata: kiek dienų po paskutinės pakopos neatvykimą galima svarstyti'),
    ('programme.review-first', 'days', 30, 'Mūsų pačių nuostata: pirmoji peržiūra'),
    ('programme.review-second', 'days', 90, 'Mūsų pačių nuostata: antroji peržiūra'),
    ('programme.review-third', 'days', 180, 'Mūsų pačių nuostata: trečioji peržiūra'),
    ('programme.review-before-band', 'days', 210, 'Mūsų pačių nuostata: peržiūra prieš aštuntą mėnesį, kai dydžiai gali keistis'),
    ('programme.review-fourth', 'days', 270, 'Mūsų pačių nuostata: ketvirtoji peržiūra'),
    ('programme.review-fifth', 'days', 360, 'Mūsų pačių nuostata: penktoji peržiūra'),
    ('programme.review-every', 'months', 6, 'Mūsų pačių nuostata: kas kiek peržiūrima vėliau'),
    ('programme.review-invite', 'days', 14, 'Mūsų pačių nuostata: prieš kiek dienų peržiūra rodoma tarp artimų'))
    as seed (code, unit, value, source);
