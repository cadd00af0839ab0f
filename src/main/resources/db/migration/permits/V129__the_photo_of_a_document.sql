-- The holder's picture as it stands on a document: small, sealed, its hash in the token. The paper it was taken from may change; this does not.
create table permits.document_photo (
    document_id uuid primary key references permits.document,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    sha bytea not null constraint document_photo_is_hashed check (length(sha) = 32),
    sealed bytea not null,
    kept_at timestamptz not null default clock_timestamp());
create index document_photo_by_person on permits.document_photo (person_id);
create index document_photo_by_household on permits.document_photo (household_id);
create index document_by_token on permits.document (token_sha);
select public.protect('permits.document_photo', 'select', 'insert');
create policy with_the_household on permits.document_photo for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system') or exists (select from registration.household h where h.id = household_id));
create policy with_the_person on permits.document_photo for select to tiltas_app
    using (exists (select from registration.person p where p.id = person_id));
create policy system_writes on permits.document_photo for insert to tiltas_app with check ((select access.role()) = 'system');
create policy department_signs on permits.document_photo for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org())
        and exists (select from permits.document d where d.id = document_id and d.signed_by = (select access.officer())
            and d.person_id = document_photo.person_id and d.household_id = document_photo.household_id));
create policy not_hidden on permits.document_photo as restrictive for select to tiltas_app
    using ((select access.role()) = 'system' or household_id not in (select registration.published_hidden_households())
        and exists (select from registration.person p where p.id = person_id));
create trigger stands_still after insert on permits.document_photo
    for each row execute function registration.published_stand_still('org_id', 'household_id');

-- When somebody asked for the photo of a token, by its hash, also of one that was never signed. Who asked is not known.
create table permits.photo_try (
    token_sha bytea primary key constraint photo_try_is_of_a_hash check (length(token_sha) = 32),
    tries timestamptz[] not null,
    last_at timestamptz not null);
create index photo_try_by_time on permits.photo_try (last_at);
select public.protect('permits.photo_try', 'select', 'insert', 'delete');
grant update (tries, last_at) on permits.photo_try to tiltas_app;
create policy system_reads on permits.photo_try for select to tiltas_app using ((select access.role()) = 'system');
create policy system_writes on permits.photo_try for insert to tiltas_app with check ((select access.role()) = 'system');
create policy system_counts on permits.photo_try for update to tiltas_app using ((select access.role()) = 'system');
create policy system_forgets on permits.photo_try for delete to tiltas_app using ((select access.role()) = 'system');

-- Article 17, as in V96; the photo goes too.
create or replace function permits.erase_documents(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.document set token = null, number = '–', ended_as = coalesce(ended_as, 'revoked'), ended_at = coalesce(ended_at, clock_timestamp())
        where person_id = gone;
    delete from permits.document_file where person_id = gone;
    delete from permits.document_photo where person_id = gone;
end $$;
create policy functions_read on permits.document_photo for select to tiltas_owner using (true);
create policy functions_erase on permits.document_photo for delete to tiltas_owner using (access.role() = 'dpo');
