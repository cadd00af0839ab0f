-- What a round of renewal is reckoned with. Starting values, to be measured and set by the department.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2026-11-01', unit, value, 'Tiltas', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('campaign.filled', 'number', 0.85, 'Mūsų pačių nuostata: tiek vėlesnių langų užpildoma, likusi dalis lieka tiems, kas ateina antrą kartą'),
    ('campaign.take-up', 'number', 90, 'Mūsų pačių nuostata: tiek šimto kviečiamų atvyksta'),
    ('campaign.second-visits', 'number', 10, 'Mūsų pačių nuostata: tiek šimto ateina antrą kartą'),
    ('campaign.examine-minutes', 'number', 12, 'Mūsų pačių nuostata: vieno prašymo nagrinėjimas'),
    ('campaign.decide-minutes', 'number', 5, 'Mūsų pačių nuostata: vieno prašymo sprendimas'),
    ('campaign.present-share', 'number', 0.85, 'Mūsų pačių nuostata: darbo laiko dalis be atostogų, ligų ir pasitarimų'),
    ('campaign.minutes-a-day', 'number', 390, 'Mūsų pačių nuostata: 6,5 val. darbo su prašymais per dieną'),
    ('campaign.arrival-shape', 'number', 20, 'Mūsų pačių nuostata: kiek savaitės skiriasi viena nuo kitos (gama formos parametras)'),
    ('campaign.service-sigma', 'number', 0.1, 'Mūsų pačių nuostata: kiek skiriasi darbo trukmė (lognormaliojo sigma)'))
    as seed (code, unit, value, source);
