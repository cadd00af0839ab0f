create schema reception;
grant usage on schema reception to tiltas_app;

create table reception.site (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    kind text not null constraint site_kind_is_known check (kind in ('agency_centre', 'municipal', 'hotel', 'ngo', 'private_host')),
    operator_org int not null references access.organisation,
    municipality int not null references access.municipality,
    address text not null,
    step_free boolean not null default false,
    pets_allowed boolean not null default false,
    contact text,
    opened_on date not null,
    closed_on date,
    constraint site_closes_after_it_opens check (closed_on > opened_on),
    constraint site_with_its_operator unique (id, operator_org));
create index site_by_municipality on reception.site (municipality);

create table reception.room (
    id uuid primary key default gen_random_uuid(),
    site_id uuid not null references reception.site,
    label text not null,
    floor int not null,
    step_free boolean not null default false,
    constraint room_label_is_its_own unique (site_id, label),
    constraint room_with_its_site unique (id, site_id));

create table reception.bed (
    id uuid primary key default gen_random_uuid(),
    room_id uuid not null,
    site_id uuid not null,
    label text not null,
    constraint bed_is_in_a_room_of_its_site foreign key (room_id, site_id) references reception.room (id, site_id),
    constraint bed_label_is_its_own unique (room_id, label),
    constraint bed_with_its_room unique (id, room_id, site_id));
create index bed_by_site on reception.bed (site_id);

-- Who has a bed on which nights: one row for one person in one bed. A hold, a stay and a block (repair; nobody may sleep here) are rows of
-- one table, so that one exclusion constraint keeps all three apart. A released row no longer counts and stays as history.
-- The party is who shares the room: the household's id for a family, M or F for people alone who share with their own sex
-- (Government resolution 822/2017: men apart from women except families, a family in rooms of its own).
create table reception.stay (
    id uuid primary key default gen_random_uuid(),
    bed_id uuid not null,
    room_id uuid not null,
    site_id uuid not null,
    site_org int not null,
    household_id uuid references registration.household,
    person_id uuid references registration.person,
    party text collate "C",
    org_id int not null references access.organisation,
    state text not null constraint stay_state_is_known check (state in ('hold', 'stay', 'block', 'released')),
    during daterange not null constraint stay_has_a_first_day check (not lower_inf(during)),
    hold_until timestamptz,
    reason text constraint stay_block_reason_is_known check (reason in ('repair', 'broken', 'reserve', 'quarantine')),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    begun_at timestamptz,
    ended_at timestamptz,
    ended_by uuid,
    ended_why text constraint stay_end_is_known check (ended_why in
        ('expired', 'cancelled', 'replaced', 'moved', 'own_home', 'left_country', 'left_unannounced', 'mistake', 'mended', 'other')),
    constraint stay_is_in_a_bed_of_its_room foreign key (bed_id, room_id, site_id)
        references reception.bed (id, room_id, site_id) on update cascade,
    constraint stay_is_seen_by_its_site foreign key (site_id, site_org)
        references reception.site (id, operator_org) on update cascade,
    constraint stay_has_a_night check (not isempty(during)),
    constraint stay_hold_has_an_end check (state <> 'hold' or hold_until is not null),
    constraint stay_has_begun check (case state when 'stay' then begun_at is not null when 'hold' then begun_at is null else true end),
    constraint stay_is_somebodys check (num_nulls(household_id, person_id, party) in (0, 3)),
    constraint stay_block_is_nobodys check (case state when 'block' then household_id is null and reason is not null
        when 'released' then true else household_id is not null end),
    constraint stay_released_says_why check (state <> 'released' or (ended_why is not null and ended_at is not null)),
    constraint stay_no_two_in_one_bed exclude using gist (bed_id with =, during with &&) where (state <> 'released'),
    constraint stay_no_person_in_two_beds exclude using gist (person_id with =, during with &&) where (state = 'stay'),
    constraint stay_no_person_with_two_held exclude using gist (person_id with =, during with &&) where (state = 'hold'),
    constraint stay_one_party_in_one_room exclude using gist (room_id with =, party with <>, during with &&)
        where (state in ('hold', 'stay')));
create index stay_by_household on reception.stay (household_id);
create index stay_by_site on reception.stay (site_id) where state <> 'released';
create index stay_by_org on reception.stay (org_id, state);
create index stay_by_hold_until on reception.stay (hold_until) where state = 'hold';

-- An address of the household's own: a rented flat, relatives, an employer's room.
create table reception.lodging (
    id uuid primary key default gen_random_uuid(),
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    municipality int not null references access.municipality,
    kind text not null constraint lodging_kind_is_known check (kind in ('rented', 'relatives', 'employer', 'other')),
    address text not null constraint lodging_has_an_address check (address <> ''),
    during daterange not null constraint lodging_has_a_first_day check (not lower_inf(during)),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint lodging_has_a_night check (not isempty(during)),
    constraint lodging_one_at_a_time exclude using gist (household_id with =, during with &&));
create index lodging_by_org on reception.lodging (org_id);

select public.protect('reception.site', 'select', 'insert', 'update');
select public.protect('reception.room', 'select', 'insert', 'update');
select public.protect('reception.bed', 'select', 'insert', 'update');
select public.protect('reception.stay', 'select', 'insert', 'update');
select public.protect('reception.lodging', 'select', 'insert', 'update', 'delete');

-- Who gives the beds of a site: the Agency's coordinators everywhere, a municipality and an operator their own.
create function reception.runs(municipality int, operator_org int) returns boolean language sql stable as $$
    select access.role() = 'system' or access.role() = 'coordinator' and access.org() = 3
        or access.role() in ('coordinator', 'casemanager', 'partner') and access.org() in (municipality, operator_org)
$$;

-- Houses, rooms and beds say nothing about anybody.
create policy open_by_design on reception.site for select to tiltas_app using (true);
create policy who_runs_it on reception.site for insert to tiltas_app with check (reception.runs(municipality, operator_org));
create policy who_runs_it_changes on reception.site for update to tiltas_app using (reception.runs(municipality, operator_org));
do $$
declare t text;
begin
    foreach t in array array['room', 'bed'] loop
        execute format('create policy open_by_design on reception.%1$I for select to tiltas_app using (true)', t);
        execute format('create policy who_runs_it on reception.%1$I for insert to tiltas_app with check (exists (
            select from reception.site s where s.id = site_id and reception.runs(s.municipality, s.operator_org)))', t);
        execute format('create policy who_runs_it_changes on reception.%1$I for update to tiltas_app using (exists (
            select from reception.site s where s.id = site_id and reception.runs(s.municipality, s.operator_org)))', t);
    end loop;
    foreach t in array array['site', 'room', 'bed', 'stay'] loop
        execute format('create policy functions_read on reception.%1$I for select to tiltas_owner using (true)', t);
    end loop;
end $$;

create policy blocks on reception.stay for select to tiltas_app
    using (household_id is null and (select access.role()) <> 'newcomer');
create policy own_work on reception.stay for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()));
create policy own_house on reception.stay for select to tiltas_app
    using (site_org = (select access.org()) and (select access.staff()));
create policy with_the_household on reception.stay for select to tiltas_app
    using (household_id is not null and exists (select from registration.household h where h.id = household_id));
create policy national on reception.stay for select to tiltas_app using ((select access.role()) = 'system');
create policy gives on reception.stay for insert to tiltas_app
    with check ((org_id = (select access.org()) or (select access.role()) = 'system') and made_by = (select access.officer())
        and exists (select from reception.site s where s.id = site_id and reception.runs(s.municipality, s.operator_org))
        and (household_id is null or (select access.role()) <> 'partner'
            and exists (select from registration.household h where h.id = household_id)));
create policy changes on reception.stay for update to tiltas_app
    using ((select access.role()) in ('coordinator', 'casemanager', 'system') and (
            org_id = (select access.org()) or site_org = (select access.org()) or (select access.role()) = 'system'
            or (select access.role()) = 'coordinator' and (select access.org()) = 3
            or exists (select from registration.household h where h.id = household_id and h.holder_org = (select access.org())))
        or (select access.role()) = 'partner' and household_id is null and site_org = (select access.org()));
create policy functions_expire on reception.stay for update to tiltas_owner
    using (state = 'hold' and hold_until <= clock_timestamp()) with check (state = 'released');

create policy with_the_household on reception.lodging for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff())
        or exists (select from registration.household h where h.id = household_id));
create policy records on reception.lodging for insert to tiltas_app
    with check ((select access.staff()) and (org_id = (select access.org()) or (select access.role()) = 'system') and made_by = (select access.officer())
        and exists (select from registration.household h where h.id = household_id));
create policy changes on reception.lodging for update to tiltas_app
    using ((select access.staff()) and exists (select from registration.household h where h.id = household_id));
create policy clears on reception.lodging for delete to tiltas_app
    using ((select access.staff()) and exists (select from registration.household h where h.id = household_id));

-- Places of each room from a day on without end, over the whole country. It tells numbers and free beds, never whose a taken bed is:
-- an officer who may not see a stay must still not be offered its bed. A bed counts once, by what has it first.
create function reception.room_places(from_day date, of_site uuid default null)
returns table (site_id uuid, room_id uuid, label text, floor int, place int, step_free boolean, shared_by text,
               beds int, blocked int, held int, occupied int, free uuid[])
language sql stable security definer set search_path = pg_catalog as $$
    with live as (
        select s.bed_id, s.room_id, s.state, s.party, lower(s.during) as starts_on
        from reception.stay s
        where s.state <> 'released' and s.during && daterange(from_day, null) and (of_site is null or s.site_id = of_site)
          and not (s.state = 'hold' and s.hold_until <= clock_timestamp())),
    first_use as (select distinct on (l.bed_id) l.bed_id, l.state from live l order by l.bed_id, l.starts_on),
    sharing as (
        select l.room_id, case when min(l.party) = max(l.party) and min(l.party) in ('M', 'F') then min(l.party) else 'family' end as shared_by
        from live l where l.party is not null group by l.room_id)
    select r.site_id, r.id, r.label, r.floor,
           row_number() over (partition by r.site_id, r.floor order by length(r.label), r.label)::int,
           r.step_free, min(g.shared_by),
           count(*)::int,
           (count(*) filter (where u.state = 'block'))::int,
           (count(*) filter (where u.state = 'hold'))::int,
           (count(*) filter (where u.state = 'stay'))::int,
           coalesce(array_agg(b.id order by b.label) filter (where u.bed_id is null), '{}')
    from reception.room r
    join reception.bed b on b.room_id = r.id
    left join first_use u on u.bed_id = b.id
    left join sharing g on g.room_id = r.id
    where (of_site is null or r.site_id = of_site) and (select access.role()) <> 'newcomer'
    group by r.id
$$;

-- Whoever takes a bed ends the expired holds of the site first; the job ends them all. It waits for nobody: a hold that another
-- transaction is ending is left to it, and the exclusion constraint waits for that one.
create function reception.release_expired_holds(of_site uuid default null)
returns table (household_id uuid, site_id uuid)
language sql volatile security definer set search_path = pg_catalog as $$
    with expired as (
        select s.id from reception.stay s
        where s.state = 'hold' and s.hold_until <= clock_timestamp() and (of_site is null or s.site_id = of_site)
          and (select access.staff())
        for update skip locked),
    ended as (
        update reception.stay s
        set state = 'released', ended_at = statement_timestamp(), ended_by = access.officer(), ended_why = 'expired'
        from expired where s.id = expired.id
        returning s.household_id, s.site_id)
    select distinct ended.household_id, ended.site_id from ended
$$;

-- National figures: beds are exact, and nobody is in them.
create view reception.published_site_occupancy with (security_invoker = true) as
    select s.id as site_id, s.municipality, s.kind, coalesce(sum(p.beds), 0)::int as beds, coalesce(sum(p.blocked), 0)::int as blocked,
           coalesce(sum(p.occupied), 0)::int as occupied, coalesce(sum(p.held), 0)::int as held
    from reception.site s left join reception.room_places(current_date) p on p.site_id = s.id
    where s.opened_on <= current_date and (s.closed_on is null or s.closed_on > current_date)
    group by s.id;
-- Where a household lives or will live, one row for each place and period; state is hold, stay or own.
create view reception.published_stay with (security_invoker = true) as
    select distinct y.household_id, s.municipality, lower(y.during) as from_on, upper(y.during) as until_on, y.state
    from reception.stay y join reception.site s on s.id = y.site_id
    where y.household_id is not null and (y.state = 'stay' or y.state = 'hold' and y.hold_until > clock_timestamp())
    union all
    select l.household_id, l.municipality, lower(l.during), upper(l.during), 'own' from reception.lodging l;
grant select on reception.published_site_occupancy, reception.published_stay to tiltas_app;
