-- When the plan for a large arrival is looked at again: within three years, and by the day the directive names.
insert into law.rule (code, valid_from, unit, value_number, value_date, act, article, source, certainty, checked_on, entered_by)
values
    ('preparedness.plan-review', date '2024-06-11', 'months', 36, null, 'Direktyva (ES) 2024/1346', '32 str.', 'Planas peržiūrimas kas trejus metus', 'K', date '2026-11-29',
        '00000000-0000-0000-0000-000000000001'),
    ('preparedness.plan-review-by', date '2024-06-11', 'date', null, date '2028-04-12', 'Direktyva (ES) 2024/1346', '32 str.',
        'Pirmasis planas – iki 2025-04-12, kita peržiūra – iki 2028-04-12', 'K', date '2026-11-29', '00000000-0000-0000-0000-000000000001'),
    ('preparedness.plan-recall', date '2026-11-01', 'days', 120, null, 'Tiltas', '', 'Mūsų pačių nuostata: prieš kiek dienų primenama', 'U', date '2026-11-29',
        '00000000-0000-0000-0000-000000000001');
