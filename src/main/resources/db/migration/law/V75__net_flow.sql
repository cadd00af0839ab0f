insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
values ('reception.net-flow-days', date '2022-03-16', 'days', 14, 'Tiltas',
        'Mūsų pačių nuostata: pagal kiek paskutinių dienų skaičiuojama, kada baigsis vietos', 'U', date '2026-11-28',
        '00000000-0000-0000-0000-000000000001');
