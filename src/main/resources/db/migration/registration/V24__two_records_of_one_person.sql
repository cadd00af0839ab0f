-- A merge is a row that says: this record is that one. Nothing is rewritten or deleted, here or in other modules; they read
-- published_person.surviving_id. Undoing it ends the row.
create table registration.merge (
    id uuid primary key,
    kept uuid not null references registration.person,
    merged uuid not null references registration.person,
    org_id int not null references access.organisation,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    undone_at timestamptz,
    undone_by uuid,
    constraint merge_is_of_two_records check (kept <> merged),
    constraint merge_is_undone_by_somebody check ((undone_at is null) = (undone_by is null)));
create unique index merge_makes_a_record_one_other on registration.merge (merged) where undone_at is null;
create index merge_by_kept on registration.merge (kept);

-- What was taken from the other record: undoing gives it back unless it was corrected since.
create table registration.merge_field (
    merge_id uuid not null references registration.merge,
    org_id int not null references access.organisation,
    field text not null,
    old_value text,
    new_value text,
    primary key (merge_id, field),
    constraint merge_field_changes_something check (old_value is distinct from new_value));

-- A chain has an end: the record that stays is no other record at the time. Later it may become one, and takes its own along.
create function registration.merge_ends_at_a_record() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from registration.merge m where m.merged = new.kept and m.undone_at is null) then
        raise exception 'the record that stays is merged itself' using errcode = 'check_violation', constraint = 'merge_ends_at_a_record';
    end if;
    return new;
end $$;
create trigger merge_ends_at_a_record before insert on registration.merge
    for each row execute function registration.merge_ends_at_a_record();

select public.protect('registration.merge', 'select', 'insert');
grant update (undone_at, undone_by) on registration.merge to tiltas_app;
select public.protect('registration.merge_field', 'select', 'insert');

create policy identity_is_national on registration.merge for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system'));
create policy with_the_person on registration.merge for select to tiltas_app
    using (exists (select from registration.person p where p.id = kept) or exists (select from registration.person p where p.id = merged));
create policy registrar_merges on registration.merge for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and made_by = (select access.officer())
        and exists (select from registration.person p where p.id = kept)
        and exists (select from registration.person p where p.id = merged));
create policy registrar_undoes on registration.merge for update to tiltas_app
    using ((select access.role()) = 'registrar' and undone_at is null)
    with check (undone_by = (select access.officer()));

create policy with_the_merge on registration.merge_field for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system') or exists (select from registration.merge m where m.id = merge_id));
create policy registrar_takes on registration.merge_field for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org())
        and exists (select from registration.merge m where m.id = merge_id and m.made_by = (select access.officer())));

create function registration.surviving(person uuid) returns uuid
language sql stable set search_path = pg_catalog as $$
    with recursive same (id, step) as (
        select person, 0
        union all
        select m.kept, s.step + 1 from same s join registration.merge m on m.merged = s.id and m.undone_at is null)
    select id from same order by step desc limit 1
$$;

create or replace view registration.published_person with (security_invoker = true) as
    select p.id, p.household_id, p.holder_org, p.surname, p.given, p.surname_original, p.given_original, p.sex, p.born_on,
           p.family_role, p.position, h.number, h.state, registration.surviving(p.id) as surviving_id
    from registration.person p join registration.household h on h.id = p.household_id
    where h.state <> 'draft';
