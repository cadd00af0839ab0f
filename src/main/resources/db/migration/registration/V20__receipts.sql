-- What was answered to a program's request, under the program's own key: the same request again has no second effect.
-- The household is written after its receipt in the same transaction, hence no foreign key.
create table registration.receipt (
    organisation_id int not null references access.organisation,
    key text not null collate "C" constraint receipt_key_is_short check (length(key) between 1 and 64),
    request_hash bytea not null,
    household_id uuid not null,
    answer jsonb not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint receipt_one_for_each_key primary key (organisation_id, key));
create index receipt_by_age on registration.receipt (made_at);
select public.protect('registration.receipt', 'select', 'insert', 'delete');
create policy own_organisation on registration.receipt for select to tiltas_app
    using (organisation_id = (select access.org()) and (select access.role()) = 'registrar');
create policy own_name on registration.receipt for insert to tiltas_app
    with check (organisation_id = (select access.org()) and made_by = (select access.officer()) and (select access.role()) = 'registrar');
create policy system_sees on registration.receipt for select to tiltas_app using ((select access.role()) = 'system');
create policy system_forgets on registration.receipt for delete to tiltas_app using ((select access.role()) = 'system');
