-- Whether a person can sign in to the own page: a yes or a no for whoever writes to them, and nothing of the account.
create function access.published_own_page(person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return access.staff() and exists (select from access.account a
        where a.person_id = person and a.role = 'newcomer' and a.closed_at is null);
end $$;
