-- To which account a household is paid, and whose of the family it is. Another account ends the one before; what stood is never changed, so
-- that it can always be told where money of a day went. The number lies locked.
create table programme.account (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    person_id uuid not null references registration.person,
    holder_name text not null constraint account_has_a_holder check (holder_name ~ '\S'),
    account_sealed bytea,
    account_end text not null,
    entered_by uuid not null,
    entered_at timestamptz not null default clock_timestamp(),
    ended_by uuid,
    ended_at timestamptz,
    constraint account_ends_by_somebody check ((ended_at is null) = (ended_by is null)),
    constraint account_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade,
    constraint account_with_its_person unique (id, person_id));
create unique index account_one_at_a_time on programme.account (programme_id) where ended_at is null;
create index account_by_person on programme.account (person_id);

select public.protect('programme.account', 'select', 'insert');
grant update (ended_by, ended_at) on programme.account to tiltas_app;
create policy municipality on programme.account for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) in ('casemanager', 'finance')
        or (select access.org()) = 1 and (select access.role()) = 'finance' or (select access.role()) = 'system');
create policy with_the_household on programme.account for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.programme p where p.id = programme_id));
create policy municipality_enters on programme.account for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and entered_by = (select access.officer()));
create policy municipality_ends on programme.account for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
-- The foreign key is checked past row-level security: without this an account could name a person of another family.
create policy person_of_the_family on programme.account as restrictive for insert to tiltas_app
    with check (exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
        where p.id = account.person_id and m.id = account.programme_id));

create trigger stands_still after insert or update on programme.account
    for each row execute function registration.published_stand_still('org_id');

create function programme.account_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'tiltas_owner' and old.ended_at is not null then
        raise exception 'account_is_ended_once' using errcode = 'check_violation', constraint = 'account_is_ended_once';
    end if;
    return new;
end $$;
create trigger account_is_ended_once before update on programme.account
    for each row execute function programme.account_stays();

-- Article 17: whose account it was goes with the person. What was paid stays in the lists, as accounts of public money do.
create function programme.erase_accounts(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.account set holder_name = '–', account_sealed = null, account_end = '–' where person_id = gone;
end $$;
create policy functions_read on programme.account for select to tiltas_owner using (true);
create policy functions_erase on programme.account for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');

-- Whoever pays knows which programme a payment belongs to: days and states, nobody's words.
create policy pays on programme.programme for select to tiltas_app
    using ((select access.role()) = 'finance' and (org_id = (select access.org()) or (select access.org()) = 1));
