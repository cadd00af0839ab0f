-- How long two merged records can be parted again: our own setting.
insert into law.rule (code, valid_from, unit, value_number, act, article, source, certainty, checked_on, entered_by)
values ('registration.merge-undone-within', date '2022-03-16', 'days', 30, 'Tiltas', '', 'Mūsų pačių nuostata', 'U', date '2026-11-25',
        '00000000-0000-0000-0000-000000000001');
