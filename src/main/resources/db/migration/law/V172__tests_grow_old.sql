-- After how many months nobody relies on a test of a standby site any more.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
values ('preparedness.test-months', date '2022-03-16', 'months', 12, 'Tiltas',
        'Mūsų pačių nuostata: planas peržiūrimas kas trejus metus (Direktyvos 2024/1346 32 str.), vietos išbandomos kasmet', 'U', date '2026-11-29',
        '00000000-0000-0000-0000-000000000001');
