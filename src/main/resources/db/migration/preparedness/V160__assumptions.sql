-- What a scenario rests on: numbers with their range, where they are from, and who answers for them. A new value is a new row with its day.
create schema preparedness;
grant usage on schema preparedness to tiltas_app;

create table preparedness.assumption (
    code text not null collate "C" constraint assumption_code_is_a_word check (code ~ '^[a-z-]+$'),
    valid_from date not null,
    value numeric(12, 4) not null constraint assumption_is_not_negative check (value >= 0),
    low numeric(12, 4) not null,
    high numeric(12, 4) not null,
    unit text not null constraint assumption_unit_is_known
        check (unit in ('share', 'number', 'weeks', 'minutes', 'hours', 'euros', 'monthly')),
    mark text not null constraint assumption_mark_is_known check (mark in ('V', 'K', 'U', 'D', 'N')),
    source text not null constraint assumption_names_its_source check (source <> ''),
    checked_on date not null,
    owner text not null constraint assumption_owner_is_known check (owner in ('ministry', 'department', 'agency', 'tiltas')),
    primary key (code, valid_from),
    constraint assumption_lies_in_its_range check (low <= value and value <= high));

-- Who comes, by days since the shock.
create table preparedness.age_mix (
    from_day int not null constraint age_mix_from_a_day check (from_day >= 0),
    valid_from date not null,
    age_0_2 numeric(5, 4) not null,
    age_3_6 numeric(5, 4) not null,
    age_7_17 numeric(5, 4) not null,
    age_18_59 numeric(5, 4) not null,
    age_60 numeric(5, 4) not null,
    mark text not null constraint age_mix_mark_is_known check (mark in ('V', 'K', 'U', 'D', 'N')),
    source text not null,
    primary key (from_day, valid_from),
    constraint age_mix_is_everybody check (age_0_2 + age_3_6 + age_7_17 + age_18_59 + age_60 = 1));

-- Where people were registered at the height of 2022, by the people registered there until 17 March.
create table preparedness.centre (
    municipality int not null references access.municipality,
    valid_from date not null,
    people int not null constraint centre_registered_somebody check (people > 0),
    latitude numeric(7, 4) not null,
    longitude numeric(7, 4) not null,
    holding int not null constraint centre_holds_nobody_less check (holding >= 0),
    mark text not null constraint centre_mark_is_known check (mark in ('V', 'K', 'U', 'D', 'N')),
    source text not null,
    primary key (municipality, valid_from));

select public.protect(t::regclass, 'select') from unnest(array['preparedness.assumption', 'preparedness.age_mix', 'preparedness.centre']) t;
do $$
declare t text;
begin
    foreach t in array array['assumption', 'age_mix', 'centre'] loop
        execute format('create policy planners_read on preparedness.%I for select to tiltas_app
            using ((select access.role()) in (''analyst'', ''admin''))', t);
        execute format('create policy migrations_write on preparedness.%I for insert to tiltas_owner with check (true)', t);
    end loop;
end $$;

insert into preparedness.age_mix values
    (0, date '2022-02-24', 0.0500, 0.0800, 0.3000, 0.5250, 0.0450, 'N', '2022 m. kovą 43 % nepilnamečių; jų dalys pagal amžių – iš migracijos departamento grupių'),
    (37, date '2022-02-24', 0.0480, 0.0770, 0.2850, 0.5400, 0.0500, 'N', '2022 m. balandį 41 % nepilnamečių'),
    (67, date '2022-02-24', 0.0300, 0.0500, 0.1700, 0.6900, 0.0600, 'N', '2022 m. balandį–liepą 25 % nepilnamečių');

insert into preparedness.centre values
    (13, date '2022-03-17', 7964, 54.6926, 25.2724, 600, 'V', 'BNS 2022-03-18: užregistruota Vilniuje; viduje telpa 500–600'),
    (11, date '2022-03-17', 2312, 54.4011, 24.0363, 200, 'V', 'BNS 2022-03-18: Alytus, 200 lovų'),
    (21, date '2022-03-17', 1164, 55.7044, 21.1501, 200, 'V', 'BNS 2022-03-18: Klaipėda; vietos nakčiai – spėjimas'),
    (18, date '2022-03-17', 1045, 54.5462, 23.4534, 200, 'V', 'BNS 2022-03-18: Marijampolė; vietos nakčiai – spėjimas'),
    (29, date '2022-03-17', 811, 55.9050, 23.3248, 200, 'V', 'BNS 2022-03-18: Šiauliai; vietos nakčiai – spėjimas'),
    (19, date '2022-03-17', 445, 54.8993, 23.9323, 200, 'V', 'BNS 2022-03-18: Kaunas, atidarytas kovo 16 d.; vietos nakčiai – spėjimas');

insert into preparedness.assumption (code, valid_from, value, low, high, unit, mark, source, checked_on, owner)
select code, date '2026-11-01', value, low, high, unit, mark, source, date '2026-11-29', owner
from (values
    ('wave-level', 0.35, 0.2, 0.6, 'number', 'D', 'Mūsų pačių nuostata: kiek visa banga gali būti didesnė ar mažesnė (lognormaliojo sigma)', 'ministry'),
    ('week-memory', 0.7, 0.5, 0.9, 'number', 'D', 'Mūsų pačių nuostata: kiek savaitės nuokrypio lieka kitai savaitei', 'tiltas'),
    ('week-noise', 0.15, 0.1, 0.25, 'number', 'D', 'Mūsų pačių nuostata: savaitės nuokrypis (sigma)', 'tiltas'),
    ('day-noise', 0.14, 0.13, 0.15, 'number', 'N', 'Suskaičiuota iš 2022 m. kovo dienų', 'tiltas'),
    ('town-noise', 0.25, 0.1, 0.4, 'number', 'D', 'Mūsų pačių nuostata: kiek svyruoja savivaldybės dalis', 'tiltas'),
    ('collective', 0.014, 0.005, 0.25, 'share', 'N', '2022 m. kovo viduryje 165 iš 12 039 gyveno savivaldybių ir valstybės patalpose; jei niekas nebepriimtų – 25 %', 'ministry'),
    ('hosted', 0.215, 0.05, 0.3, 'share', 'N', '2022 m. kovo viduryje 2 590 iš 12 039 gyveno pasiūlytuose namuose', 'ministry'),
    ('split-weight', 30, 10, 100, 'number', 'D', 'Mūsų pačių nuostata: keliems stebėjimams prilygsta dalys', 'tiltas'),
    ('homes', 7000, 0, 23000, 'number', 'U', '2022-02-25 pasiūlyta vietų 7 000 žmonių, kovo 7 d. – 23 000; ar žmonės vėl pasiūlytų, nežinoma', 'ministry'),
    ('homes-again', 0.25, 0, 0.5, 'share', 'D', 'Mūsų pačių nuostata: kiek atsilaisvinusių namų pasiūloma vėl', 'ministry'),
    ('household', 2.5, 2.2, 3, 'number', 'N', 'Iš išmokų priimantiems namams 2022 m.: 2,5–3 žmonės', 'department'),
    ('collective-weeks', 6, 2, 26, 'weeks', 'U', 'Mūsų pačių nuostata: trukmės bendrabučiuose niekas nepaskelbė', 'agency'),
    ('collective-to-own', 0.8, 0.6, 0.95, 'share', 'D', 'Mūsų pačių nuostata', 'agency'),
    ('host-pace', 0.1, 0.08, 0.12, 'monthly', 'N', 'TMO apklausa: po 1, 6 ir 12 mėnesių tebepriėmė 91, 51 ir 35 %', 'ministry'),
    ('contract-weeks', 13, 13, 26, 'weeks', 'N', 'Trijų mėnesių sutartys baigėsi 2022 m. birželį', 'ministry'),
    ('contract-share', 0.3, 0.1, 0.5, 'share', 'D', 'Mūsų pačių nuostata: kas išsikelia sutarčiai baigiantis', 'ministry'),
    ('host-to-own', 0.92, 0.8, 0.95, 'share', 'D', 'Mūsų pačių nuostata', 'ministry'),
    ('host-to-collective', 0.08, 0.05, 0.2, 'share', 'D', 'Mūsų pačių nuostata', 'ministry'),
    ('leaves', 0.04, 0.02, 0.06, 'monthly', 'N', '2023 m. kovą 75 000 registruotų ir 41 933 galiojantys leidimai', 'department'),
    ('moves', 0.02, 0.01, 0.03, 'monthly', 'D', 'Mūsų pačių nuostata: kas per mėnesį persikelia į kitą savivaldybę', 'tiltas'),
    ('desk-hours', 12, 8, 14, 'hours', 'V', '2022 m. Klaipėdos centras dirbo 8–22 val.', 'department'),
    ('desk-use', 0.9, 0.7, 0.95, 'share', 'D', 'Mūsų pačių nuostata', 'department'),
    ('desk-week', 34, 32, 36, 'hours', 'N', '40 val. be 15 % atostogoms, ligoms ir mokymams', 'department'),
    ('per-worker', 40, 30, 60, 'number', 'D', 'Mūsų pačių nuostata: gyventojų vienam socialiniam darbuotojui', 'agency'),
    ('per-worker-vulnerable', 20, 15, 30, 'number', 'D', 'Mūsų pačių nuostata: pažeidžiamų gyventojų vienam socialiniam darbuotojui', 'agency'),
    ('vulnerable', 0.3, 0.2, 0.45, 'share', 'D', 'Mūsų pačių nuostata', 'agency'),
    ('post', 4.94, 4.8, 5.2, 'number', 'N', '168 val. per savaitę / (40 val. × 0,85)', 'agency'),
    ('sick', 0.06, 0.03, 0.12, 'share', 'D', 'Mūsų pačių nuostata', 'tiltas'),
    ('overtime', 0.2, 0, 0.2, 'share', 'D', '48 val. per savaitę vietoj 40', 'tiltas'),
    ('overtime-pay', 1.5, 1.5, 2.5, 'number', 'V', 'Darbo kodekso 144 straipsnis', 'ministry'),
    ('base-amount', 1798, 1785.4, 1850, 'euros', 'V', 'Pareiginės algos bazinis dydis 2026 m.', 'ministry'),
    ('coefficient', 0.9, 0.7, 1.3, 'number', 'D', 'Mūsų pačių nuostata', 'ministry'),
    ('contributions', 0.0217, 0.0145, 0.0249, 'share', 'U', 'Biudžetinė įstaiga, terminuota sutartis; 2026 m. dydį turi patvirtinti ministerija', 'ministry'),
    ('food-day', 9, 6, 14, 'euros', 'U', 'Mūsų pačių nuostata: vienam žmogui per dieną', 'agency'),
    ('kit', 50, 30, 90, 'euros', 'U', 'Mūsų pačių nuostata: pirmieji reikmenys vienam žmogui', 'agency'),
    ('transport', 30, 15, 60, 'euros', 'U', 'Mūsų pačių nuostata: kelionė vienam žmogui', 'agency'),
    ('host-first', 150, 150, 150, 'euros', 'U', '2022 m. tvarka: už pirmą žmogų per mėnesį; ar galioja, turi patvirtinti ministerija', 'ministry'),
    ('host-further', 50, 50, 50, 'euros', 'U', '2022 m. tvarka: už kiekvieną kitą žmogų', 'ministry'),
    ('host-unpaid', 4, 4, 5, 'weeks', 'U', '2022 m. tvarka: pirmas mėnuo nemokamas', 'ministry'),
    ('site-lead', 2, 1, 4, 'weeks', 'U', 'Mūsų pačių nuostata, kol pratybos neparodė kitaip', 'agency'),
    ('site-lead-spread', 0.3, 0, 0.5, 'share', 'D', 'Mūsų pačių nuostata', 'agency'),
    ('site-opening', 100, 50, 250, 'euros', 'U', 'Mūsų pačių nuostata: vienos vietos paruošimas', 'agency'),
    ('site-week', 45, 25, 80, 'euros', 'U', 'Mūsų pačių nuostata: vienos vietos išlaikymas per savaitę be maisto', 'agency'),
    ('school-weeks', 8, 8, 13, 'weeks', 'V', 'Laikinosios apsaugos vaikai į mokyklą – per du mėnesius', 'ministry'))
    as seed (code, value, low, high, unit, mark, source, owner);
