-- Keys that sign permits. What signs lies sealed with a key outside the database; the point is public. A leaked key is blocked with a reason.
create table permits.signing_key (
    kid bytea primary key constraint signing_key_has_eight_bytes check (length(kid) = 8),
    point bytea not null constraint signing_key_has_a_point check (length(point) = 64),
    sealed bytea not null,
    signs_from date not null,
    signs_until date not null,
    known_until date not null,
    made_at timestamptz not null default clock_timestamp(),
    blocked_at timestamptz,
    blocked_by uuid,
    blocked_why text,
    constraint signing_key_is_known_longer_than_it_signs check (signs_from < signs_until and signs_until <= known_until),
    constraint signing_key_is_blocked_with_a_reason
        check ((blocked_at is null) = (blocked_by is null) and (blocked_at is null) = (blocked_why is null)));
select public.protect('permits.signing_key', 'select', 'insert');
grant update (blocked_at, blocked_by, blocked_why) on permits.signing_key to tiltas_app;
create policy department_signs on permits.signing_key for select to tiltas_app
    using ((select access.role()) in ('registrar', 'admin', 'system'));
create policy system_makes on permits.signing_key for insert to tiltas_app with check ((select access.role()) = 'system');
create policy admin_blocks on permits.signing_key for update to tiltas_app using ((select access.role()) = 'admin')
    with check ((select access.role()) = 'admin' and blocked_by = (select access.officer()));

-- The place of a document in the public lists: one bit each.
create sequence permits.status_index as int;
grant usage on sequence permits.status_index to tiltas_app;

-- The paper or file of a permit: one is in force at a time. token is sealed; token_sha is what is proven to have been signed, by whom, when.
create table permits.document (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    permit_id uuid not null references permits.permit,
    kid bytea not null references permits.signing_key,
    status_index int not null constraint document_has_its_own_place unique,
    number text not null,
    token bytea,
    token_sha bytea not null constraint document_token_is_hashed check (length(token_sha) = 32),
    signed_by uuid not null,
    signed_at timestamptz not null default clock_timestamp(),
    ended_as text constraint document_ends_in_a_known_way check (ended_as in ('revoked', 'superseded')),
    ended_at timestamptz,
    constraint document_ends_at_a_moment check ((ended_as is null) = (ended_at is null)));
create unique index document_one_in_force on permits.document (permit_id) where ended_as is null;
create index document_by_person on permits.document (person_id, signed_at);
create index document_by_household on permits.document (household_id);
create index document_ended on permits.document (status_index) where ended_as is not null;

-- The file as it was rendered at the first download, sealed, found by its hash.
create table permits.document_file (
    document_id uuid primary key references permits.document,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    sha bytea not null constraint document_file_is_hashed check (length(sha) = 32),
    sealed bytea not null,
    rendered_at timestamptz not null default clock_timestamp());
create index document_file_by_person on permits.document_file (person_id);

select public.protect(t::regclass, 'select', 'insert') from unnest(array['permits.document', 'permits.document_file']) t;
grant update (ended_as, ended_at) on permits.document to tiltas_app;
do $$
declare t text;
begin
    foreach t in array array['document', 'document_file'] loop
        execute format('create policy with_the_household on permits.%1$I for select to tiltas_app
            using ((select access.role()) in (''registrar'', ''system'')
                or exists (select from registration.household h where h.id = household_id))', t);
        execute format('create policy with_the_person on permits.%1$I for select to tiltas_app
            using (exists (select from registration.person p where p.id = person_id))', t);
        execute format('create policy system_writes on permits.%1$I for insert to tiltas_app
            with check ((select access.role()) = ''system'')', t);
        execute format('create policy not_hidden on permits.%1$I as restrictive for select to tiltas_app
            using ((select access.role()) = ''system'' or household_id not in (select registration.published_hidden_households())
                and exists (select from registration.person p where p.id = person_id))', t);
    end loop;
end $$;
create policy department_signs on permits.document for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and signed_by = (select access.officer())
        and exists (select from permits.permit p where p.id = permit_id
            and p.person_id = document.person_id and p.household_id = document.household_id));
create policy department_ends on permits.document for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system');
create policy who_sees_it_renders on permits.document_file for insert to tiltas_app
    with check ((select access.role()) in ('registrar', 'casemanager', 'coordinator', 'newcomer')
        and exists (select from permits.document d where d.id = document_id and d.org_id = document_file.org_id
            and d.person_id = document_file.person_id and d.household_id = document_file.household_id));

-- A replaced permit leaves a superseded document.
create function permits.documents_end_with_the_permit() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    update permits.document set ended_as = 'superseded', ended_at = clock_timestamp() where permit_id = new.id and ended_as is null;
    return null;
end $$;
create trigger documents_end_with_the_permit after update of replaced_on on permits.permit
    for each row when (new.replaced_on is not null and old.replaced_on is null) execute function permits.documents_end_with_the_permit();

create trigger stands_still after insert on permits.document
    for each row execute function registration.published_stand_still('org_id', 'household_id');

-- Article 17: the paper goes with the person; that one was signed, with which key, and how it ended, is kept as the decision is.
create function permits.erase_documents(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.document set token = null, number = '–', ended_as = coalesce(ended_as, 'revoked'), ended_at = coalesce(ended_at, clock_timestamp())
        where person_id = gone;
    delete from permits.document_file where person_id = gone;
end $$;
create policy functions_read on permits.document for select to tiltas_owner using (true);
create policy functions_erase on permits.document for update to tiltas_owner using (access.role() = 'dpo') with check (access.role() = 'dpo');
create policy functions_read on permits.document_file for select to tiltas_owner using (true);
create policy functions_erase on permits.document_file for delete to tiltas_owner using (access.role() = 'dpo');
