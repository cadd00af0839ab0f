-- How much support is: decision tables as dated data. A table holds from a day on, by one act; its rows are bands of people or of months.
-- An amount is factor times the base, and further times the base for each one above the first of the band; a share lies between factor and most.
create table law.amount_table (
    id uuid primary key default gen_random_uuid(),
    decision text not null collate "C" constraint amount_table_is_a_code check (decision ~ '^[a-z0-9-]+$'),
    base text collate "C",
    valid_from date not null,
    valid_until date,
    act text not null constraint amount_table_names_its_act check (act ~ '\S'),
    article text not null default '',
    source text not null default '',
    checked_on date not null,
    entered_by uuid not null,
    entered_at timestamptz not null default clock_timestamp(),
    replaced_at timestamptz,
    constraint amount_table_ends_after_it_begins check (valid_until >= valid_from),
    constraint amount_table_one_on_a_day exclude using gist (decision with =, daterange(valid_from, valid_until, '[]') with &&)
        where (replaced_at is null));
create table law.amount_row (
    table_id uuid not null references law.amount_table,
    whom text not null constraint amount_row_is_for_somebody check (whom in ('household', 'adult', 'child', 'alone')),
    municipality int references access.municipality,
    first_of int not null constraint amount_row_begins_at_one check (first_of >= 1),
    last_of int,
    factor numeric(8, 4) not null constraint amount_row_takes_nothing_away check (factor >= 0),
    further numeric(8, 4) not null default 0 constraint amount_row_grows check (further >= 0),
    most numeric(8, 4),
    certainty text not null constraint amount_row_certainty_is_known check (certainty in ('V', 'K', 'U')),
    constraint amount_row_band_ends_after_it_begins check (last_of >= first_of),
    constraint amount_row_most_is_not_less check (most >= factor),
    constraint amount_row_one_for_each exclude using gist
        (table_id with =, whom with =, (coalesce(municipality, 0)) with =, int4range(first_of, last_of, '[]') with &&));
create index amount_row_by_table on law.amount_row (table_id);

select public.protect('law.amount_table', 'select', 'insert');
select public.protect('law.amount_row', 'select', 'insert');
grant update (valid_until, replaced_at) on law.amount_table to tiltas_app;
create policy open_by_design on law.amount_table for select to tiltas_app using (true);
create policy open_by_design on law.amount_row for select to tiltas_app using (true);
create policy admin_enters on law.amount_table for insert to tiltas_app
    with check ((select access.role()) = 'admin' and entered_by = (select access.officer()) and replaced_at is null);
create policy admin_ends on law.amount_table for update to tiltas_app using ((select access.role()) = 'admin');
create policy admin_enters on law.amount_row for insert to tiltas_app with check ((select access.role()) = 'admin');
create policy migrations_write on law.amount_table for insert to tiltas_owner with check (true);
create policy migrations_read on law.amount_table for select to tiltas_owner using (true);
create policy migrations_write on law.amount_row for insert to tiltas_owner with check (true);

-- What the multipliers are multiplied by, before 2023. Those of 2020 were worked out from the ministry's table of amounts.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, cast(valid_from as date), cast(valid_until as date), 'cents', value, act, source, certainty, date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('benefit.state-supported-income', '2020-01-01', '2020-12-31', 12500, 'LRV nutarimas dėl VRP', 'Apskaičiuota iš ministerijos 2020 m. dydžių lentelės: visi 12 dydžių sutampa', 'U'),
    ('benefit.state-supported-income', '2021-01-01', '2021-12-31', 12800, 'LRV nutarimas dėl VRP', 'Iš naujo neperskaityta', 'K'),
    ('benefit.state-supported-income', '2022-01-01', '2022-05-31', 12900, 'LRV nutarimas dėl VRP', 'Iš naujo neperskaityta', 'K'),
    ('benefit.state-supported-income', '2022-06-01', '2022-12-31', 14700, 'LRV nutarimas dėl VRP', 'Iš naujo neperskaityta', 'K'),
    ('benefit.basic-social-benefit', '2020-01-01', '2020-12-31', 3900, 'LRV nutarimas dėl BSI', 'Apskaičiuota iš ministerijos 2020 m. dydžių lentelės', 'U'),
    ('benefit.basic-social-benefit', '2021-01-01', '2021-12-31', 4000, 'LRV nutarimas dėl BSI', 'Iš naujo neperskaityta', 'K'),
    ('benefit.basic-social-benefit', '2022-01-01', '2022-05-31', 4200, 'LRV nutarimas dėl BSI', 'Iš naujo neperskaityta', 'K'),
    ('benefit.basic-social-benefit', '2022-06-01', '2022-12-31', 4600, 'LRV nutarimas dėl BSI', 'Iš naujo neperskaityta', 'K'),
    ('benefit.basic-social-benefit', '2023-01-01', '2023-12-31', 4900, 'LRV nutarimas dėl BSI', 'Iš naujo neperskaityta', 'K'))
    as seed (code, valid_from, valid_until, value, act, source, certainty);

-- Switches (1 on, 0 off) and measures of the gates of the rent part.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, cast(valid_from as date), unit, value, act, source, certainty, date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('benefit.extended-months', '2020-01-01', 'number', 0, 'LRV nutarimas 998 (2016-10-05)', 'Mokėjimas po 12 mėnesių buvo 2020 m. lentelėje, 2024 m. lentelėje jo nėra', 'U'),
    ('benefit.children-protected', '2020-01-01', 'number', 0, 'Tiltas', 'Mūsų pačių nuostata: ar vaikų dalis niekada nemažinama; turi nuspręsti ministerija', 'U'),
    ('benefit.other-support', '2020-01-01', 'number', 1, 'LRV nutarimas 998 (2016-10-05)', 'Nemokama, kai tam pačiam tikslui tą mėnesį gaunama kita valstybės parama', 'V'),
    ('benefit.rent-gates', '2024-01-02', 'number', 1, 'Paramos būstui įsigyti ar išsinuomoti įstatymas', 'Ar sąlygos galioja integracijos lėšomis mokamai daliai, nenustatyta', 'U'),
    ('benefit.rent-declared', '2024-01-02', 'number', 1, 'Paramos būstui įsigyti ar išsinuomoti įstatymas', 'akmene.lt: gyvenamoji vieta deklaruota', 'V'),
    ('benefit.rent-registered', '2024-01-02', 'number', 1, 'Paramos būstui įsigyti ar išsinuomoti įstatymas', 'akmene.lt: nuomos sutartis registruota', 'V'),
    ('benefit.rent-no-relatives', '2024-01-02', 'number', 1, 'Paramos būstui įsigyti ar išsinuomoti įstatymas', 'akmene.lt: būstas ne giminaičių', 'V'),
    ('benefit.rent-no-dormitory', '2024-01-02', 'number', 1, 'Paramos būstui įsigyti ar išsinuomoti įstatymas', 'akmene.lt: ne bendrabutis', 'V'),
    ('benefit.rent-yearly-share', '2024-01-02', 'number', 0.6, 'Paramos būstui įsigyti ar išsinuomoti įstatymas', 'akmene.lt: metinė nuoma ne didesnė kaip 60 proc. metinių pajamų', 'V'),
    ('benefit.rent-income-share', '2024-01-02', 'number', 0.4, 'Paramos būstui įsigyti ar išsinuomoti įstatymas', 'akmene.lt: nemokama, kai 40 proc. mėnesio pajamų padengia nuomą', 'V'),
    ('benefit.rent-lease', '2021-01-01', 'months', 12, 'Paramos būstui įsigyti ar išsinuomoti įstatymas', 'vmb.lt: sutartis ne trumpesnė kaip vieni metai; laikinosios apsaugos gavėjams – tikslintina', 'U'))
    as seed (code, valid_from, unit, value, act, source, certainty);

-- Multiples of 2020 and of 2024 agree in all figures. From 2025 on they are likely the same, and unsure until read in the act.
insert into law.amount_table (decision, base, valid_from, valid_until, act, article, source, checked_on, entered_by)
select decision, base, valid_from, valid_until, act, '', source || coalesce(later, ''), date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('settling-in', 'benefit.state-supported-income', 'LRV nutarimas 998 (2016-10-05)', 'Ministerijos lentelė (2024-01-01), tokie patys kartotiniai ir 2020 m. lentelėje'),
    ('turned-18', 'benefit.state-supported-income', 'LRV nutarimas 998 (2016-10-05)', 'Ministerijos lentelė (2024-01-01): sulaukusiam 18 metų nelydėtam nepilnamečiui'),
    ('essentials', 'benefit.state-supported-income', 'LRV nutarimas 998 (2016-10-05)', 'Ministerijos lentelė (2024-01-01)'),
    ('share', null, 'LRV nutarimas 998 (2016-10-05)', 'Ministerijos lentelė (2024-01-01); be sprendimo mokama visa suma – mūsų pačių nuostata'),
    ('share-extended', null, 'LRV nutarimas 998 (2016-10-05)', '2020 m. lentelė; procentai apskaičiuoti; 2024 m. lentelėje nėra'),
    ('school', 'benefit.basic-social-benefit', 'LRV nutarimas 998 (2016-10-05)', 'Ministerijos lentelė (2024-01-01): mokyklinio amžiaus vaikui, vieną kartą'),
    ('pre-school', 'benefit.basic-social-benefit', 'LRV nutarimas 998 (2016-10-05)', 'Ministerijos lentelė (2024-01-01); ar ne daugiau už įrodytas išlaidas, neperskaityta'),
    ('centre', 'benefit.state-supported-income', 'LRV nutarimas 998 (2016-10-05)', 'Ministerijos lentelė (2024-01-01); centre – iki 3, pažeidžiamiems – iki 6 mėnesių'),
    ('relocated-once', 'benefit.state-supported-income', 'LRV nutarimas dėl perkeltų lietuvių kilmės asmenų', 'Ministerijos lentelė (2024-01-01)'),
    ('relocated-monthly', 'benefit.state-supported-income', 'LRV nutarimas dėl perkeltų lietuvių kilmės asmenų', 'Ministerijos lentelė (2024-01-01); iki 18 mėnesių pagal poreikį – nekoduota'))
    as seed (decision, base, act, source)
cross join (values
    (date '2020-01-01', date '2024-12-31', null),
    (date '2025-01-01', null::date, '. Nuo 2025 m. kartotiniai neperskaityti')) as version (valid_from, valid_until, later);
insert into law.amount_table (decision, valid_from, act, source, checked_on, entered_by)
select decision, cast(valid_from as date), 'LRV nutarimas 472 dėl būsto nuomos mokesčio dalies kompensacijos', source, date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('rent-coefficient', '2020-07-01', 'Koeficientas pagal žmonių skaičių'),
    ('rent-area', '2021-01-01', 'vmb.lt (2021): naudingasis plotas vienam žmogui – nuo 10 iki 14 m²'),
    ('rent-price', '2021-01-01', 'Mažiausias dydis; savivaldybės metų dydžiai dar neįrašyti'))
    as seed (decision, valid_from, source);

insert into law.amount_row (table_id, whom, first_of, last_of, factor, further, most, certainty)
select t.id, whom, first_of, last_of, factor, further, most,
    case when t.valid_from >= '2025-01-01' and certainty = 'V' then 'U' else certainty end
from (values
    ('settling-in', 'household', 1, 2, 4, 0, null::numeric, 'V'),
    ('settling-in', 'household', 3, 4, 6, 0, null, 'V'),
    ('settling-in', 'household', 5, 6, 7, 0, null, 'V'),
    ('settling-in', 'household', 7, null, 8, 0, null, 'V'),
    ('turned-18', 'household', 1, null, 11, 0, null, 'V'),
    ('essentials', 'household', 1, 1, 2, 0, null, 'V'),
    ('essentials', 'household', 2, 2, 3, 0, null, 'V'),
    ('essentials', 'household', 3, 3, 4, 0, null, 'V'),
    ('essentials', 'household', 4, null, 4.5, 0.5, null, 'V'),
    ('share', 'household', 1, 7, 1, 0, 1, 'V'),
    ('share', 'household', 8, 12, 0.5, 0, 1, 'V'),
    ('share-extended', 'household', 13, 18, 0.5, 0, 0.7, 'U'),
    ('share-extended', 'household', 19, 36, 0.3, 0, 0.5, 'U'),
    ('school', 'child', 1, null, 1.5, 0, null, 'V'),
    ('pre-school', 'child', 1, null, 1.6, 0, null, 'V'),
    ('centre', 'adult', 1, 6, 0.7, 0, null, 'V'),
    ('centre', 'child', 1, 6, 0.7, 0, null, 'U'),
    ('relocated-once', 'adult', 1, null, 2, 0, null, 'V'),
    ('relocated-once', 'child', 1, null, 1, 0, null, 'V'),
    ('relocated-once', 'alone', 1, null, 11, 0, null, 'V'),
    ('relocated-monthly', 'adult', 1, 6, 2, 0, null, 'V'),
    ('relocated-monthly', 'adult', 7, 12, 1, 0, null, 'V'),
    ('relocated-monthly', 'child', 1, 6, 2, 0, null, 'U'),
    ('relocated-monthly', 'child', 7, 12, 1, 0, null, 'U'),
    ('rent-coefficient', 'household', 1, 1, 2, 0, null, 'V'),
    ('rent-coefficient', 'household', 2, 2, 1.4, 0, null, 'V'),
    ('rent-coefficient', 'household', 3, 3, 1.2, 0, null, 'V'),
    ('rent-coefficient', 'household', 4, null, 1.1, 0, null, 'V'),
    ('rent-area', 'household', 1, null, 10, 0, 14, 'V'),
    ('rent-price', 'household', 1, null, 2.32, 0, null, 'U'))
    as seed (decision, whom, first_of, last_of, factor, further, most, certainty)
join law.amount_table t using (decision);
