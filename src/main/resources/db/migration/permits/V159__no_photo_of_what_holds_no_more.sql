-- A document that has been superseded or revoked is shown and printed to nobody: its picture goes at once, and the file in which it stands. That
-- it was signed, with which key and which hash of the picture, stays in its row and token until the person is erased.
create function permits.photo_goes_with_its_document() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from permits.document_photo where document_id = new.id;
    delete from permits.document_file where document_id = new.id;
    return null;
end $$;
create policy functions_drop on permits.document_photo for delete to tiltas_owner
    using (exists (select from permits.document d where d.id = document_id and d.ended_as is not null));
create policy functions_drop on permits.document_file for delete to tiltas_owner
    using (exists (select from permits.document d where d.id = document_id and d.ended_as is not null));
create trigger photo_goes_with_its_document after update of ended_as on permits.document for each row
    when (old.ended_as is null and new.ended_as is not null) execute function permits.photo_goes_with_its_document();
delete from permits.document_photo o where exists (select from permits.document d where d.id = o.document_id and d.ended_as is not null);
delete from permits.document_file f where exists (select from permits.document d where d.id = f.document_id and d.ended_as is not null);
