-- A token that leaked is withdrawn: it stays in the list, and opens nothing from that moment on.
alter table access.api_token add withdrawn_at timestamptz, add withdrawn_by uuid,
    add constraint api_token_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null));
grant update (withdrawn_at, withdrawn_by) on access.api_token to tiltas_app;
create policy admin_withdraws on access.api_token for update to tiltas_app
    using ((select access.role()) in ('system', 'admin')) with check (withdrawn_by = (select access.officer()));

create or replace function access.bearer(hash bytea)
returns table (id uuid, login text, name text, organisation_id int, role text, scopes text[])
language sql stable security definer set search_path = pg_catalog as $$
    select a.id, a.login, a.name, t.organisation_id, a.role, t.scopes
    from access.api_token t join access.account a on a.id = t.account_id
    where t.secret_hash = hash and t.valid_until > clock_timestamp() and t.withdrawn_at is null and a.closed_at is null
$$;

create view access.published_token with (security_invoker = true) as
    select t.id, a.login, t.scopes, t.issued_at, t.valid_until, t.withdrawn_at
    from access.api_token t join access.account a on a.id = t.account_id;
grant select on access.published_token to tiltas_app;

-- False when there is none, or it was withdrawn before. As whoever asks: the policies above hold.
create function access.withdraw_token(token uuid) returns boolean language sql volatile set search_path = pg_catalog as $$
    with done as (
        update access.api_token set withdrawn_at = clock_timestamp(), withdrawn_by = access.officer()
        where id = token and withdrawn_at is null returning id)
    select exists (select from done)
$$;
