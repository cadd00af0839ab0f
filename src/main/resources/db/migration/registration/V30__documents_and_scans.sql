-- What the document says of itself beyond its number: since when it is valid, and the name as it stands there, in both scripts.
alter table registration.document
    add valid_from date,
    add surname text,
    add given text,
    add surname_original text,
    add given_original text,
    add constraint document_is_valid_from_before_until check (valid_from <= valid_until);

-- The key of one person, itself locked with the key that lies outside the database. Without this row everything that is locked with
-- it is gone for good, here and in every copy made later.
create table registration.person_key (
    person_id uuid primary key,
    holder_org int not null,
    wrapped bytea not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint person_key_is_held_with_the_person foreign key (person_id, holder_org)
        references registration.person (id, holder_org) on update cascade);

-- A page of a document, photographed or scanned. Only its kind and size can be read here.
create table registration.scan (
    id uuid primary key,
    person_id uuid not null,
    holder_org int not null,
    kind text not null constraint scan_kind_is_known check (kind in
        ('foreign_passport', 'internal_passport', 'id_card', 'birth_certificate', 'other')),
    media_type text not null constraint scan_is_an_image_or_pdf check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    size int not null constraint scan_is_not_empty check (size > 0),
    sealed bytea not null,
    org_id int not null references access.organisation,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint scan_is_held_with_the_person foreign key (person_id, holder_org)
        references registration.person (id, holder_org) on update cascade);
create index scan_by_person on registration.scan (person_id, made_at);

select public.protect('registration.person_key', 'select', 'insert');
select public.protect('registration.scan', 'select', 'insert');

-- Registrars everywhere, the holder's case managers, the person; of a family the children's too. Nobody with whom the family is shared.
do $$
declare t text;
begin
    foreach t in array array['person_key', 'scan'] loop
        execute format('create policy identity_is_national on registration.%1$I for select to tiltas_app
            using ((select access.role()) = ''registrar'')', t);
        execute format('create policy holder on registration.%1$I for select to tiltas_app
            using ((select access.role()) = ''casemanager'' and holder_org = (select access.org()))', t);
        execute format('create policy myself on registration.%1$I for select to tiltas_app
            using ((select access.role()) = ''newcomer'' and (person_id = (select access.self()) or exists (
                select from registration.person p where p.id = person_id
                    and p.household_id = (select registration.own_household()) and p.born_on > current_date - interval ''18 years'')))', t);
    end loop;
end $$;
create policy registrar_or_holder_makes on registration.person_key for insert to tiltas_app
    with check ((select access.role()) in ('registrar', 'casemanager') and exists (select from registration.person p
        where p.id = person_id and p.holder_org = person_key.holder_org
            and ((select access.role()) = 'registrar' or p.holder_org = (select access.org()))));
create policy registrar_or_holder_adds on registration.scan for insert to tiltas_app
    with check (org_id = (select access.org()) and made_by = (select access.officer())
        and (select access.role()) in ('registrar', 'casemanager') and exists (select from registration.person p
            where p.id = person_id and p.holder_org = scan.holder_org
                and ((select access.role()) = 'registrar' or p.holder_org = (select access.org()))));
