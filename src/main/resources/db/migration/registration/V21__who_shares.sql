-- A policy of share that asks household would ask share again, without end: household's own policy looks there. The function
-- says what household's policies say, as the owner.
create policy functions_read on registration.share for select to tiltas_owner using (true);
create function registration.sees(household uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (select from registration.household h where h.id = household and (
        h.holder_org = access.org() and access.staff()
        or access.role() in ('registrar', 'system')
        or access.role() = 'newcomer' and h.id = registration.own_household()
        or access.staff() and exists (select from registration.share s
            where s.household_id = h.id and s.org_id = access.org() and s.until >= current_date)))
$$;
drop policy holder_shares on registration.share;
create policy holder_shares on registration.share for insert to tiltas_app
    with check ((from_org = (select access.org()) or (select access.role()) = 'system') and made_by = (select access.officer())
        and registration.sees(household_id));
