-- About whom nothing is decided together with many others: whose record is restricted or erased, and families in which somebody is protected.
-- Ids only, and not which of the two.
create function registration.published_left_alone() returns setof uuid
language plpgsql stable security definer rows 100 set search_path = pg_catalog as $$
begin
    if access.role() is null or access.role() not in ('registrar', 'system') then
        return;
    end if;
    return query select r.person_id from registration.restriction r where r.lifted_at is null and r.until >= current_date
        union select e.person_id from registration.erasure e
        union select m.id from registration.protection g join registration.person p on p.id = g.person_id
            join registration.person m on m.household_id = p.household_id where g.ended_at is null;
end $$;
revoke all on function registration.published_left_alone() from public;
grant execute on function registration.published_left_alone() to tiltas_app;
