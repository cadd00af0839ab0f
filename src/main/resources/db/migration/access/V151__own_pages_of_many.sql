-- As published_own_page, of many at once: who of these can sign in to an own page.
create function access.published_own_pages(people uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
begin
    if access.staff() then
        return query select a.person_id from access.account a
            where a.role = 'newcomer' and a.closed_at is null and a.person_id = any(people);
    end if;
end $$;
revoke all on function access.published_own_pages(uuid[]) from public;
grant execute on function access.published_own_pages(uuid[]) to tiltas_app;
