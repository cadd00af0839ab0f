-- When a telephone may be disturbed, and how long it is known what became of a message. Our own starting values.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2016-10-05', unit, value, 'Tiltas', source, 'U', date '2026-11-30', '00000000-0000-0000-0000-000000000001'
from (values
    ('sms.day-begins', 'hours', 8, 'Mūsų pačių nuostata: nuo kelintos valandos (Vilniaus laiku) siunčiamos žinutės'),
    ('sms.day-ends', 'hours', 21, 'Mūsų pačių nuostata: nuo kelintos valandos (Vilniaus laiku) žinutės nebesiunčiamos iki ryto'),
    ('sms.kept', 'days', 30, 'Mūsų pačių nuostata: kiek dienų po pabaigos laikoma žinutės eilutė be numerio ir be žodžių'))
    as seed (code, unit, value, source);
