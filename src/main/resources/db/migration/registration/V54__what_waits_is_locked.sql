-- What waits to be registered is nobody's record yet: rows of a list and what came from a desk without a network lie locked with one key of
-- the register. Of a row only the list's own reference of a family stays readable.
alter table registration.intake_row
    add sealed bytea,
    alter surname drop not null,
    alter given drop not null,
    alter birth drop not null,
    alter document drop not null,
    alter cells drop not null,
    alter findings drop not null,
    drop constraint intake_row_is_understood_or_held,
    add constraint intake_row_is_locked check (
        num_nonnulls(surname, given, birth, document, cells, findings, understood) = 0) not valid;
create index intake_row_to_lock on registration.intake_row (intake_id, line) where cells is not null;
create policy system_locks on registration.intake_row for update to tiltas_app
    using ((select access.role()) = 'system') with check ((select access.role()) = 'system' and cells is null);
create policy system_sees on registration.intake_row for select to tiltas_app using ((select access.role()) = 'system');

alter table registration.offline_record
    add sealed bytea,
    drop constraint offline_record_is_kept_while_it_waits,
    add constraint offline_record_is_kept_while_it_waits
        check (settled_at is not null or reasons = '{}' or num_nonnulls(content, sealed) > 0),
    add constraint offline_record_is_locked check (content is null) not valid;
grant update (sealed) on registration.offline_record to tiltas_app;
