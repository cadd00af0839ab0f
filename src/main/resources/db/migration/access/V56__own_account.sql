-- The account of a newcomer, for the copy of the record: the own one, and for the data-protection officer.
create view access.published_own_account with (security_invoker = true) as
    select person_id, login, language, opened_at, closed_at from access.account where role = 'newcomer';
grant select on access.published_own_account to tiltas_app;

-- Whoever is erased signs in no more, in the same transaction: asked of the data-protection officer only.
create function access.forget_account(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'dpo' then
        raise exception 'not the data-protection officer' using errcode = 'insufficient_privilege';
    end if;
    insert into access.account_event (account_id, kind, made_by)
        select id, 'closed', access.officer() from access.account where person_id = gone and role = 'newcomer' and closed_at is null;
    update access.account set name = '–', login = 'erased-' || id, password_hash = null, closed_at = coalesce(closed_at, clock_timestamp()),
        version = version + 1 where person_id = gone and role = 'newcomer';
end $$;
create policy functions_forget on access.account for update to tiltas_owner
    using ((select access.role()) = 'dpo' and role = 'newcomer') with check ((select access.role()) = 'dpo' and role = 'newcomer');
create policy functions_forget on access.account_event for insert to tiltas_owner
    with check ((select access.role()) = 'dpo' and made_by = (select access.officer()));
