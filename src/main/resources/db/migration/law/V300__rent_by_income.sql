-- Since 2024 the part of the rent is what the rent takes above a share of the income, up to a ceiling by the number of people; the price of a
-- square metre counts for the years before, and again if an administrator turns the new way off.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
values ('benefit.rent-by-income', '2024-01-02', 'number', 1, 'Paramos būstui įsigyti ar išsinuomoti įstatymas',
    'vmb.lt skaičiuoklė: iš nuomos atimama 40 proc. pajamų. Ar taip skaičiuojama ir integracijos lėšomis mokama dalis, nenustatyta', 'U',
    date '2026-11-30', '00000000-0000-0000-0000-000000000001');

create policy migration_ends on law.rule to tiltas_owner using (true) with check (true);
update law.rule set valid_until = date '2024-06-30'
where code = 'benefit.rent-yearly-share' and valid_from = date '2024-01-02' and valid_until is null and replaced_at is null;
drop policy migration_ends on law.rule;
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select 'benefit.rent-yearly-share', date '2024-07-01', 'number', 1, 'Paramos būstui įsigyti ar išsinuomoti įstatymas',
    'vmb.lt (2024-06-26): nuoma ne didesnė už vidutines mėnesio pajamas; kai pajamų mažiau, žiūrimi 6 mėnesiai iki prašymo', 'V',
    date '2026-11-30', '00000000-0000-0000-0000-000000000001'
where not exists (select from law.rule where code = 'benefit.rent-yearly-share' and replaced_at is null
    and daterange(valid_from, valid_until, '[]') @> date '2024-07-01');

insert into law.amount_table (decision, base, valid_from, act, article, source, checked_on, entered_by)
select decision, 'benefit.state-supported-income', date '2024-01-02', 'Paramos būstui įsigyti ar išsinuomoti įstatymas', article, source,
    date '2026-11-30', '00000000-0000-0000-0000-000000000001'
from (values
    ('rent-ceiling', '', 'vmb.lt skaičiuoklė: 1 VRP vienam, 1 VRP × (1 + 0,2 × n) šeimai; įsigaliojimo diena ir 2026 m. dydis neperskaityti'),
    ('rent-income', '11 str.', 'neringa.lt (2022 m., eurais): 7 998, 15 738 ir po 4 515; kartotiniai apskaičiuoti dalijant iš VRP 129; ar 2026 m. tokie patys, neperskaityta'))
    as seed (decision, article, source);
insert into law.amount_row (table_id, whom, first_of, last_of, factor, further, certainty)
select t.id, 'household', first_of, last_of, factor, further, 'U'
from (values
    ('rent-ceiling', 1, 1, 1, 0),
    ('rent-ceiling', 2, null, 1.4, 0.2),
    ('rent-income', 1, 1, 62, 0),
    ('rent-income', 2, 3, 122, 0),
    ('rent-income', 4, null, 140, 35))
    as seed (decision, first_of, last_of, factor, further)
join law.amount_table t using (decision);
