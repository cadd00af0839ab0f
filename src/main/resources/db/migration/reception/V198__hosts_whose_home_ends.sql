-- How many families' homes with hosts ended on a day. A contract names a family; what comes out are counts by day.
create function reception.ended_homes(from_day date)
returns table (ended_on date, households int)
language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(c.ended_on, upper(c.during)), count(*)::int
    from reception.host_contract c
    where c.state in ('signed', 'ended') and coalesce(c.ended_on, upper(c.during)) between from_day and current_date
      and (select access.role()) in ('system', 'analyst', 'coordinator')
    group by 1
$$;
revoke all on function reception.ended_homes(date) from public;
grant execute on function reception.ended_homes(date) to tiltas_app;
create view reception.published_ended_home with (security_invoker = true) as
    select home.ended_on, home.households from reception.ended_homes(current_date - 90) home;
grant select on reception.published_ended_home to tiltas_app;
