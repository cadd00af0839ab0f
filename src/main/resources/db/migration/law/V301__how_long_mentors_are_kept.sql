-- How long it is known who a mentor was, after the last that was written of them. Ours until a lawyer confirms it.
insert into law.rule (code, valid_from, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, date '2022-02-24', 'months', value, 'Reglamentas (ES) 2016/679', '5 str. 1 d. e p.', source, 'U', date '2026-11-30',
    '00000000-0000-0000-0000-000000000001'
from (values
    ('mentor.data-kept', 12, 'Mūsų pačių nuostata, kaip ir šeimininkų: nebedirbančio mentoriaus duomenys; terminą turi patvirtinti teisininkas'),
    ('mentor.barred-kept', 60, 'Mūsų pačių nuostata: kas nebegali būti mentoriumi, kad negrįžtų; terminą turi patvirtinti teisininkas'))
    as seed (code, value, source);
