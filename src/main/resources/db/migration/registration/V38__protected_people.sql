-- People hidden from somebody who looks for them: survivors of violence and of trafficking. The mark takes their whole household out of
-- everybody's sight except the holder's office and the officers named here. Why they are protected stands nowhere.
create table registration.protection (
    id uuid primary key,
    person_id uuid not null references registration.person,
    basis text not null constraint protection_has_a_basis check (basis <> ''),
    org_id int not null references access.organisation,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    ended_at timestamptz,
    ended_by uuid,
    constraint protection_ended_by_somebody check ((ended_at is null) = (ended_by is null)));
create unique index protection_once_at_a_time on registration.protection (person_id) where ended_at is null;

create table registration.protection_officer (
    protection_id uuid not null references registration.protection,
    officer_id uuid not null references access.account,
    officer_name text not null,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    primary key (protection_id, officer_id));

select public.protect('registration.protection', 'select', 'insert');
grant update (ended_at, ended_by) on registration.protection to tiltas_app;
select public.protect('registration.protection_officer', 'select', 'insert');

-- As the owner: who is hidden must be known without being seen.
create policy functions_read on registration.protection for select to tiltas_owner using (true);
create policy functions_read on registration.protection_officer for select to tiltas_owner using (true);
create function registration.hidden_households() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
    select m.household_id from registration.protection g join registration.person m on m.id = g.person_id
    where g.ended_at is null and access.role() is distinct from 'system'
      and (m.holder_org = access.org() and access.staff()) is not true
      and (access.role() = 'newcomer' and m.household_id = registration.own_household()) is not true
      and not exists (select from registration.protection_officer o where o.protection_id = g.id and o.officer_id = access.officer())
$$;
create function registration.hidden_people() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
    select p.id from registration.person p where p.household_id in (select registration.hidden_households())
$$;

-- Restrictive: no other policy, of today or of tomorrow, shows what these hide. The functions run once in a statement, over few rows.
create policy not_hidden on registration.household as restrictive for all to tiltas_app
    using (id not in (select registration.hidden_households()));
create policy not_hidden on registration.person as restrictive for all to tiltas_app
    using (household_id not in (select registration.hidden_households()));
do $$
declare t text;
begin
    foreach t in array array['name_key', 'document', 'need', 'unaccompanied', 'guardianship', 'assessment', 'vulnerability',
        'reasoned_look', 'person_change', 'former_member'] loop
        execute format('create policy not_hidden on registration.%I as restrictive for all to tiltas_app
            using (person_id not in (select registration.hidden_people()))', t);
    end loop;
    foreach t in array array['arrival', 'arrival_topic', 'share', 'handover', 'bed_request', 'intake_household'] loop
        execute format('create policy not_hidden on registration.%I as restrictive for all to tiltas_app
            using (household_id not in (select registration.hidden_households()))', t);
    end loop;
end $$;
create policy not_hidden on registration.intake_row as restrictive for all to tiltas_app
    using (person_id is null or person_id not in (select registration.hidden_people()));
create policy not_hidden on registration.merge as restrictive for all to tiltas_app
    using (kept not in (select registration.hidden_people()) and merged not in (select registration.hidden_people()));
create policy not_hidden on registration.not_same as restrictive for all to tiltas_app
    using (person_a not in (select registration.hidden_people()) and person_b not in (select registration.hidden_people()));
create policy not_hidden on registration.regrouping as restrictive for all to tiltas_app
    using (from_household not in (select registration.hidden_households()) and to_household not in (select registration.hidden_households()));

-- Marked by the holder's case managers and coordinators, and by the registrar who registered the household.
create policy few_see on registration.protection for select to tiltas_app
    using ((select access.role()) = 'system'
        or (select access.role()) in ('registrar', 'casemanager', 'coordinator')
            and exists (select from registration.person p join registration.household h on h.id = p.household_id where p.id = person_id
                and (p.holder_org = (select access.org()) or h.created_by = (select access.officer()))));
create policy few_mark on registration.protection for insert to tiltas_app
    with check (made_by = (select access.officer()) and (org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from registration.person p join registration.household h on h.id = p.household_id where p.id = person_id
            and ((select access.role()) in ('casemanager', 'coordinator') and p.holder_org = (select access.org())
                or (select access.role()) = 'registrar' and h.created_by = (select access.officer())
                or (select access.role()) = 'system')));
create policy few_end on registration.protection for update to tiltas_app
    using (ended_at is null and ((select access.role()) in ('casemanager', 'coordinator')
            and exists (select from registration.person p where p.id = person_id and p.holder_org = (select access.org()))
        or made_by = (select access.officer())))
    with check (ended_by = (select access.officer()));

create policy few_see on registration.protection_officer for select to tiltas_app
    using ((select access.role()) = 'system'
        or (select access.role()) in ('registrar', 'casemanager', 'coordinator')
            and exists (select from registration.protection g where g.id = protection_id));
create policy few_name on registration.protection_officer for insert to tiltas_app
    with check (made_by = (select access.officer()) and (org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from registration.person p where p.id = person_id)
        and exists (select from registration.protection g where g.id = protection_id and g.person_id = protection_officer.person_id
            and g.ended_at is null and (g.made_by = (select access.officer())
                or (select access.role()) in ('casemanager', 'coordinator', 'system')
                    and exists (select from registration.person p where p.id = g.person_id
                        and (p.holder_org = (select access.org()) or (select access.role()) = 'system')))));
