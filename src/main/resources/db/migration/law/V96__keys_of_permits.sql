-- For how long a key signs permits, for how long its public half is shown, how long before its first day; when lists kept by a device are old.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2022-03-16', unit, value, 'Tiltas', source, 'U', date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('permit.key-signs', 'months', 12, 'Mūsų pačių nuostata: raktas keičiamas kasmet'),
    ('permit.key-known', 'years', 5, 'Mūsų pačių nuostata: senas viešasis raktas skelbiamas penkerius metus'),
    ('permit.key-ahead', 'days', 30, 'Mūsų pačių nuostata: naujas raktas paskelbiamas prieš mėnesį, kad jį jau žinotų tikrinantieji be ryšio'),
    ('permit.lists-old', 'days', 7, 'Mūsų pačių nuostata: po kiek dienų tikrinančiojo įrenginys įspėja, kad sąrašai seni'))
    as seed (code, unit, value, source);
