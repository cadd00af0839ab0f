-- Who is a child, by when a child alone has a representative, and by when special needs are assessed.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, valid_from, valid_until, unit, value, act, article, source, certainty, date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('registration.adult-age', date '2022-03-16', null::date, 'years', 18,
     'Civilinis kodeksas', '2.5 str. 1 d.', 'Visiškas civilinis veiksnumas nuo 18 metų', 'K'),
    ('registration.minor-answer-by', '2022-03-16', null, 'working_days', 1, 'Tiltas', '', 'Mūsų pačių nuostata: įstatymai sako „nedelsiant“', 'U'),
    ('registration.representative-by', '2022-03-16', '2026-06-11', 'working_days', 15,
     'Direktyva 2001/55/EB', '16 str.', 'Direktyva sako „kuo greičiau“; 15 darbo dienų – mūsų pačių nuostata', 'U'),
    ('registration.representative-by', '2026-06-12', null, 'working_days', 15,
     'Direktyva (ES) 2024/1346', '27 str. 1 d. b p.',
     'Skaičiuojama nuo prašymo pateikimo; laikinosios apsaugos prašytojams taikoma pagal analogiją', 'V'),
    ('registration.needs-assessed-by', '2026-06-12', null, 'days', 30,
     'Direktyva (ES) 2024/1346', '25 str. 1 d.',
     'Skaičiuojama nuo prašymo pateikimo; laikinosios apsaugos prašytojams taikoma pagal analogiją', 'V'),
    ('registration.needs-due-soon', '2022-03-16', null, 'days', 7, 'Tiltas', '', 'Mūsų pačių nuostata', 'U'))
    as seed (code, valid_from, valid_until, unit, value, act, article, source, certainty);
