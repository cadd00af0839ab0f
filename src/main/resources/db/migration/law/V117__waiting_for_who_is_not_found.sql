-- How long it is waited after the last attempt to reach somebody, before an application is ended because the person is not to be found.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
values ('permit.unreachable-wait', date '2022-03-16', 'days', 14, 'Tiltas',
    'Mūsų pačių nuostata, kol nenustatyta, kiek laukiama nepasiekiamo žmogaus', 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001');
