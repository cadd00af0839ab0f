-- How many printed letters lie in one file and one bundle for the post.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by) values
    ('permit.letters-in-a-batch', date '2022-03-16', 'number', 100, 'Tiltas',
     'Mūsų pačių nuostata: tiek laiškų spausdinama viename faile ir paduodama paštui viename ryšulyje', 'U', date '2026-11-29',
     '00000000-0000-0000-0000-000000000001');
