-- The keys under which a person is found again, however they are spelt: numbers, as the linkage engine makes them. No name can be read back from one.
create table registration.linkage_key (
    key bigint not null,
    person_id uuid not null,
    holder_org int not null,
    primary key (key, person_id),
    constraint linkage_key_is_held_with_the_person foreign key (person_id, holder_org)
        references registration.person (id, holder_org) on update cascade);
create index linkage_key_by_person on registration.linkage_key (person_id);

select public.protect('registration.linkage_key', 'select', 'insert', 'update', 'delete');
create policy with_the_person on registration.linkage_key for select to tiltas_app
    using (holder_org = (select access.org()) and (select access.staff())
        or (select access.role()) in ('registrar', 'system')
        or person_id in (select registration.shared_people()));
create policy registrar_writes on registration.linkage_key for insert to tiltas_app
    with check ((select access.staff()) and exists (select from registration.person p
        where p.id = person_id and p.holder_org = linkage_key.holder_org));
create policy registrar_changes on registration.linkage_key for update to tiltas_app
    using ((select access.role()) in ('registrar', 'system'));
create policy registrar_clears on registration.linkage_key for delete to tiltas_app
    using ((select access.role()) in ('registrar', 'system')
        or (select access.role()) = 'casemanager' and holder_org = (select access.org()));
