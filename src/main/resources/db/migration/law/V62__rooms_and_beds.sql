-- How many people may sleep in one room, and what counts as long, old and clean where beds are given.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, valid_from, valid_until, unit, value, act, article, source, certainty, date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('reception.area-a-person', date '2022-03-16', null::date, 'number', 4,
     'EASO priėmimo sąlygų gairės (2016-09)', '5 standartas', 'Ne mažiau kaip 4 m² miegamojo žmogui', 'V'),
    ('reception.singles-a-room', '2022-03-16', null, 'number', 6,
     'EASO priėmimo sąlygų gairės (2016-09)', '6 standartas', 'Daugiausia pavienių žmonių viename kambaryje', 'V'),
    ('reception.minors-a-room', '2022-03-16', null, 'number', 4,
     'EASO priėmimo sąlygų gairės (2016-09)', '6 standartas',
     'Daugiausia nelydimų nepilnamečių viename kambaryje, atskirai nuo suaugusiųjų ir pagal lytį', 'V'),
    ('reception.elderly-age', '2022-03-16', null, 'years', 65, 'Tiltas', '',
     'Mūsų pačių nuostata: nuo šio amžiaus įspėjama apie aukštą be lifto', 'U'),
    ('reception.cleaning', '2022-03-16', null, 'hours', 12, 'Tiltas', '',
     'Mūsų pačių nuostata: ilgiausiai tiek lova tvarkoma išvykus', 'U'),
    ('reception.contract-ending-soon', '2022-03-16', null, 'days', 60, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'))
    as seed (code, valid_from, valid_until, unit, value, act, article, source, certainty);
