-- Who answers for a child, from when to when and by which document. Ended rows stay.
create table registration.guardianship (
    id uuid primary key,
    person_id uuid not null references registration.person,
    kind text not null constraint guardianship_kind_is_known check (kind in ('parent', 'consent', 'temporary', 'court')),
    guardian_id uuid references registration.person,
    guardian_name text,
    guardian_contact text,
    basis text not null constraint guardianship_has_a_basis check (basis <> ''),
    from_on date not null,
    until_on date,
    org_id int not null references access.organisation,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    ended_at timestamptz,
    ended_by uuid,
    ended_why text constraint guardianship_end_is_known check (ended_why in ('other_guardian', 'of_age', 'revoked', 'mistake')),
    constraint guardianship_is_of_somebody check (num_nonnulls(guardian_id, guardian_name) = 1),
    constraint guardianship_is_of_another check (guardian_id <> person_id),
    constraint guardianship_ends_after_it_begins check (until_on >= from_on),
    constraint guardianship_ended_by_somebody check (num_nulls(ended_at, ended_by, ended_why) in (0, 3)),
    constraint guardianship_once_at_a_time exclude using gist (person_id with =, guardian_id with =, daterange(from_on, until_on, '[]') with &&)
        where (ended_at is null and guardian_id is not null));
create index guardianship_by_person on registration.guardianship (person_id);

-- A child who may be alone: noticed when registered, moved or corrected; a person answers. org_id is the office that registered.
create table registration.unaccompanied (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null constraint unaccompanied_noticed_once unique,
    holder_org int not null,
    org_id int not null references access.organisation,
    noticed_on date not null,
    answer text constraint unaccompanied_answer_is_known check (answer in ('alone', 'accompanied')),
    answered_at timestamptz,
    answered_by uuid,
    constraint unaccompanied_answered_by_somebody check (num_nulls(answer, answered_at, answered_by) in (0, 3)),
    constraint unaccompanied_is_held_with_the_person foreign key (person_id, holder_org)
        references registration.person (id, holder_org) on update cascade);
create index unaccompanied_by_holder on registration.unaccompanied (holder_org);
create index unaccompanied_by_office on registration.unaccompanied (org_id);

select public.protect('registration.guardianship', 'select', 'insert');
grant update (ended_at, ended_by, ended_why) on registration.guardianship to tiltas_app;
select public.protect('registration.unaccompanied', 'select', 'insert');
grant update (answer, answered_at, answered_by) on registration.unaccompanied to tiltas_app;

-- Case managers and coordinators see it with the person; a registrar of the families whom the own office registered.
create policy with_the_person on registration.guardianship for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) in ('registrar', 'casemanager', 'coordinator')
        and exists (select from registration.person p join registration.household h on h.id = p.household_id where p.id = person_id
            and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));
create policy who_cares_writes on registration.guardianship for insert to tiltas_app
    with check (((select access.role()) = 'system' or (select access.role()) in ('registrar', 'casemanager') and org_id = (select access.org()))
        and made_by = (select access.officer())
        and exists (select from registration.person p join registration.household h on h.id = p.household_id where p.id = person_id
            and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org())))
        and (guardian_id is null or exists (select from registration.person p where p.id = guardian_id)));
create policy who_cares_ends on registration.guardianship for update to tiltas_app
    using ((select access.role()) in ('registrar', 'casemanager') and ended_at is null)
    with check (ended_by = (select access.officer()));

create policy office_and_holder on registration.unaccompanied for select to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org())
        or (select access.role()) in ('casemanager', 'coordinator') and holder_org = (select access.org())
        or (select access.role()) = 'system'
        or (select access.role()) = 'coordinator' and person_id in (select registration.shared_people()));
create policy is_noticed on registration.unaccompanied for insert to tiltas_app
    with check ((select access.role()) in ('registrar', 'casemanager', 'system') and answer is null
        and exists (select from registration.person p join registration.household h on h.id = p.household_id
            where p.id = person_id and p.holder_org = unaccompanied.holder_org and h.registered_by_org = unaccompanied.org_id));
create policy is_answered on registration.unaccompanied for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org())
        or (select access.role()) = 'casemanager' and holder_org = (select access.org()))
    with check (answered_by = (select access.officer()));

-- Whether a parent or a guardian is with the child on that day, as far as the register knows. Family roles are told from the applicant.
create function registration.accompanied(child uuid, today date, adults_born_by date) returns boolean
language sql stable set search_path = pg_catalog as $$
    select exists (select from registration.guardianship g where g.person_id = child and g.ended_at is null
            and g.from_on <= today and (g.until_on is null or g.until_on >= today))
        or exists (
            select from registration.person c
            join registration.person a on a.household_id = c.household_id and a.id <> c.id and coalesce(a.born_on <= adults_born_by, true)
            where c.id = child and (a.family_role, c.family_role) in (
                ('applicant', 'son'), ('applicant', 'daughter'), ('spouse', 'son'), ('spouse', 'daughter'),
                ('mother', 'applicant'), ('father', 'applicant'),
                ('mother', 'brother'), ('mother', 'sister'), ('father', 'brother'), ('father', 'sister'),
                ('son', 'grandson'), ('son', 'granddaughter'), ('daughter', 'grandson'), ('daughter', 'granddaughter')))
$$;
