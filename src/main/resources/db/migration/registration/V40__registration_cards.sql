-- A card by which the next desk finds the family. Its code is drawn at random and says nothing of anybody; a lost card is withdrawn,
-- never deleted, so that whoever shows it later is told.
create table registration.card (
    code text primary key collate "C" constraint card_code_is_sixteen_signs check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    household_id uuid not null references registration.household on delete cascade,
    org_id int not null references access.organisation,
    issued_at timestamptz not null default clock_timestamp(),
    issued_by uuid not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    constraint card_is_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)));
create unique index card_one_in_force on registration.card (household_id) where withdrawn_at is null;
create index card_by_household on registration.card (household_id, issued_at desc);

select public.protect('registration.card', 'select', 'insert');
grant update (withdrawn_at, withdrawn_by) on registration.card to tiltas_app;

create policy with_the_household on registration.card for select to tiltas_app
    using (exists (select from registration.household h where h.id = household_id));
create policy desk_issues on registration.card for insert to tiltas_app
    with check ((select access.role()) in ('registrar', 'coordinator', 'casemanager', 'system') and org_id = (select access.org())
        and issued_by = (select access.officer()) and exists (select from registration.household h where h.id = household_id));
create policy desk_withdraws on registration.card for update to tiltas_app
    using ((select access.role()) in ('registrar', 'coordinator', 'casemanager') and withdrawn_at is null
        and exists (select from registration.household h where h.id = household_id))
    with check (withdrawn_by = (select access.officer()));
