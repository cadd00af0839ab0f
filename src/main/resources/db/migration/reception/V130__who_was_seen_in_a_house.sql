-- On which days somebody went through the door of a house, or a family took aid home: a sign that they are here. Days only, never where.
-- No person means the whole family.
create policy functions_read on reception.passage for select to tiltas_owner using (true);
create policy functions_read on reception.aid_handout for select to tiltas_owner using (true);
create function reception.published_signs(since date) returns table (household_id uuid, person_id uuid, seen_on date)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is null or access.role() not in ('registrar', 'system') then
        return;
    end if;
    return query select distinct g.household_id, g.person_id, (g.at at time zone 'Europe/Vilnius')::date
        from reception.passage g where g.at >= coalesce(since, date '2022-02-24')
        union select h.household_id, null::uuid, (h.made_at at time zone 'Europe/Vilnius')::date
        from reception.aid_handout h where h.taken_back_at is null and h.made_at >= coalesce(since, date '2022-02-24');
end $$;
revoke all on function reception.published_signs(date) from public;
grant execute on function reception.published_signs(date) to tiltas_app;
