-- On which days a family came to its programme: a sign that it is here. Days only; what was spoken about stays with the municipality.
create function programme.published_held_meetings(since date) returns table (household_id uuid, seen_on date)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is null or access.role() not in ('registrar', 'system') then
        return;
    end if;
    return query select distinct p.household_id, (m.at at time zone 'Europe/Vilnius')::date
        from programme.meeting m join programme.programme p on p.id = m.programme_id
        where m.state = 'held' and m.at >= coalesce(since, date '2022-02-24');
end $$;
revoke all on function programme.published_held_meetings(date) from public;
grant execute on function programme.published_held_meetings(date) to tiltas_app;
