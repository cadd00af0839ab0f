-- How long a record is kept after the person has left the country's care. Neither period has been read in an act: both are to be
-- confirmed by the ministry's lawyers before anybody is erased by them.
insert into law.rule (code, valid_from, unit, value_number, act, article, source, certainty, checked_on, entered_by)
values ('registration.record-kept-after-leaving', date '2022-03-16', 'years', 10, 'Reglamentas (ES) 2016/679', '5 str. 1 d. e p.',
        'Saugojimo terminą nustato duomenų valdytojas; dokumentų rodyklė neperskaityta, terminą turi patvirtinti teisininkas', 'U',
        date '2026-11-28', '00000000-0000-0000-0000-000000000001');
insert into law.rule (code, valid_from, unit, value_number, act, article, source, certainty, checked_on, entered_by)
values ('registration.restriction-at-most', date '2022-03-16', 'months', 12, 'Tiltas', '',
        'Mūsų pačių nuostata: apribojimą po metų reikia peržiūrėti (Reglamento (ES) 2016/679 18 str. termino nenustato)', 'U',
        date '2026-11-28', '00000000-0000-0000-0000-000000000001');
