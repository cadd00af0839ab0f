-- Directive (EU) 2024/1346, article 24: whose special needs are looked for. The list is the directive's.
create table registration.vulnerability_kind (
    code text primary key,
    letter text not null,
    act text not null,
    position int not null);
insert into registration.vulnerability_kind (code, letter, act, position)
select code, letter, 'Direktyva (ES) 2024/1346, 24 str.', row_number() over () from (values
    ('minor', 'a'), ('unaccompanied_minor', 'b'), ('disability', 'c'), ('elderly', 'd'), ('pregnancy', 'e'), ('lgbti', 'f'),
    ('single_parent', 'g'), ('trafficking', 'h'), ('serious_illness', 'i'), ('mental_health', 'j'), ('violence', 'k')) kinds (code, letter);
select public.protect('registration.vulnerability_kind', 'select');
create policy open_by_design on registration.vulnerability_kind for select to tiltas_app using (true);

-- That somebody has looked, and nothing of what was found: whoever sees the person sees this.
create table registration.assessment (
    id uuid primary key,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null);
create index assessment_by_person on registration.assessment (person_id);

-- Why an officer looks at what was found; it opens that person's rows to that officer for an hour.
create table registration.reasoned_look (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references registration.person,
    officer_id uuid not null,
    org_id int not null references access.organisation,
    reason text not null constraint reasoned_look_says_why check (length(reason) >= 10),
    made_at timestamptz not null default clock_timestamp(),
    until timestamptz not null default clock_timestamp() + interval '1 hour',
    constraint reasoned_look_lasts_an_hour check (until <= made_at + interval '61 minutes'));
create index reasoned_look_by_officer on registration.reasoned_look (officer_id, person_id);

create table registration.vulnerability (
    id uuid primary key,
    person_id uuid not null references registration.person,
    kind text not null references registration.vulnerability_kind,
    needs text,
    basis text not null constraint vulnerability_has_a_basis check (basis <> ''),
    from_on date not null,
    org_id int not null references access.organisation,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    ended_at timestamptz,
    ended_by uuid,
    constraint vulnerability_ended_by_somebody check ((ended_at is null) = (ended_by is null)));
create unique index vulnerability_once_at_a_time on registration.vulnerability (person_id, kind) where ended_at is null;

select public.protect('registration.assessment', 'select', 'insert');
select public.protect('registration.reasoned_look', 'select', 'insert');
select public.protect('registration.vulnerability', 'select', 'insert');
grant update (ended_at, ended_by) on registration.vulnerability to tiltas_app;

-- Case managers of the holder, and the one registrar who registered the household. Nobody else, in no other role.
create policy own_case on registration.reasoned_look for select to tiltas_app
    using (officer_id = (select access.officer()) or (select access.role()) = 'system');
create policy own_reason on registration.reasoned_look for insert to tiltas_app
    with check (officer_id = (select access.officer()) and org_id = (select access.org()) and until <= clock_timestamp() + interval '61 minutes'
        and exists (select from registration.person p join registration.household h on h.id = p.household_id where p.id = person_id
            and ((select access.role()) = 'casemanager' and p.holder_org = (select access.org())
                or (select access.role()) = 'registrar' and h.created_by = (select access.officer())
                or (select access.role()) = 'system')));

create policy with_the_person on registration.assessment for select to tiltas_app
    using (exists (select from registration.person p where p.id = person_id));
create policy who_assesses on registration.assessment for insert to tiltas_app
    with check (made_by = (select access.officer()) and (org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from registration.person p join registration.household h on h.id = p.household_id where p.id = person_id
            and ((select access.role()) = 'casemanager' and p.holder_org = (select access.org())
                or (select access.role()) = 'registrar' and h.created_by = (select access.officer())
                or (select access.role()) = 'system')));

do $$
declare few text := 'exists (select from registration.person p join registration.household h on h.id = p.household_id where p.id = person_id
            and ((select access.role()) = ''casemanager'' and p.holder_org = (select access.org())
                or (select access.role()) = ''registrar'' and h.created_by = (select access.officer())))
        and exists (select from registration.reasoned_look l where l.person_id = vulnerability.person_id
            and l.officer_id = (select access.officer()) and l.until > clock_timestamp())';
begin
    execute 'create policy few_with_a_reason on registration.vulnerability for select to tiltas_app
        using ((select access.role()) = ''system'' or ' || few || ')';
    execute 'create policy few_write on registration.vulnerability for insert to tiltas_app
        with check (made_by = (select access.officer()) and (org_id = (select access.org()) or (select access.role()) = ''system'')
            and exists (select from registration.person p where p.id = person_id)
            and ((select access.role()) = ''system'' or ' || few || '))';
    execute 'create policy few_end on registration.vulnerability for update to tiltas_app
        using (ended_at is null and ' || few || ') with check (ended_by = (select access.officer()))';
end $$;
