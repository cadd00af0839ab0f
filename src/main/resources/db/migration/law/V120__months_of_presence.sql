-- After how many months without a sign somebody is no longer counted as present. Nobody loses a right by it: it is a number in a table.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by) values
    ('statistics.present-months', date '2022-03-16', 'months', 12, 'Tiltas',
     'Mūsų pačių nuostata: 2024 m. spalį iš statistikos išimti 12 mėnesių nepastebėti žmonės; terminą turi patvirtinti ministerija',
     'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001');
