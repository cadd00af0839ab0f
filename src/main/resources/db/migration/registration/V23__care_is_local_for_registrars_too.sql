-- Identity is national: a registrar finds everybody. Where a family sleeps and who carries it is care: a registrar sees that of the
-- families whom the own office registered, and of no others (ADR 3).
drop policy hands_over on registration.handover;
create policy hands_over on registration.handover for insert to tiltas_app
    with check ((select access.staff()) and exists (select from registration.household h where h.id = household_id
        and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));

drop policy with_the_household on registration.bed_request;
create policy with_the_household on registration.bed_request for select to tiltas_app
    using (exists (select from registration.household h where h.id = household_id
        and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));
drop policy asks on registration.bed_request;
create policy asks on registration.bed_request for insert to tiltas_app
    with check ((select access.staff()) and exists (select from registration.household h where h.id = household_id
        and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));
drop policy is_answered on registration.bed_request;
create policy is_answered on registration.bed_request for update to tiltas_app
    using ((select access.staff()) and exists (select from registration.household h where h.id = household_id
        and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));
