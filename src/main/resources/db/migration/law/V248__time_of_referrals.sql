-- By when a referral is answered, how long a list of waiting may take, and by when its outcome is known. Ours until the ministry sets it.
insert into law.rule (code, valid_from, unit, value_number, act, article, source, certainty, checked_on, entered_by)
values
    ('referral.answer', date '2022-02-24', 'working_days', 10, 'Tiltas', '', 'Mūsų pačių nuostata, kol ministerija nustatys', 'U', date '2026-11-29',
        '00000000-0000-0000-0000-000000000001'),
    ('referral.waiting', date '2022-02-24', 'days', 30, 'Tiltas', '', 'Mūsų pačių nuostata, kol ministerija nustatys', 'U', date '2026-11-29',
        '00000000-0000-0000-0000-000000000001'),
    ('referral.outcome', date '2022-02-24', 'days', 60, 'Tiltas', '', 'Mūsų pačių nuostata, kol ministerija nustatys', 'U', date '2026-11-29',
        '00000000-0000-0000-0000-000000000001');
