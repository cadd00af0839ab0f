-- The number of a document lies locked with a key of the person's own and is found again by a keyed index only: the same number has the same
-- index, and without the key that lies outside the database nobody can try numbers out. Equality of bytea may use an index under row-level security.
alter table registration.document
    add sealed bytea,
    add number_index bytea,
    add constraint document_index_has_16_bytes check (length(number_index) = 16),
    add constraint document_is_found_by_what_is_locked check (number_index is null or sealed is not null),
    add constraint document_number_is_locked check (number is null and number_key is null) not valid;
drop index registration.document_by_key;
create index document_by_number_index on registration.document (number_index) where number_index is not null;
create index document_to_lock on registration.document (id) where number is not null or number_key is not null;

-- One key of a person opens scans, another numbers: who oversees a record reads the number and none of the scans.
alter table registration.person_key
    add opens text not null default 'scans' constraint person_key_opens_scans_or_numbers check (opens in ('scans', 'numbers')),
    drop constraint person_key_pkey,
    add constraint person_key_one_for_each primary key (person_id, opens);
alter table registration.person_key alter opens drop default;

alter policy registrar_or_holder_makes on registration.person_key
    with check (((select access.role()) in ('registrar', 'casemanager') or (select access.role()) = 'system' and opens = 'numbers')
        and exists (select from registration.person p where p.id = person_id and p.holder_org = person_key.holder_org
            and ((select access.role()) <> 'casemanager' or p.holder_org = (select access.org()))));
-- Beside registrars and the holder's case managers: who is asked by the system, the family, and the officer who opened it with a reason.
create policy numbers_of_documents on registration.person_key for select to tiltas_app
    using (opens = 'numbers' and ((select access.role()) = 'system'
        or (select access.role()) = 'newcomer' and person_id in (select registration.shared_people())
        or (select access.role()) = 'dpo' and person_id in (select registration.opened_people())));
-- With people who are being written, once in a statement and not as a table with policies of its own: half of what it costs. As the owner; whose
-- person it is, the foreign key says together with the holder, and a case manager names the own organisation only.
create policy functions_keep on registration.person_key for insert to tiltas_owner with check (opens = 'numbers');
create function registration.keep_number_keys(people uuid[], holders int[], wrapped bytea[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
    own int := access.org();
    writer text := access.role();
begin
    if writer is null or writer not in ('registrar', 'casemanager', 'system') then
        raise exception 'no writer of documents' using errcode = 'insufficient_privilege';
    end if;
    insert into registration.person_key (person_id, holder_org, opens, wrapped)
        select k.person, k.holder, 'numbers', k.key from unnest(people, holders, wrapped) as k (person, holder, key)
        where k.holder = own or writer <> 'casemanager';
end $$;
-- With the member of a draft who is taken back.
grant delete on registration.person_key to tiltas_app;
create policy draft_only on registration.person_key for delete to tiltas_app
    using ((select access.role()) = 'registrar' and exists (select from registration.person p join registration.household h
        on h.id = p.household_id where p.id = person_id and h.state = 'draft' and h.registered_by_org = (select access.org())));

-- A corrected number stays in the history as it stays in the document: locked.
alter table registration.person_change
    add old_sealed bytea,
    add new_sealed bytea,
    drop constraint person_change_changes_something,
    add constraint person_change_changes_something
        check (old_value is distinct from new_value or old_sealed is distinct from new_sealed),
    add constraint person_change_number_is_locked
        check (field <> 'documentNumber' or old_value is null and coalesce(new_value, '') = '') not valid;
create index person_change_to_lock on registration.person_change (id)
    where field = 'documentNumber' and (old_value is not null or new_value <> '');
grant update (old_value, new_value, old_sealed, new_sealed) on registration.person_change to tiltas_app;
create policy system_locks on registration.person_change for update to tiltas_app
    using ((select access.role()) = 'system' and field = 'documentNumber' and old_sealed is null and new_sealed is null)
    with check ((select access.role()) = 'system' and old_value is null and new_value is null);

-- With which keys this register is locked: what they make of the same words. Nothing can be opened by it; another key is noticed at the start.
create table registration.key_witness (
    key text primary key constraint key_witness_is_of_a_known_key check (key in ('master', 'index')),
    made bytea not null,
    at timestamptz not null default clock_timestamp());
select public.protect('registration.key_witness', 'select', 'insert');
create policy open_by_design on registration.key_witness to tiltas_app using (true) with check (true);
