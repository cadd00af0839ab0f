-- Homes offered by people: our own settings, until somebody decides otherwise.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2022-03-16', unit, value, 'Tiltas', source, 'U', date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('reception.host-visit-first', 'days', 14, 'Mūsų pačių nuostata: pirmą kartą aplankyti įsikėlus; taip daroma ir Jungtinės Karalystės „Homes for Ukraine“'),
    ('reception.host-visit-next', 'days', 90, 'Mūsų pačių nuostata: vėlesni apsilankymai'),
    ('reception.host-check-soon', 'days', 30, 'Mūsų pačių nuostata: kada priminti, kad patikra baigia galioti'),
    ('reception.host-offers-an-hour', 'number', 10, 'Mūsų pačių nuostata: kiek pasiūlymų per valandą priimama iš vieno tinklo adreso'),
    ('reception.host-data-kept', 'months', 12,
     'Mūsų pačių nuostata: atsisakiusio ar nepriimto šeimininko duomenys; terminą turi patvirtinti teisininkas'))
    as seed (code, unit, value, source);
