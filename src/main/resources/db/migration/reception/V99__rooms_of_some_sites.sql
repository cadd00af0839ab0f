-- Rooms of some sites cost what these sites cost, not the whole country: the sites are named, so their rooms and stays are found by index, and
-- one plan serves every call. (Where a site could be left out, the plan was made anew each time, which took longer than the reading.)
create function reception.rooms_of_sites(from_day date, of_sites uuid[])
returns table (site_id uuid, room_id uuid, label text, floor int, place int, step_free boolean, shared_by text,
               beds int, blocked int, held int, occupied int, free uuid[],
               reserved int, unit_id uuid, unit text, building text, lift boolean, area numeric, staging boolean)
language sql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
    with live as (
        select s.bed_id, s.room_id, s.state, s.party, lower(s.during) as starts_on
        from reception.stay s
        where s.state <> 'released' and (upper(s.during) is null or upper(s.during) > from_day) and s.site_id = any(of_sites)
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
    join reception.bed b on b.room_id = r.id and b.site_id = any(of_sites) and (b.closed_on is null or b.closed_on > from_day)
    left join first_use f on f.bed_id = b.id
    left join sharing g on g.room_id = r.id
    where r.site_id = any(of_sites) and (r.closed_on is null or r.closed_on > from_day)
      and (select access.role()) <> 'newcomer'
    group by r.id, u.id, h.id
$$;

create or replace function reception.room_places(from_day date, of_site uuid default null)
returns table (site_id uuid, room_id uuid, label text, floor int, place int, step_free boolean, shared_by text,
               beds int, blocked int, held int, occupied int, free uuid[],
               reserved int, unit_id uuid, unit text, building text, lift boolean, area numeric, staging boolean)
language sql stable security definer set search_path = pg_catalog as $$
    select * from reception.rooms_of_sites(from_day, case when of_site is null then (select array_agg(s.id) from reception.site s) else array[of_site] end)
$$;
