-- A site has buildings, a building units, a unit rooms. Nothing of it says who sleeps there.
create table reception.building (
    id uuid primary key default gen_random_uuid(),
    site_id uuid not null references reception.site,
    label text not null constraint building_has_a_label check (label <> ''),
    lift boolean not null default false,
    closed_on date,
    constraint building_label_is_its_own unique (site_id, label),
    constraint building_with_its_site unique (id, site_id));

create table reception.unit (
    id uuid primary key default gen_random_uuid(),
    building_id uuid not null,
    site_id uuid not null,
    label text not null constraint unit_has_a_label check (label <> ''),
    closed_on date,
    constraint unit_is_in_a_building_of_its_site foreign key (building_id, site_id) references reception.building (id, site_id),
    constraint unit_label_is_its_own unique (building_id, label),
    constraint unit_with_its_site unique (id, site_id));
create index unit_by_site on reception.unit (site_id);

select public.protect('reception.building', 'select', 'insert', 'update');
select public.protect('reception.unit', 'select', 'insert', 'update');
do $$
declare t text;
begin
    foreach t in array array['building', 'unit'] loop
        execute format('create policy open_by_design on reception.%1$I for select to tiltas_app using (true)', t);
        execute format('create policy who_runs_it on reception.%1$I for insert to tiltas_app with check (exists (
            select from reception.site s where s.id = site_id and reception.runs(s.municipality, s.operator_org)))', t);
        execute format('create policy who_runs_it_changes on reception.%1$I for update to tiltas_app using (exists (
            select from reception.site s where s.id = site_id and reception.runs(s.municipality, s.operator_org)))', t);
        execute format('create policy functions_read on reception.%1$I for select to tiltas_owner using (true)', t);
    end loop;
end $$;

-- What a site was built for and what may be given there; since when a contract has an end; what stands ready for a bad day.
alter table reception.site
    add column version int not null default 1,
    add column maximum int constraint site_maximum_is_a_count check (maximum > 0),
    add column allocable_by_hand int constraint site_allocable_is_a_count check (allocable_by_hand >= 0),
    add column allocable_why text,
    add column contract_until date,
    add column standby boolean not null default false,
    add column lead_days int constraint site_lead_is_a_count check (lead_days >= 0),
    add column cents_a_night int constraint site_price_is_a_count check (cents_a_night >= 0),
    add constraint site_says_why_by_hand check (allocable_by_hand is null or allocable_why <> ''),
    add constraint site_on_standby_knows_its_lead_and_price
        check (not standby or (lead_days is not null and cents_a_night is not null));

-- Acts about a whole site, with who and why: they stay.
create table reception.site_act (
    id uuid primary key default gen_random_uuid(),
    site_id uuid not null references reception.site,
    org_id int not null references access.organisation,
    act text not null constraint site_act_is_known
        check (act in ('opened', 'changed', 'standby_opened', 'stood_down', 'allocable_set', 'allocable_lifted', 'closed')),
    figure int,
    on_day date not null,
    why text,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    made_by_name text not null);
create index site_act_by_site on reception.site_act (site_id, made_at);
select public.protect('reception.site_act', 'select', 'insert');
create policy open_by_design on reception.site_act for select to tiltas_app using (true);
create policy who_runs_it on reception.site_act for insert to tiltas_app
    with check (made_by = (select access.officer()) and (org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from reception.site s where s.id = site_id and reception.runs(s.municipality, s.operator_org)));

alter table reception.room
    add column unit_id uuid,
    add column area numeric(6, 2) constraint room_area_is_positive check (area > 0),
    add column staging boolean not null default false,
    add column closed_on date;
alter table reception.bed add column closed_on date;

-- Rooms there were stand in one building, floor by floor.
alter table reception.building no force row level security;
alter table reception.unit no force row level security;
alter table reception.room no force row level security;
insert into reception.building (site_id, label, lift)
select s.id, '1', exists (select from reception.room r where r.site_id = s.id and r.floor > 1 and r.step_free)
from reception.site s where exists (select from reception.room r where r.site_id = s.id);
insert into reception.unit (building_id, site_id, label)
select distinct b.id, b.site_id, r.floor::text from reception.room r join reception.building b on b.site_id = r.site_id;
update reception.room r set unit_id = u.id from reception.unit u where u.site_id = r.site_id and u.label = r.floor::text;
alter table reception.building force row level security;
alter table reception.unit force row level security;
alter table reception.room force row level security;

alter table reception.room
    alter column unit_id set not null,
    add constraint room_is_in_a_unit_of_its_site foreign key (unit_id, site_id) references reception.unit (id, site_id);
create index room_by_unit on reception.room (unit_id);

-- A room that names no unit belongs to its floor in the first building.
create function reception.room_finds_its_unit() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    house uuid;
begin
    if new.unit_id is null then
        select b.id into house from reception.building b where b.site_id = new.site_id order by length(b.label), b.label limit 1;
        if house is null then
            insert into reception.building (site_id, label) values (new.site_id, '1')
                on conflict on constraint building_label_is_its_own do update set label = excluded.label returning id into house;
        end if;
        select u.id into new.unit_id from reception.unit u where u.building_id = house and u.label = new.floor::text;
        if new.unit_id is null then
            insert into reception.unit (building_id, site_id, label) values (house, new.site_id, new.floor::text)
                on conflict on constraint unit_label_is_its_own do update set label = excluded.label returning id into new.unit_id;
        end if;
    end if;
    return new;
end $$;
create trigger room_finds_its_unit before insert on reception.room
    for each row execute function reception.room_finds_its_unit();
