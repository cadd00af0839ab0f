-- What a question begins with, and what was written into the program until now, are assumptions like the others.
insert into preparedness.assumption (code, valid_from, value, low, high, unit, mark, source, checked_on, owner)
select code, date '2026-11-01', value, low, high, unit, mark, source, date '2026-11-29', owner
from (values
    ('people', 30000, 5000, 70000, 'number', 'D', 'Klausimo pradžia: mažiau nei pusė 2022 m. atvykusiųjų', 'ministry'),
    ('weeks', 20, 4, 52, 'weeks', 'D', 'Klausimo pradžia: kiek savaičių žiūrima į priekį', 'ministry'),
    ('stretch', 1, 0.25, 4, 'share', 'D', 'Klausimo pradžia: banga tokia pat ilga kaip 2022 m.', 'ministry'),
    ('desks', 60, 30, 160, 'number', 'U', 'Klausimo pradžia: kiek registravimo darbo vietų šalyje; tikrąjį skaičių turi pasakyti departamentas', 'department'),
    ('registrars', 60, 30, 160, 'number', 'U', 'Klausimo pradžia; tikrąjį skaičių turi pasakyti departamentas', 'department'),
    ('workers', 60, 30, 200, 'number', 'U', 'Klausimo pradžia; tikrąjį skaičių turi pasakyti agentūra', 'agency'),
    ('age-weight', 200, 50, 1000, 'number', 'D', 'Mūsų pačių nuostata: keliems stebėjimams prilygsta amžiaus dalys (Dirichlė)', 'tiltas'),
    ('return-share', 0.3, 0.1, 0.5, 'share', 'D', 'Mūsų pačių nuostata: kiek atvykusiųjų grįžtų dar kartą', 'ministry'),
    ('return-weeks', 8, 4, 26, 'weeks', 'D', 'Mūsų pačių nuostata: po kiek laiko grįžtų', 'ministry'),
    ('road-speed', 75, 60, 90, 'number', 'D', 'Mūsų pačių nuostata: kilometrai per valandą tarp centrų', 'department'),
    ('road-detour', 1.25, 1.1, 1.4, 'number', 'D', 'Mūsų pačių nuostata: kiek kelias ilgesnis už tiesę', 'department'),
    ('act-chance', 0.2, 0.1, 0.5, 'share', 'D', 'Mūsų pačių nuostata: nuo kokios tikimybės siūloma spręsti', 'ministry'),
    ('bed-short', 700, 300, 2000, 'euros', 'D', 'Mūsų pačių nuostata: kiek sveria viena trūkstama lova per savaitę, kai lyginama, kurią vietą atidaryti', 'agency'),
    ('hire-weeks', 4, 2, 12, 'weeks', 'U', 'Mūsų pačių nuostata: per kiek laiko randamas ir išmokomas žmogus, kurio niekas nebuvo pažadėjęs', 'ministry'),
    ('ask-weeks', 2, 1, 6, 'weeks', 'U', 'Mūsų pačių nuostata: per kiek laiko atsako savivaldybės ir žmonės, kurių prašoma vietų', 'ministry'),
    ('school-week', 55, 40, 80, 'euros', 'U', 'Mūsų pačių nuostata: vieno vaiko savaitė mokykloje; tikrąjį dydį turi pasakyti ministerija', 'ministry'),
    ('health-check', 40, 20, 80, 'euros', 'U', 'Mūsų pačių nuostata: pirmas suaugusiojo sveikatos patikrinimas; tikrąjį dydį turi pasakyti ministerija', 'ministry'))
    as seed (code, value, low, high, unit, mark, source, owner);

-- What hosts are paid stands in reception's dated scheme: a copy here would go on paying after it has closed.
create policy migrations_look on preparedness.assumption for select to tiltas_owner using (code in ('host-first', 'host-further', 'host-unpaid'));
create policy migrations_remove on preparedness.assumption for delete to tiltas_owner using (code in ('host-first', 'host-further', 'host-unpaid'));
delete from preparedness.assumption where code in ('host-first', 'host-further', 'host-unpaid');
drop policy migrations_look on preparedness.assumption;
drop policy migrations_remove on preparedness.assumption;

-- Under which line of the budget a cost of a large arrival falls.
create table preparedness.cost_line (
    category text not null constraint cost_line_category_is_known check (category in
        ('STAFF', 'OVERTIME', 'OPENING', 'RUNNING', 'FOOD', 'KITS', 'TRANSPORT', 'HOSTS', 'SCHOOL', 'HEALTH')),
    valid_from date not null,
    budget text not null constraint cost_line_budget_is_known check (budget in ('wages', 'goods', 'grants', 'benefits', 'health-fund')),
    mark text not null constraint cost_line_mark_is_known check (mark in ('V', 'K', 'U', 'D', 'N')),
    source text not null constraint cost_line_names_its_source check (source <> ''),
    primary key (category, valid_from));

-- Who may pay for which costs, at most which share of them, and how much has been granted. Nothing granted pays nothing.
create table preparedness.purse (
    code text not null collate "C" constraint purse_code_is_a_word check (code ~ '^[a-z-]+$'),
    valid_from date not null,
    position int not null,
    pays text[] not null constraint purse_pays_for_something check (pays <> '{}'),
    share numeric(5, 4) not null constraint purse_pays_a_share check (share > 0 and share <= 1),
    granted_cents bigint not null constraint purse_is_not_below_zero check (granted_cents >= 0),
    mark text not null constraint purse_mark_is_known check (mark in ('V', 'K', 'U', 'D', 'N')),
    source text not null constraint purse_names_its_source check (source <> ''),
    primary key (code, valid_from));

select public.protect('preparedness.cost_line', 'select');
select public.protect('preparedness.purse', 'select');
create policy planners_read on preparedness.cost_line for select to tiltas_app using ((select access.role()) in ('analyst', 'coordinator', 'admin'));
create policy planners_read on preparedness.purse for select to tiltas_app using ((select access.role()) in ('analyst', 'coordinator', 'admin'));
create policy migrations_write on preparedness.cost_line for insert to tiltas_owner with check (true);
create policy migrations_write on preparedness.purse for insert to tiltas_owner with check (true);

insert into preparedness.cost_line
select category, date '2026-11-01', budget, mark, source
from (values
    ('STAFF', 'wages', 'K', 'Biudžeto išlaidų ekonominė klasifikacija, 2.1 straipsnis'),
    ('OVERTIME', 'wages', 'K', 'Biudžeto išlaidų ekonominė klasifikacija, 2.1 straipsnis'),
    ('OPENING', 'goods', 'K', 'Biudžeto išlaidų ekonominė klasifikacija, 2.2 straipsnis'),
    ('RUNNING', 'goods', 'K', 'Biudžeto išlaidų ekonominė klasifikacija, 2.2 straipsnis'),
    ('FOOD', 'goods', 'K', 'Biudžeto išlaidų ekonominė klasifikacija, 2.2 straipsnis'),
    ('KITS', 'goods', 'K', 'Biudžeto išlaidų ekonominė klasifikacija, 2.2 straipsnis'),
    ('TRANSPORT', 'goods', 'K', 'Biudžeto išlaidų ekonominė klasifikacija, 2.2 straipsnis'),
    ('HOSTS', 'benefits', 'K', 'Biudžeto išlaidų ekonominė klasifikacija, 2.7 straipsnis'),
    ('SCHOOL', 'grants', 'U', 'Biudžeto išlaidų ekonominė klasifikacija, 2.5 straipsnis: dotacija savivaldybei'),
    ('HEALTH', 'health-fund', 'U', 'Privalomojo sveikatos draudimo fondas; turi patvirtinti ministerija'))
    as seed (category, budget, mark, source);
insert into preparedness.purse
select code, date '2026-11-01', position, pays, share, 0, mark, source
from (values
    ('amif-emergency', 1, array['STAFF', 'OVERTIME', 'OPENING', 'RUNNING', 'FOOD', 'KITS', 'TRANSPORT'], 1.0, 'K',
     'Prieglobsčio, migracijos ir integracijos fondo skubi pagalba: iki 100 %; kol nepaskirta, nepadengia nieko'),
    ('amif-programme', 2, array['STAFF', 'OPENING', 'RUNNING', 'SCHOOL'], 0.75, 'K',
     'To paties fondo šalies programa: paprastai iki 75 %; kol nepaskirta, nepadengia nieko'))
    as seed (code, position, pays, share, mark, source);
