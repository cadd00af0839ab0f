-- How often in an hour the photo of one permit may be asked for by whoever checks it.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by) values
    ('permit.photo-tries', date '2022-03-16', 'number', 10, 'Tiltas',
     'Mūsų pačių nuostata: kiek kartų per valandą galima prašyti vieno leidimo nuotraukos', 'U', date '2026-11-29',
     '00000000-0000-0000-0000-000000000001');
