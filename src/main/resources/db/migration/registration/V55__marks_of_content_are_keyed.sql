-- By a plain hash of all that a family has said, a number that alone is missing could be tried out. A mark is keyed as the index of numbers is:
-- 16 bytes, where a hash has 32.
alter table registration.offline_record
    drop constraint offline_record_hash_is_sha256,
    add constraint offline_record_mark_is_keyed check (length(content_hash) = 16) not valid;
alter table registration.intake_hash add constraint intake_hash_is_keyed check (length(hash) = 16) not valid;
alter table registration.intake_row add constraint intake_row_hash_is_keyed check (length(hash) = 16) not valid;
alter table registration.receipt add constraint receipt_hash_is_keyed check (length(request_hash) = 16) not valid;

create policy system_sees on registration.intake_hash for select to tiltas_app using ((select access.role()) = 'system');
create policy system_keys on registration.intake_hash for update to tiltas_app
    using ((select access.role()) = 'system') with check ((select access.role()) = 'system' and length(hash) = 16);
grant update (request_hash) on registration.receipt to tiltas_app;
create policy system_keys on registration.receipt for update to tiltas_app
    using ((select access.role()) = 'system') with check ((select access.role()) = 'system' and length(request_hash) = 16);
grant update (content_hash) on registration.offline_record to tiltas_app;
create policy system_keys on registration.offline_record for update to tiltas_app
    using ((select access.role()) = 'system') with check ((select access.role()) = 'system' and length(content_hash) = 16);
