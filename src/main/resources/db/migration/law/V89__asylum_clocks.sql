-- The clocks of the Pact: Regulation (EU) 2024/1348, crises by 2024/1359, reception by Directive (EU) 2024/1346. What is K or U is to be read again.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, date '2026-06-12', null, unit, value, act, article, source, certainty, date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('asylum.register', 'days', 5, '(ES) 2024/1348', '27 str.', 'Straipsnio numeris neperskaitytas', 'K'),
    ('asylum.register-many', 'days', 15, '(ES) 2024/1348', '27 str.', 'Kai prašymų neproporcingai daug; straipsnio numeris neperskaitytas', 'K'),
    ('asylum.register-crisis', 'weeks', 4, '(ES) 2024/1359', '10 str.', 'Krizės metu; ypatingų poreikių turintys ir nepilnamečiai su šeima – pirmi', 'V'),
    ('asylum.lodge', 'days', 21, '(ES) 2024/1348', '28 str.', 'Nuo registravimo; atvykstama nustatytu laiku', 'V'),
    ('asylum.inadmissible', 'months', 2, '(ES) 2024/1348', '35 str. 1 d.', '38 str. 1 d. a–d punktai ir 2 d.; tylėjimas priimtinumo nereiškia', 'V'),
    ('asylum.inadmissible-extension', 'months', 2, '(ES) 2024/1348', '35 str. 2 d.', 'Dėl skaičiaus, sudėtingumo arba prašytojo kaltės', 'V'),
    ('asylum.inadmissible-e', 'working_days', 10, '(ES) 2024/1348', '35 str.', '38 str. 1 d. e punktas', 'V'),
    ('asylum.accelerated', 'months', 3, '(ES) 2024/1348', '35 str. 3 d.', 'Nuo pateikimo', 'V'),
    ('asylum.regular', 'months', 6, '(ES) 2024/1348', '35 str. 4 d.', 'Nuo pateikimo; dalies numeris neperskaitytas', 'K'),
    ('asylum.regular-extension', 'months', 6, '(ES) 2024/1348', '35 str. 5 d.', 'Dalies numeris neperskaitytas', 'K'),
    ('asylum.regular-ceiling', 'months', 21, '(ES) 2024/1348', '35 str. 7 d.', 'Riba nuo pateikimo; dalies numeris neperskaitytas', 'K'),
    ('asylum.border', 'weeks', 12, '(ES) 2024/1348', '51 str.', 'Nuo registravimo, su apeliacija; straipsnio numeris neperskaitytas', 'K'),
    ('asylum.screen-border', 'days', 7, '(ES) 2024/1356', '8 str.', 'Patikra prie išorės sienos; straipsnio numeris neperskaitytas', 'K'),
    ('asylum.screen-inland', 'days', 3, '(ES) 2024/1356', '8 str.', 'Patikra šalies viduje; straipsnio numeris neperskaitytas', 'K'),
    ('asylum.special-needs', 'days', 30, '(ES) 2024/1346', '25 str.', 'Nuo prašymo pareiškimo', 'V'),
    ('asylum.appeal-short', 'days', 10, '(ES) 2024/1348', '67 str.', 'Nuo 5 iki 10 dienų; kurį terminą pasirinko Lietuva, nežinoma', 'U'),
    ('asylum.appeal', 'months', 1, '(ES) 2024/1348', '67 str.', 'Nuo dviejų savaičių iki mėnesio; kurį terminą pasirinko Lietuva, nežinoma', 'U'))
    as seed (code, unit, value, act, article, source, certainty);
