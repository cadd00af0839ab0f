-- Which house it is, for those who plan what happens when one fails.
create or replace view reception.published_site_occupancy with (security_invoker = true) as
    select s.id as site_id, s.municipality, s.kind, coalesce(sum(p.beds), 0)::int as beds, coalesce(sum(p.blocked), 0)::int as blocked,
           coalesce(sum(p.occupied), 0)::int as occupied, coalesce(sum(p.held), 0)::int as held, coalesce(sum(p.reserved), 0)::int as reserved,
           s.name
    from reception.site s left join reception.room_places(current_date) p on p.site_id = s.id
    where not s.standby and s.opened_on <= current_date and (s.closed_on is null or s.closed_on > current_date)
    group by s.id;
