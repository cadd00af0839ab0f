-- Who stood in a sheet of residents that was taken out, and why: as registration.bulk_export.
create table reception.resident_export (
    export_id uuid not null,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    reason text not null constraint resident_export_has_a_reason check (length(btrim(reason)) >= 10),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    primary key (export_id, person_id));
create index resident_export_by_person on reception.resident_export (person_id, made_at);
select public.protect('reception.resident_export', 'select', 'insert');
create policy own_exports on reception.resident_export for select to tiltas_app
    using ((org_id = (select access.org()) and made_by = (select access.officer()) or (select access.role()) = 'system')
        and exists (select from registration.person p where p.id = person_id));
create policy opened_with_a_reason on reception.resident_export for select to tiltas_app
    using ((select access.role()) = 'dpo' and exists (select from registration.person p where p.id = person_id));
create policy own_name on reception.resident_export for insert to tiltas_app
    with check ((org_id = (select access.org()) or (select access.role()) = 'system') and made_by = (select access.officer())
        and (select access.role()) in ('coordinator', 'casemanager', 'system')
        and exists (select from registration.person p where p.id = person_id));

-- Article 17: why a bed was given in spite of something is said of a family, and goes with the last of it.
create function reception.erase_reasons(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update reception.stay set in_spite_why = '–' where household_id = any(homes) and in_spite_why is not null;
end $$;
create policy functions_erase on reception.stay for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
