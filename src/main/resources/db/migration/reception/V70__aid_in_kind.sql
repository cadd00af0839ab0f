-- What is given: the lists of the EUAA guidance on reception conditions (2016), standards 23 to 27, by sex and age.
create table reception.aid_kind (
    code text primary key collate "C" constraint aid_kind_code_is_a_word check (code ~ '^[a-z0-9-]+$'),
    position int not null,
    family text not null constraint aid_kind_family_is_known
        check (family in ('clothing', 'shoes', 'baby', 'hygiene', 'bedding', 'school', 'home')),
    unit text not null constraint aid_kind_unit_is_known check (unit in ('piece', 'pair', 'set', 'pack')),
    standard int constraint aid_kind_standard_is_one_of_the_guidance check (standard between 23 and 27),
    sex text constraint aid_kind_sex_is_known check (sex in ('F', 'M')),
    age_from int not null default 0,
    age_to int not null default 120,
    name_lt text not null,
    name_en text not null,
    name_uk text not null,
    name_ru text not null,
    constraint aid_kind_ages_go_up check (age_from <= age_to));

-- How much of it, how often and for how much money, as the guidance, an order or a purchase said on a day.
create table reception.aid_norm (
    kind text not null references reception.aid_kind,
    valid_from date not null,
    valid_until date,
    quantity int not null constraint aid_norm_gives_something check (quantity > 0),
    every_months int constraint aid_norm_comes_again_after_a_month check (every_months > 0),
    value_cents int not null constraint aid_norm_costs_nothing_or_more check (value_cents >= 0),
    source text not null constraint aid_norm_names_its_source check (source <> ''),
    certainty text not null constraint aid_norm_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (kind, valid_from),
    constraint aid_norm_one_on_a_day exclude using gist (kind with =, daterange(valid_from, valid_until, '[]') with &&));

-- What lies in a house now. Kept by the ledger alone; an officer says how little is too little.
create table reception.aid_stock (
    site_id uuid not null references reception.site,
    kind text not null references reception.aid_kind,
    org_id int not null references access.organisation,
    quantity int not null default 0 constraint stock_is_never_below_zero check (quantity >= 0),
    minimum int not null default 0 constraint stock_minimum_is_never_below_zero check (minimum >= 0),
    primary key (site_id, kind));

create table reception.aid_donation (
    id uuid primary key,
    site_id uuid not null references reception.site,
    org_id int not null references access.organisation,
    donor text not null constraint donation_names_the_donor check (donor <> ''),
    donor_kind text not null constraint donation_donor_is_known check (donor_kind in ('company', 'charity', 'institution', 'community')),
    contact text,
    given_on date not null,
    thanked_at timestamptz,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null);
create index aid_donation_by_site on reception.aid_donation (site_id, given_on);

-- What a family takes home in one go: one receipt. A page makes the id, so that a form sent twice gives once.
create table reception.aid_handout (
    id uuid primary key,
    number bigint generated always as identity,
    site_id uuid not null references reception.site,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid references registration.person,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    confirmed_at timestamptz,
    confirmed_by uuid,
    taken_back_at timestamptz,
    constraint handout_is_confirmed_by_somebody check ((confirmed_at is null) = (confirmed_by is null)));
create index aid_handout_by_household on reception.aid_handout (household_id, made_at);

-- The ledger: added to, never changed. What leaves is negative.
create table reception.aid_entry (
    id uuid primary key default gen_random_uuid(),
    number bigint generated always as identity,
    site_id uuid not null references reception.site,
    kind text not null references reception.aid_kind,
    org_id int not null references access.organisation,
    way text not null constraint entry_way_is_known
        check (way in ('bought', 'donated', 'handed', 'returned', 'moved_out', 'moved_in', 'written_off', 'counted')),
    quantity int not null,
    value_cents int not null constraint entry_costs_nothing_or_more check (value_cents >= 0),
    booked_on date not null,
    words text,
    reason text constraint entry_reason_is_known check (reason in ('damaged', 'expired', 'lost', 'stolen', 'mistake', 'other')),
    counted int constraint entry_counts_nothing_or_more check (counted >= 0),
    other_site uuid references reception.site,
    donation_id uuid references reception.aid_donation,
    handout_id uuid references reception.aid_handout,
    sent uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint entry_comes_or_goes check (case
        when way in ('bought', 'donated', 'returned', 'moved_in') then quantity > 0
        when way = 'counted' then true else quantity < 0 end),
    constraint entry_handed_to_somebody check ((way in ('handed', 'returned')) = (handout_id is not null)),
    constraint entry_donated_by_somebody check ((way = 'donated') = (donation_id is not null)),
    constraint entry_moved_somewhere check ((way in ('moved_out', 'moved_in')) = (other_site is not null)),
    constraint entry_written_off_for_a_reason check (way <> 'written_off' or reason is not null),
    constraint entry_difference_is_explained check ((way = 'counted') = (counted is not null)
        and (way <> 'counted' or quantity = 0 or coalesce(words, '') <> '')),
    constraint entry_sent_once unique (sent, site_id, kind, way));
create index aid_entry_by_site on reception.aid_entry (site_id, kind, number);
create index aid_entry_by_handout on reception.aid_entry (handout_id) where handout_id is not null;

select public.protect('reception.aid_kind', 'select');
select public.protect('reception.aid_norm', 'select');
select public.protect('reception.aid_stock', 'select', 'insert');
select public.protect('reception.aid_donation', 'select', 'insert');
select public.protect('reception.aid_handout', 'select', 'insert');
select public.protect('reception.aid_entry', 'select', 'insert');
grant update (minimum) on reception.aid_stock to tiltas_app;
grant update (thanked_at) on reception.aid_donation to tiltas_app;
grant update (confirmed_at, confirmed_by, taken_back_at) on reception.aid_handout to tiltas_app;

create policy open_by_design on reception.aid_kind for select to tiltas_app using (true);
create policy open_by_design on reception.aid_norm for select to tiltas_app using (true);
create policy migrations_write on reception.aid_kind for insert to tiltas_owner with check (true);
create policy migrations_write on reception.aid_norm for insert to tiltas_owner with check (true);
create policy functions_read on reception.aid_kind for select to tiltas_owner using (true);

create policy own_house on reception.aid_stock for select to tiltas_app using (site_id in (select reception.houses_run()));
create policy own_minimum on reception.aid_stock for insert to tiltas_app
    with check (quantity = 0 and site_id in (select reception.houses_run())
        and exists (select from reception.site s where s.id = site_id and s.operator_org = aid_stock.org_id));
create policy own_minimum_changes on reception.aid_stock for update to tiltas_app using (site_id in (select reception.houses_run()));
create policy functions_keep on reception.aid_stock to tiltas_owner using (true) with check (true);

create policy own_house on reception.aid_donation for select to tiltas_app using (site_id in (select reception.houses_run()));
create policy own_name on reception.aid_donation for insert to tiltas_app
    with check ((org_id = (select access.org()) or (select access.role()) = 'system') and made_by = (select access.officer())
        and site_id in (select reception.houses_run()));
create policy own_house_thanks on reception.aid_donation for update to tiltas_app using (site_id in (select reception.houses_run()));

-- What a family got is seen with the family: hidden people stay hidden in the store too. Registrars keep no stores.
create policy with_the_household on reception.aid_handout for select to tiltas_app
    using ((select access.role()) <> 'registrar' and exists (select from registration.household h where h.id = household_id));
create policy own_name on reception.aid_handout for insert to tiltas_app
    with check ((org_id = (select access.org()) or (select access.role()) = 'system') and made_by = (select access.officer())
        and site_id in (select reception.houses_run())
        and exists (select from registration.household h where h.id = aid_handout.household_id));
create policy person_of_the_family on reception.aid_handout as restrictive for insert to tiltas_app
    with check (person_id is null or exists (select from registration.person p
        where p.id = aid_handout.person_id and p.household_id = aid_handout.household_id));
create policy confirms on reception.aid_handout for update to tiltas_app
    using (((select access.role()) = 'newcomer' or site_id in (select reception.houses_run()))
        and exists (select from registration.household h where h.id = household_id));

create policy own_house on reception.aid_entry for select to tiltas_app using (site_id in (select reception.houses_run()));
create policy with_the_receipt on reception.aid_entry for select to tiltas_app
    using (handout_id is not null
        and exists (select from reception.aid_handout h where h.id = handout_id));
create policy accounts on reception.aid_entry for select to tiltas_app
    using ((select access.role()) = 'finance' and (select access.org()) = 1);
create policy own_name on reception.aid_entry for insert to tiltas_app
    with check ((org_id = (select access.org()) or (select access.role()) = 'system') and made_by = (select access.officer())
        and site_id in (select reception.houses_run())
        and (handout_id is null or exists (select from reception.aid_handout h where h.id = handout_id)));

-- The stock follows the ledger. After the row, so that row-level security has refused first whoever may not write it; the update locks the
-- row of the stock, so that two who give out the last piece give it once.
create function reception.keep_stock() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into reception.aid_stock (site_id, kind, org_id)
        select new.site_id, new.kind, s.operator_org from reception.site s where s.id = new.site_id
        on conflict do nothing;
    update reception.aid_stock set quantity = quantity + new.quantity where site_id = new.site_id and kind = new.kind;
    return new;
end $$;
create trigger stock_follows_the_ledger after insert on reception.aid_entry
    for each row execute function reception.keep_stock();

-- For accounts: what was received and given, where and for how much; nobody is in it.
create view reception.published_aid with (security_invoker = true) as
    select e.number, e.site_id, s.municipality, s.operator_org, e.kind, k.family, e.way, e.booked_on, e.quantity, e.value_cents
    from reception.aid_entry e join reception.site s on s.id = e.site_id join reception.aid_kind k on k.code = e.kind;
grant select on reception.published_aid to tiltas_app;

insert into reception.aid_kind values
    ('underwear', 10, 'clothing', 'set', 23, null, 2, 120, 'Apatiniai drabužiai', 'Underwear', 'Спідня білизна', 'Нижнее бельё'),
    ('socks', 11, 'clothing', 'pair', 23, null, 2, 120, 'Kojinės', 'Socks', 'Шкарпетки', 'Носки'),
    ('bra', 12, 'clothing', 'piece', 23, 'F', 12, 120, 'Liemenėlė', 'Bra', 'Бюстгальтер', 'Бюстгальтер'),
    ('shirt', 13, 'clothing', 'piece', 23, null, 2, 120, 'Marškinėliai ar palaidinė', 'Shirt or blouse', 'Футболка або блуза', 'Футболка или блузка'),
    ('trousers', 14, 'clothing', 'piece', 23, null, 2, 120, 'Kelnės ar sijonas', 'Trousers or skirt', 'Штани або спідниця', 'Брюки или юбка'),
    ('jumper', 15, 'clothing', 'piece', 23, null, 2, 120, 'Megztinis', 'Jumper', 'Светр', 'Свитер'),
    ('nightwear', 16, 'clothing', 'set', 23, null, 2, 120, 'Naktiniai drabužiai', 'Nightwear', 'Одяг для сну', 'Одежда для сна'),
    ('winter-coat', 17, 'clothing', 'piece', 24, null, 2, 120, 'Žieminė striukė', 'Winter coat', 'Зимова куртка', 'Зимняя куртка'),
    ('hat-gloves', 18, 'clothing', 'set', 24, null, 2, 120, 'Kepurė, pirštinės ir šalikas', 'Hat, gloves and scarf', 'Шапка, рукавиці й шарф', 'Шапка, перчатки и шарф'),
    ('shoes', 20, 'shoes', 'pair', 23, null, 2, 120, 'Batai', 'Shoes', 'Взуття', 'Обувь'),
    ('winter-boots', 21, 'shoes', 'pair', 24, null, 2, 120, 'Žieminiai batai', 'Winter boots', 'Зимове взуття', 'Зимняя обувь'),
    ('slippers', 22, 'shoes', 'pair', 23, null, 2, 120, 'Šlepetės', 'Slippers', 'Капці', 'Тапочки'),
    ('baby-clothes', 30, 'baby', 'set', 23, null, 0, 1, 'Kūdikio drabužėliai', 'Baby clothes', 'Одяг для немовляти', 'Одежда для младенца'),
    ('nappies', 31, 'baby', 'pack', 25, null, 0, 2, 'Sauskelnės', 'Nappies', 'Підгузки', 'Подгузники'),
    ('baby-care', 32, 'baby', 'set', 25, null, 0, 2, 'Kūdikio priežiūros rinkinys', 'Baby care set', 'Набір для догляду за немовлям', 'Набор по уходу за младенцем'),
    ('pushchair', 33, 'baby', 'piece', null, null, 0, 3, 'Vaikiškas vežimėlis', 'Pushchair', 'Дитячий візок', 'Детская коляска'),
    ('soap', 40, 'hygiene', 'piece', 25, null, 0, 120, 'Muilas', 'Soap', 'Мило', 'Мыло'),
    ('shampoo', 41, 'hygiene', 'piece', 25, null, 0, 120, 'Šampūnas', 'Shampoo', 'Шампунь', 'Шампунь'),
    ('toothbrush', 42, 'hygiene', 'piece', 25, null, 2, 120, 'Dantų šepetėlis', 'Toothbrush', 'Зубна щітка', 'Зубная щётка'),
    ('toothpaste', 43, 'hygiene', 'piece', 25, null, 2, 120, 'Dantų pasta', 'Toothpaste', 'Зубна паста', 'Зубная паста'),
    ('toilet-paper', 44, 'hygiene', 'pack', 25, null, 2, 120, 'Tualetinis popierius', 'Toilet paper', 'Туалетний папір', 'Туалетная бумага'),
    ('sanitary-pads', 45, 'hygiene', 'pack', 25, 'F', 11, 55, 'Higieniniai paketai', 'Sanitary pads', 'Гігієнічні прокладки', 'Гигиенические прокладки'),
    ('shaving-set', 46, 'hygiene', 'set', 25, 'M', 16, 120, 'Skutimosi rinkinys', 'Shaving set', 'Набір для гоління', 'Набор для бритья'),
    ('comb', 47, 'hygiene', 'piece', 25, null, 2, 120, 'Šukos', 'Comb', 'Гребінець', 'Расчёска'),
    ('bed-linen', 50, 'bedding', 'set', 26, null, 0, 120, 'Patalynė', 'Bed linen', 'Постільна білизна', 'Постельное бельё'),
    ('blanket', 51, 'bedding', 'piece', 26, null, 0, 120, 'Antklodė', 'Blanket', 'Ковдра', 'Одеяло'),
    ('towels', 52, 'bedding', 'set', 26, null, 0, 120, 'Rankšluosčiai', 'Towels', 'Рушники', 'Полотенца'),
    ('washing-powder', 53, 'bedding', 'pack', 26, null, 18, 120, 'Skalbimo milteliai', 'Washing powder', 'Пральний порошок', 'Стиральный порошок'),
    ('school-bag', 60, 'school', 'piece', 27, null, 6, 18, 'Kuprinė', 'School bag', 'Шкільний рюкзак', 'Школьный рюкзак'),
    ('school-supplies', 61, 'school', 'set', 27, null, 6, 18, 'Mokymosi priemonės', 'School supplies', 'Шкільне приладдя', 'Школьные принадлежности'),
    ('sports-clothes', 62, 'school', 'set', 27, null, 6, 18, 'Sporto apranga', 'Sports clothes', 'Спортивний одяг', 'Спортивная одежда'),
    ('dishes', 70, 'home', 'set', null, null, 18, 120, 'Indų rinkinys', 'Set of dishes', 'Набір посуду', 'Набор посуды'),
    ('toy', 71, 'home', 'piece', null, null, 0, 12, 'Žaislas', 'Toy', 'Іграшка', 'Игрушка');

-- Quantities: standard 23 says underwear for a week without laundry and two pairs of shoes; the rest and all values are our own to start with.
insert into reception.aid_norm (kind, valid_from, quantity, every_months, value_cents, source, certainty)
select kind, date '2022-03-16', quantity, every, cents, source, certainty from (values
    ('underwear', 8, 12, 450, 'EUAA 2016, 23 standartas: savaitei be skalbimo', 'V'), ('socks', 8, 12, 180, 'EUAA 2016, 23 standartas: savaitei be skalbimo', 'V'),
    ('bra', 2, 12, 1200, 'EUAA 2016, 23 standartas; kiekis mūsų', 'U'), ('shirt', 4, 12, 700, 'EUAA 2016, 23 standartas; kiekis mūsų', 'U'),
    ('trousers', 3, 12, 1500, 'EUAA 2016, 23 standartas; kiekis mūsų', 'U'), ('jumper', 2, 12, 1600, 'EUAA 2016, 23 standartas; kiekis mūsų', 'U'),
    ('nightwear', 2, 12, 1000, 'EUAA 2016, 23 standartas; kiekis mūsų', 'U'), ('winter-coat', 1, 24, 4500, 'EUAA 2016, 24 standartas: pagal metų laiką', 'V'),
    ('hat-gloves', 1, 24, 1500, 'EUAA 2016, 24 standartas: pagal metų laiką', 'V'), ('shoes', 1, 12, 3000, 'EUAA 2016, 23 standartas: dvi poros su šlepetėmis', 'V'),
    ('winter-boots', 1, 24, 4000, 'EUAA 2016, 24 standartas: pagal metų laiką', 'V'), ('slippers', 1, 12, 600, 'EUAA 2016, 23 standartas: dvi poros su batais', 'V'),
    ('baby-clothes', 8, 3, 900, 'EUAA 2016, 23 standartas: savaitei', 'V'), ('nappies', 4, 1, 1200, 'EUAA 2016, 25 standartas; kiekis mūsų', 'U'),
    ('baby-care', 1, 1, 1500, 'EUAA 2016, 25 standartas; kiekis mūsų', 'U'), ('pushchair', 1, null, 15000, 'Tiltas: mūsų pačių nuostata', 'U'),
    ('soap', 2, 1, 100, 'EUAA 2016, 25 standartas; kiekis mūsų', 'U'), ('shampoo', 1, 1, 300, 'EUAA 2016, 25 standartas; kiekis mūsų', 'U'),
    ('toothbrush', 1, 3, 150, 'EUAA 2016, 25 standartas; kiekis mūsų', 'U'), ('toothpaste', 1, 1, 200, 'EUAA 2016, 25 standartas; kiekis mūsų', 'U'),
    ('toilet-paper', 1, 1, 350, 'EUAA 2016, 25 standartas; kiekis mūsų', 'U'), ('sanitary-pads', 2, 1, 300, 'EUAA 2016, 25 standartas; kiekis mūsų', 'U'),
    ('shaving-set', 1, 3, 500, 'EUAA 2016, 25 standartas; kiekis mūsų', 'U'), ('comb', 1, 12, 150, 'EUAA 2016, 25 standartas; kiekis mūsų', 'U'),
    ('bed-linen', 2, 12, 2000, 'EUAA 2016, 26 standartas; kiekis mūsų', 'U'), ('blanket', 1, null, 2500, 'EUAA 2016, 26 standartas; kiekis mūsų', 'U'),
    ('towels', 2, 12, 1200, 'EUAA 2016, 26 standartas; kiekis mūsų', 'U'), ('washing-powder', 1, 1, 700, 'EUAA 2016, 26 standartas; kiekis mūsų', 'U'),
    ('school-bag', 1, 12, 2500, 'EUAA 2016, 27 standartas', 'V'), ('school-supplies', 1, 12, 2000, 'EUAA 2016, 27 standartas', 'V'),
    ('sports-clothes', 1, 12, 2500, 'EUAA 2016, 27 standartas', 'V'), ('dishes', 1, null, 2000, 'Tiltas: mūsų pačių nuostata', 'U'),
    ('toy', 1, 6, 800, 'Tiltas: mūsų pačių nuostata', 'U')) as seed (kind, quantity, every, cents, source, certainty);
