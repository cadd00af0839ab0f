-- Until when people are asked about their strengths and needs, a plan is offered and signed; how long the first plan may be; who signs along.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, date '2016-10-05', null::date, unit, value, act, '', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('programme.assessment', 'days', 14, 'Tiltas', 'Mūsų pačių nuostata: nuo programos pradžios; aktas termino nenurodo'),
    ('programme.assessment-vulnerable', 'days', 7, 'Tiltas', 'Mūsų pačių nuostata: kai laukti nereikėtų'),
    ('programme.plan-offered', 'days', 30, 'Tiltas', 'Mūsų pačių nuostata: nuo programos pradžios'),
    ('programme.plan-signed', 'days', 45, 'Tiltas', 'Mūsų pačių nuostata: nuo programos pradžios'),
    ('programme.plan-longest', 'months', 12, 'LRV nutarimas 998 (2016-10-05)', 'Kaip programos trukmė; tiksli plano trukmė neperskaityta'),
    ('programme.signs-along', 'years', 14, 'Tiltas', 'Mūsų pačių nuostata: nuo šio amžiaus nepilnametis pasirašo kartu su globėju'))
    as seed (code, unit, value, act, source);
