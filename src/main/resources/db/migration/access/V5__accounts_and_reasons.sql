-- What was done with an account, and by whom. Append-only, as the trail.
create table access.account_event (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references access.account,
    kind text not null constraint account_event_kind_is_known check (kind in ('opened', 'closed', 'reopened', 'password_reset')),
    at timestamptz not null default clock_timestamp(),
    made_by uuid not null);
create index account_event_by_account on access.account_event (account_id, at);
select public.protect('access.account_event', 'select', 'insert');
create policy administrators_read on access.account_event for select to tiltas_app
    using ((select access.role()) in ('admin', 'dpo', 'system'));
create policy own_name on access.account_event for insert to tiltas_app
    with check (made_by = (select access.officer()) and (select access.role()) in ('admin', 'system'));
create trigger account_event_is_append_only before update or delete or truncate on access.account_event
    for each statement execute function access.refuse_change();

-- A password that somebody else has set opens one page only: the one on which it is changed.
alter table access.account add must_change boolean not null default false;
create policy functions_change_own on access.account for update to tiltas_owner
    using (id = (select access.officer())) with check (id = (select access.officer()));

-- An officer changes these two of the own account and nothing else: a policy could not tell the columns apart.
create function access.change_own_password(hash text) returns void
language sql security definer set search_path = pg_catalog as $$
    update access.account set password_hash = hash, must_change = false, version = version + 1
    where id = access.officer() and closed_at is null
$$;
create function access.choose_own_language(chosen text) returns void
language sql security definer set search_path = pg_catalog as $$
    update access.account set language = chosen, version = version + 1 where id = access.officer()
$$;

-- Asked at every request, before any transaction: is the account still what it was when the person signed in?
create function access.standing(account uuid, organisation int, held text) returns text
language sql stable security definer set search_path = pg_catalog as $$
    select case when a.must_change then 'must_change' else 'open' end from access.account a
    where a.id = account and a.organisation_id = organisation and a.role = held and a.closed_at is null
$$;

-- The data-protection officer learns whom a look was about only with a reason, and for an hour.
create table access.disclosure (
    id uuid primary key default gen_random_uuid(),
    look_id bigint not null references access.look,
    officer_id uuid not null,
    reason text not null constraint disclosure_has_a_reason check (length(btrim(reason)) >= 10),
    at timestamptz not null default clock_timestamp(),
    until timestamptz not null default clock_timestamp() + interval '1 hour');
create index disclosure_by_look on access.disclosure (look_id, officer_id, until);
select public.protect('access.disclosure', 'select', 'insert');
create policy oversight on access.disclosure for select to tiltas_app using ((select access.role()) in ('dpo', 'system'));
create policy own_name on access.disclosure for insert to tiltas_app
    with check (officer_id = (select access.officer()) and (select access.role()) = 'dpo' and until <= clock_timestamp() + interval '1 hour');
create trigger disclosure_is_append_only before update or delete or truncate on access.disclosure
    for each statement execute function access.refuse_change();
create policy functions_read on access.disclosure for select to tiltas_owner using (true);
create policy functions_read on access.look_subject for select to tiltas_owner using (true);

-- Which people are disclosed to whom, until when: registration names them.
create view access.published_disclosed with (security_invoker = true) as
    select d.look_id, d.officer_id, d.until, s.person_id
    from access.disclosure d join access.look_subject s on s.look_id = d.look_id;
grant select on access.published_disclosed to tiltas_app;
