-- What planners ask of houses, in numbers: which stand ready or are being opened, what is free, and what comes back when a block ends.
create view reception.published_standby with (security_invoker = true) as
    select s.id as site_id, s.name, s.municipality, s.step_free, s.standby, s.lead_days, s.cents_a_night, s.opened_on,
           coalesce(nullif((select count(*) from reception.bed b join reception.room r on r.id = b.room_id
               where b.site_id = s.id and b.closed_on is null and r.closed_on is null), 0), s.maximum, 0)::int as places
    from reception.site s
    where (s.standby or s.opened_on > current_date) and (s.closed_on is null or s.closed_on > current_date);

-- Beds that can be given tonight. One in a family's room is given to nobody else.
create view reception.published_free_places with (security_invoker = true) as
    select s.id as site_id, s.municipality,
           coalesce(sum(cardinality(p.free)) filter (where p.shared_by is distinct from 'family'), 0)::int as places,
           coalesce(sum(cardinality(p.free)) filter (where p.shared_by is distinct from 'family' and p.step_free), 0)::int as step_free
    from reception.room_places(current_date) p join reception.site s on s.id = p.site_id
    where not s.standby and s.opened_on <= current_date and (s.closed_on is null or s.closed_on > current_date)
    group by s.id;

-- Beds of open houses whose block has a last day and that nobody has afterwards. A block says nothing about anybody, but the rows beside it
-- do; what comes out are counts by house and day.
create function reception.returning_beds(from_day date)
returns table (site_id uuid, back_on date, places int)
language sql stable security definer set search_path = pg_catalog as $$
    with live as (
        select s.id, s.site_id, s.room_id, s.bed_id, s.state, s.party, s.reason, s.during
        from reception.stay s
        where s.state <> 'released' and (upper(s.during) is null or upper(s.during) > from_day)
          and not (s.state = 'hold' and s.hold_until <= clock_timestamp()))
    select i.id, upper(y.during), count(*)::int
    from live y
    join reception.site i on i.id = y.site_id
    join reception.bed b on b.id = y.bed_id
    join reception.room r on r.id = y.room_id
    where y.state = 'block' and y.reason is distinct from 'closed' and lower(y.during) <= from_day and upper(y.during) is not null
      and not i.standby and i.opened_on <= from_day and (i.closed_on is null or i.closed_on > upper(y.during))
      and (b.closed_on is null or b.closed_on > upper(y.during)) and (r.closed_on is null or r.closed_on > upper(y.during))
      and not exists (select from live o where o.bed_id = y.bed_id and o.id <> y.id)
      and not exists (select from live f where f.room_id = y.room_id and length(f.party) > 1)
      and (select access.role()) <> 'newcomer'
    group by i.id, upper(y.during)
$$;
create view reception.published_returning_places with (security_invoker = true) as
    select back.site_id, back.back_on, back.places from reception.returning_beds(current_date) back;
grant select on reception.published_standby, reception.published_free_places, reception.published_returning_places to tiltas_app;
