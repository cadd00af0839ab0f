create schema access;
grant usage on schema access to tiltas_app;

-- The officer's context of this transaction, signed by the program: pid|officer|organisation|role|self|expires|hmac.
-- Whoever can run SQL as tiltas_app can call set_config, but cannot sign: the key is readable by the owner only.
create function access.context(field int) returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    signed text := nullif(current_setting('app.ctx', true), '');
    body text;
begin
    if signed is null then
        return null;
    end if;
    body := left(signed, greatest(length(signed) - 65, 0));
    if not exists (select from keys.context_key k
                   where encode(public.hmac(convert_to(body, 'UTF8'), k.secret, 'sha256'), 'hex') = right(signed, 64))
       or split_part(body, '|', 1) <> pg_backend_pid()::text
       or split_part(body, '|', 6)::bigint < extract(epoch from clock_timestamp()) then
        raise exception 'bad context' using errcode = 'insufficient_privilege';
    end if;
    return nullif(split_part(body, '|', field), '');
end $$;

create function access.officer() returns uuid language sql stable as 'select access.context(2)::uuid';
create function access.org() returns int language sql stable as 'select access.context(3)::int';
create function access.role() returns text language sql stable as 'select access.context(4)';
create function access.self() returns uuid language sql stable as 'select access.context(5)::uuid';
create function access.staff() returns boolean language sql stable as
    $$select access.context(4) in ('registrar', 'coordinator', 'casemanager', 'partner', 'system')$$;

create table access.organisation (
    id int primary key,
    kind text not null constraint organisation_kind_is_known
        check (kind in ('ministry', 'migration', 'agency', 'municipality', 'partner')),
    name_lt text not null,
    name_en text not null,
    name_uk text not null,
    name_ru text not null);
select public.protect('access.organisation');
grant select, insert, update on access.organisation to tiltas_app;
create policy open_by_design on access.organisation for select to tiltas_app using (true);
create policy system_writes on access.organisation for insert to tiltas_app with check ((select access.role()) in ('system', 'admin'));
create policy admin_corrects on access.organisation for update to tiltas_app using ((select access.role()) in ('system', 'admin'));
create policy functions_read on access.organisation for select to tiltas_owner using (true);

create table access.account (
    id uuid primary key default gen_random_uuid(),
    login text not null constraint account_login_is_free unique collate "C",
    name text not null,
    organisation_id int not null references access.organisation,
    role text not null constraint account_role_is_known check (role in
        ('registrar', 'coordinator', 'casemanager', 'partner', 'finance', 'analyst', 'dpo', 'admin', 'newcomer')),
    password_hash text,
    language text not null default 'lt' constraint account_language_is_ours check (language in ('lt', 'en', 'uk', 'ru')),
    person_id uuid,
    opened_at timestamptz not null default clock_timestamp(),
    closed_at timestamptz,
    version int not null default 1,
    constraint account_of_a_newcomer_is_a_person check ((role = 'newcomer') = (person_id is not null)));
create index account_by_organisation on access.account (organisation_id, role);
create index account_by_person on access.account (person_id);
select public.protect('access.account');
grant select, insert, update on access.account to tiltas_app;
-- An officer sees the names of colleagues, a newcomer sees own account only; secrets leave through sign_in() alone.
create policy own_account on access.account for select to tiltas_app using (id = (select access.officer()));
create policy colleagues on access.account for select to tiltas_app
    using ((select access.role()) <> 'newcomer'
        and (role <> 'newcomer' or (select access.role()) in ('system', 'admin', 'dpo')));
create policy admin_opens on access.account for insert to tiltas_app with check ((select access.role()) in ('system', 'admin'));
create policy admin_corrects on access.account for update to tiltas_app using ((select access.role()) in ('system', 'admin'));
create policy functions_read on access.account for select to tiltas_owner using (true);
revoke select on access.account from tiltas_app;
grant select (id, login, name, organisation_id, role, language, person_id, opened_at, closed_at, version)
    on access.account to tiltas_app;

-- Before sign-in there is no context; this gives out exactly one account, by its exact name.
create function access.sign_in(wanted text)
returns table (id uuid, login text, name text, organisation_id int, role text, person_id uuid, language text, password_hash text)
language sql stable security definer set search_path = pg_catalog as $$
    select a.id, a.login, a.name, a.organisation_id, a.role, a.person_id, a.language, a.password_hash
    from access.account a where a.login = wanted and a.closed_at is null
$$;

create table access.api_token (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references access.account,
    organisation_id int not null references access.organisation,
    secret_hash bytea not null unique,
    scopes text[] not null,
    valid_until timestamptz not null,
    issued_at timestamptz not null default clock_timestamp());
select public.protect('access.api_token');
grant insert, select on access.api_token to tiltas_app;
create policy admin_issues on access.api_token for insert to tiltas_app with check ((select access.role()) in ('system', 'admin'));
create policy admin_lists on access.api_token for select to tiltas_app using ((select access.role()) in ('system', 'admin'));
create policy functions_read on access.api_token for select to tiltas_owner using (true);
create function access.bearer(hash bytea)
returns table (id uuid, login text, name text, organisation_id int, role text, scopes text[])
language sql stable security definer set search_path = pg_catalog as $$
    select a.id, a.login, a.name, t.organisation_id, a.role, t.scopes
    from access.api_token t join access.account a on a.id = t.account_id
    where t.secret_hash = hash and t.valid_until > clock_timestamp() and a.closed_at is null
$$;
