-- What was paid too much is taken back, if at all, in parts: no act on money for integration says how large they may be.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
values ('benefit.repayment-part', date '2022-03-16', null, 'number', 0.20, 'Piniginės socialinės paramos nepasiturintiems gyventojams įstatymas', '',
    'Pagal analogiją: iš pašalpos išskaitoma ne daugiau kaip 20 %; ar taip ir integracijos lėšoms, neperskaityta', 'U', date '2026-11-30',
    '00000000-0000-0000-0000-000000000001');
