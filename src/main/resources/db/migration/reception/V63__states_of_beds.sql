-- A bed of a closed room is blocked without end, so that the constraint that keeps people apart keeps them out of it too. When a bed was
-- left it is cleaned, until somebody says so or the rule's hours are over. What a bed was given in spite of stays with it.
alter table reception.stay
    drop constraint stay_block_reason_is_known,
    add constraint stay_block_reason_is_known check (reason in ('repair', 'broken', 'reserve', 'quarantine', 'closed')),
    add column cleaned_at timestamptz,
    add column cleaned_by uuid,
    add column in_spite_of text[],
    add column in_spite_why text,
    add constraint stay_cleaned_by_somebody check ((cleaned_at is null) = (cleaned_by is null)),
    add constraint stay_in_spite_says_why check (in_spite_of is null or in_spite_why is not null);
create index stay_left on reception.stay (site_id, upper(during)) where state = 'stay' and cleaned_at is null;

drop view reception.published_site_occupancy;
drop function reception.room_places(date, uuid);

-- Places of each room from a day on without end, over the whole country. It tells numbers and free beds, never whose a taken bed is:
-- an officer who may not see a stay must still not be offered its bed. A bed counts once, by what has it first; occupied are also those
-- that somebody has from a later day, and reserved are these alone. Closed rooms and beds are not there. Neighbours have places next to
-- each other; between two units one place is left out.
create function reception.room_places(from_day date, of_site uuid default null)
returns table (site_id uuid, room_id uuid, label text, floor int, place int, step_free boolean, shared_by text,
               beds int, blocked int, held int, occupied int, free uuid[],
               reserved int, unit_id uuid, unit text, building text, lift boolean, area numeric, staging boolean)
language sql stable security definer set search_path = pg_catalog as $$
    with live as (
        select s.bed_id, s.room_id, s.state, s.party, lower(s.during) as starts_on
        from reception.stay s
        where s.state <> 'released' and s.during && daterange(from_day, null) and (of_site is null or s.site_id = of_site)
          and not (s.state = 'hold' and s.hold_until <= clock_timestamp())),
    first_use as (select distinct on (l.bed_id) l.bed_id, l.state, l.starts_on from live l order by l.bed_id, l.starts_on),
    sharing as (
        select l.room_id, case when min(l.party) = max(l.party) and min(l.party) in ('M', 'F', 'B', 'G') then min(l.party) else 'family' end as shared_by
        from live l where l.party is not null group by l.room_id)
    select r.site_id, r.id, r.label, r.floor,
           (row_number() over (partition by r.site_id, r.floor order by length(h.label), h.label, length(u.label), u.label, u.id, length(r.label), r.label)
               + dense_rank() over (partition by r.site_id, r.floor order by length(h.label), h.label, length(u.label), u.label, u.id) - 1)::int,
           r.step_free, min(g.shared_by),
           count(*)::int,
           (count(*) filter (where f.state = 'block'))::int,
           (count(*) filter (where f.state = 'hold'))::int,
           (count(*) filter (where f.state = 'stay'))::int,
           coalesce(array_agg(b.id order by b.label) filter (where f.bed_id is null), '{}'),
           (count(*) filter (where f.state = 'stay' and f.starts_on > from_day))::int,
           u.id, u.label, h.label, h.lift, r.area, r.staging
    from reception.room r
    join reception.unit u on u.id = r.unit_id
    join reception.building h on h.id = u.building_id
    join reception.bed b on b.room_id = r.id and (b.closed_on is null or b.closed_on > from_day)
    left join first_use f on f.bed_id = b.id
    left join sharing g on g.room_id = r.id
    where (of_site is null or r.site_id = of_site) and (r.closed_on is null or r.closed_on > from_day)
      and (select access.role()) <> 'newcomer'
    group by r.id, u.id, h.id
$$;

-- In which state each bed of a site is on a day, and since and until when: free, hold, stay, reserved, block or cleaning. Told is what has
-- it and for whose work, never whose it is.
create function reception.bed_states(on_day date, cleaning_hours int, of_site uuid)
returns table (bed_id uuid, room_id uuid, label text, state text, starts_on date, ends_on date, until_at timestamptz, org_id int, use_id uuid, reason text)
language sql stable security definer set search_path = pg_catalog as $$
    with first_use as (
        select distinct on (s.bed_id) s.*
        from reception.stay s
        where s.site_id = of_site and s.state <> 'released' and s.during && daterange(on_day, null)
          and not (s.state = 'hold' and s.hold_until <= clock_timestamp())
        order by s.bed_id, lower(s.during)),
    left_bed as (
        select distinct on (s.bed_id) s.bed_id, s.id,
               greatest(s.ended_at, upper(s.during)::timestamp at time zone 'Europe/Vilnius') + make_interval(hours => cleaning_hours) as until_at
        from reception.stay s
        where s.site_id = of_site and s.state = 'stay' and s.cleaned_at is null
          and upper(s.during) between on_day - 1 - cleaning_hours / 24 and on_day
        order by s.bed_id, upper(s.during) desc)
    select b.id, b.room_id, b.label,
           case when f.state = 'stay' and lower(f.during) > on_day then
                    case when l.until_at > clock_timestamp() then 'cleaning' else 'reserved' end
                when f.state is not null then f.state
                when l.until_at > clock_timestamp() then 'cleaning' else 'free' end,
           lower(f.during), upper(f.during),
           case when f.state = 'hold' then f.hold_until when l.until_at > clock_timestamp() and (f.id is null or lower(f.during) > on_day) then l.until_at end,
           f.org_id, coalesce(f.id, l.id), f.reason
    from reception.bed b
    join reception.room r on r.id = b.room_id
    left join first_use f on f.bed_id = b.id
    left join left_bed l on l.bed_id = b.id
    where b.site_id = of_site and (b.closed_on is null or b.closed_on > on_day) and (r.closed_on is null or r.closed_on > on_day)
      and (select access.role()) <> 'newcomer'
$$;

-- Each night of each site: beds that are there, and what has them. A site on standby, not yet open, closed or past its contract has none.
-- Spare are beds that nobody has, in rooms that a family has: they are given to nobody else. Each row counts where it begins and where it ends.
create function reception.nights(from_day date, until_day date, of_site uuid default null)
returns table (site_id uuid, night date, beds int, blocked int, held int, occupied int, spare int, arriving int, leaving int)
language sql stable security definer set search_path = pg_catalog as $$
    with live as (
        select s.site_id, s.room_id, s.state, length(s.party) > 1 as family, lower(s.during) as starts, greatest(lower(s.during), from_day) as begins, upper(s.during) as ends
        from reception.stay s
        where s.state <> 'released' and s.during && daterange(from_day, until_day) and (of_site is null or s.site_id = of_site)
          and not (s.state = 'hold' and s.hold_until <= clock_timestamp()) and s.reason is distinct from 'closed'),
    changes as (
        select c.site_id, c.night, sum(c.b) as b, sum(c.h) as h, sum(c.o) as o, sum(c.came) as came, sum(c.went) as went
        from (
            select l.site_id, l.begins as night, (l.state = 'block')::int as b, (l.state = 'hold')::int as h, (l.state = 'stay')::int as o,
                   (l.starts >= from_day and l.state <> 'block')::int as came, 0 as went from live l
            union all
            select l.site_id, l.ends, -(l.state = 'block')::int, -(l.state = 'hold')::int, -(l.state = 'stay')::int,
                   0, (l.state = 'stay')::int from live l where l.ends < until_day) c
        group by 1, 2),
    rooms as (
        select e.site_id, e.room_id, e.night, sum(sum(e.used)) over w as used, sum(sum(e.family)) over w as families
        from (
            select l.site_id, l.room_id, l.begins as night, 1 as used, coalesce(l.family, false)::int as family from live l
            union all
            select l.site_id, l.room_id, l.ends, -1, -coalesce(l.family, false)::int from live l where l.ends < until_day) e
        group by 1, 2, 3
        window w as (partition by e.room_id order by e.night)),
    spares as (
        select r.site_id, r.night, sum(r.spare - r.before) as spare
        from (
            select o.site_id, o.night, o.spare, lag(o.spare, 1, 0::bigint) over (partition by o.room_id order by o.night) as before
            from (
                select x.site_id, x.room_id, x.night, case when x.families > 0 then greatest(0, (
                    select count(*) from reception.bed b where b.room_id = x.room_id and b.closed_on is null) - x.used)::bigint else 0 end as spare
                from rooms x) o) r
        group by 1, 2),
    there as (
        select b.site_id, least(b.closed_on, r.closed_on) as closes, count(*) as n
        from reception.bed b join reception.room r on r.id = b.room_id
        where of_site is null or b.site_id = of_site group by 1, 2)
    select s.id, d.night::date,
           case when s.standby or s.opened_on > d.night or s.closed_on <= d.night or s.contract_until < d.night then 0
                else coalesce((select sum(t.n) from there t where t.site_id = s.id and (t.closes is null or t.closes > d.night)), 0) end::int,
           coalesce(sum(c.b) over w, 0)::int, coalesce(sum(c.h) over w, 0)::int, coalesce(sum(c.o) over w, 0)::int,
           coalesce(sum(f.spare) over w, 0)::int, coalesce(c.came, 0)::int, coalesce(c.went, 0)::int
    from reception.site s
    cross join generate_series(from_day::timestamp, until_day::timestamp - interval '1 day', interval '1 day') d (night)
    left join changes c on c.site_id = s.id and c.night = d.night
    left join spares f on f.site_id = s.id and f.night = d.night
    where (of_site is null or s.id = of_site) and (select access.role()) <> 'newcomer'
    window w as (partition by s.id order by d.night)
$$;

-- How many people sleep at each site, how many of them in rooms for the first nights, how many families and children; and who came and
-- went in the days before. A move from room to room is neither. Numbers only.
create function reception.population(on_day date, days_before int, adult_age int)
returns table (site_id uuid, people int, staging int, families int, children int, came int, went int)
language sql stable security definer set search_path = pg_catalog as $$
    with sleeping as (
        select s.site_id, count(*)::int as people, (count(*) filter (where r.staging))::int as staging,
               (count(distinct s.household_id) filter (where length(s.party) > 1))::int as families,
               (count(*) filter (where p.born_on > on_day - make_interval(years => adult_age)))::int as children
        from reception.stay s join reception.room r on r.id = s.room_id join registration.person p on p.id = s.person_id
        where s.state = 'stay' and s.during @> on_day group by 1),
    moved as (
        select s.site_id,
               (count(*) filter (where lower(s.during) > on_day - days_before and lower(s.during) <= on_day and not exists (
                    select from reception.stay b where b.person_id = s.person_id and b.site_id = s.site_id and b.state = 'stay'
                        and upper(b.during) = lower(s.during))))::int as came,
               (count(*) filter (where upper(s.during) > on_day - days_before and upper(s.during) <= on_day and not exists (
                    select from reception.stay n where n.person_id = s.person_id and n.site_id = s.site_id and n.state = 'stay'
                        and lower(n.during) = upper(s.during))))::int as went
        from reception.stay s
        where s.state = 'stay' and s.during && daterange(on_day - days_before, on_day, '[]')
           or s.state = 'stay' and upper(s.during) > on_day - days_before and upper(s.during) <= on_day
        group by 1)
    select i.id, coalesce(s.people, 0), coalesce(s.staging, 0), coalesce(s.families, 0), coalesce(s.children, 0),
           coalesce(m.came, 0), coalesce(m.went, 0)
    from reception.site i left join sleeping s on s.site_id = i.id left join moved m on m.site_id = i.id
    where (select access.role()) <> 'newcomer'
$$;
create index stay_by_person on reception.stay (person_id) where state = 'stay';

-- National figures: beds are exact, and nobody is in them.
create view reception.published_site_occupancy with (security_invoker = true) as
    select s.id as site_id, s.municipality, s.kind, coalesce(sum(p.beds), 0)::int as beds, coalesce(sum(p.blocked), 0)::int as blocked,
           coalesce(sum(p.occupied), 0)::int as occupied, coalesce(sum(p.held), 0)::int as held, coalesce(sum(p.reserved), 0)::int as reserved
    from reception.site s left join reception.room_places(current_date) p on p.site_id = s.id
    where not s.standby and s.opened_on <= current_date and (s.closed_on is null or s.closed_on > current_date)
    group by s.id;
grant select on reception.published_site_occupancy to tiltas_app;

-- Whoever runs the house says that the room is clean, also a partner who may not change who slept in it.
create function reception.clean_room(of_site uuid, of_room uuid) returns int
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    cleaned int;
begin
    update reception.stay s set cleaned_at = clock_timestamp(), cleaned_by = access.officer()
    from reception.site i
    where i.id = s.site_id and s.site_id = of_site and s.room_id = of_room and s.state = 'stay' and s.cleaned_at is null
      and upper(s.during) <= current_date and reception.runs(i.municipality, i.operator_org);
    get diagnostics cleaned = row_count;
    return cleaned;
end $$;
create policy functions_clean on reception.stay for update to tiltas_owner using (state = 'stay') with check (state = 'stay');
