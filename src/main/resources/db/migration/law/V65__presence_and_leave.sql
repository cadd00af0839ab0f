-- When somebody who has a bed is looked for, how long a bed is kept for who is away, and how often things are given out.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, valid_from, valid_until, unit, value, act, article, source, certainty, date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('reception.unseen-nights', date '2022-03-16', null::date, 'days', 3, 'Tiltas', '',
     'Mūsų pačių nuostata: po tiek naktų darbuotojas pasiteirauja; apgyvendinimas savaime nesibaigia', 'U'),
    ('reception.leave-nights', '2022-03-16', '2025-01-03', 'days', 7, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'),
    ('reception.leave-nights', '2025-01-04', null, 'days', 7,
     'SADM įsakymas A1-2 (2025-01-03)', '', 'Įsakymas nustato laikino išvykimo sąlygas; naktų skaičius neperskaitytas, jį turi patvirtinti ministerija', 'U'),
    ('reception.leave-nights-extended', '2022-03-16', null, 'days', 14,
     'SADM įsakymas A1-2 (2025-01-03)', '', 'Kiek naktų iš viso su pratęsimu: neperskaityta, jį turi patvirtinti ministerija', 'U'),
    ('reception.item-hygiene', '2022-03-16', null, 'months', 1,
     'EASO gairės dėl priėmimo sąlygų (2016)', '25 standartas', 'Rinkinys pagal amžių ir lytį; kas kiek laiko – mūsų pačių nuostata', 'U'),
    ('reception.item-linen', '2022-03-16', null, 'weeks', 2,
     'EASO gairės dėl priėmimo sąlygų (2016)', '26 standartas', 'Patalynė ir rankšluosčiai; kas kiek laiko – mūsų pačių nuostata', 'U'),
    ('reception.item-washing', '2022-03-16', null, 'months', 1,
     'EASO gairės dėl priėmimo sąlygų (2016)', '26 standartas', 'Skalbimo milteliai; kas kiek laiko – mūsų pačių nuostata', 'U'),
    ('reception.item-baby', '2022-03-16', null, 'weeks', 1,
     'EASO gairės dėl priėmimo sąlygų (2016)', '23 standartas', 'Kūdikio reikmenys savaitei', 'K'))
    as seed (code, valid_from, valid_until, unit, value, act, article, source, certainty);
