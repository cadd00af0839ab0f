-- The holder's case manager corrects a member's document, as the member; a registrar corrects anybody's.
create policy holder_corrects on registration.document for update to tiltas_app
    using ((select access.role()) = 'casemanager' and holder_org = (select access.org()));
