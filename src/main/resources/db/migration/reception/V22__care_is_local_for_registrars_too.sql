-- A registrar sees where the families live whom the own office registered, and no others (ADR 3).
drop policy with_the_household on reception.stay;
create policy with_the_household on reception.stay for select to tiltas_app
    using (household_id is not null and exists (select from registration.household h where h.id = household_id
        and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));

drop policy with_the_household on reception.lodging;
create policy with_the_household on reception.lodging for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or exists (select from registration.household h where h.id = household_id
        and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));
drop policy records on reception.lodging;
create policy records on reception.lodging for insert to tiltas_app
    with check ((select access.staff()) and (org_id = (select access.org()) or (select access.role()) = 'system')
        and made_by = (select access.officer()) and exists (select from registration.household h where h.id = household_id
        and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));
drop policy changes on reception.lodging;
create policy changes on reception.lodging for update to tiltas_app
    using ((select access.staff()) and exists (select from registration.household h where h.id = household_id
        and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));
drop policy clears on reception.lodging;
create policy clears on reception.lodging for delete to tiltas_app
    using ((select access.staff()) and exists (select from registration.household h where h.id = household_id
        and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));
