-- A household's application before it is handed in: for what, for whom. One at a time; it goes when it is handed in or thrown away.
create table permits.draft (
    household_id uuid primary key references registration.household,
    org_id int not null references access.organisation,
    ground text not null constraint draft_ground_is_known check (ground in ('temporary_protection', 'humanitarian', 'work', 'study', 'family')),
    people uuid[] not null,
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    saved_by uuid not null,
    saved_at timestamptz not null default clock_timestamp(),
    version int not null default 1);

-- A paper shown for an application, as a picture; what is on it lies locked. It is the person's, whatever is asked for with it.
create table permits.paper (
    id uuid primary key,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    paper text not null constraint paper_is_known check (paper in ('identity', 'birth_certificate', 'former_permit', 'photo',
        'employer_letter', 'study_letter', 'family_tie', 'means', 'residence', 'insurance', 'humanitarian_reason')),
    media_type text not null constraint paper_is_a_picture check (media_type in ('image/jpeg', 'image/png')),
    size int not null constraint paper_is_not_empty check (size > 0),
    sealed bytea not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null);
create index paper_by_person on permits.paper (person_id, paper);
create index paper_by_household on permits.paper (household_id);

select public.protect('permits.draft', 'select', 'insert', 'delete');
select public.protect('permits.paper', 'select', 'insert', 'delete');
grant update (ground, people, saved_by, saved_at, version) on permits.draft to tiltas_app;

do $$
declare
    t text;
    writes text := '(select access.role()) in (''registrar'', ''casemanager'', ''newcomer'')';
begin
    execute 'create policy with_the_household on permits.draft for select to tiltas_app
        using ((select access.role()) in (''registrar'', ''system'') or exists (select from registration.household h where h.id = household_id))';
    execute 'create policy with_the_person on permits.paper for select to tiltas_app
        using ((select access.role()) in (''registrar'', ''system'') or exists (select from registration.person p where p.id = person_id))';
    foreach t in array array['draft', 'paper'] loop
        execute format('create policy system_writes on permits.%I for insert to tiltas_app with check ((select access.role()) = ''system'')', t);
        execute format('create policy not_hidden on permits.%I as restrictive for select to tiltas_app
            using (household_id not in (select registration.published_hidden_households()))', t);
    end loop;
    execute 'create policy whoever_may_apply_begins on permits.draft for insert to tiltas_app
        with check (' || writes || ' and begun_by = (select access.officer()) and org_id = (select access.org())
            and exists (select from registration.household h where h.id = household_id))';
    execute 'create policy whoever_may_apply_goes_on on permits.draft for update to tiltas_app
        using (' || writes || ' and exists (select from registration.household h where h.id = household_id))
        with check (' || writes || ' and saved_by = (select access.officer()))';
    execute 'create policy whoever_may_apply_ends on permits.draft for delete to tiltas_app
        using (' || writes || ' and exists (select from registration.household h where h.id = household_id))';
    execute 'create policy whoever_may_apply_adds on permits.paper for insert to tiltas_app
        with check (' || writes || ' and made_by = (select access.officer()) and org_id = (select access.org())
            and exists (select from registration.person p where p.id = person_id and p.household_id = paper.household_id))';
    execute 'create policy who_added_takes_away on permits.paper for delete to tiltas_app
        using (' || writes || ' and made_by = (select access.officer()))';
end $$;

-- Grown-up newcomers apply themselves, for their own household.
create policy applies_for_the_own_household on permits.application for insert to tiltas_app
    with check ((select access.role()) = 'newcomer' and state = 'submitted'
        and opened_by = (select access.officer()) and opened_by_org = (select access.org())
        and household_id = (select registration.own_household())
        and exists (select from registration.person p where p.id = person_id and p.household_id = application.household_id)
        and exists (select from registration.person p where p.id = filed_by and p.household_id = application.household_id));
create policy applies_for_the_own_household on permits.application_event for insert to tiltas_app
    with check (by_officer = (select access.officer()) and by_org = (select access.org())
        and step = 'submit' and (select access.role()) = 'newcomer'
        and exists (select from permits.application a where a.id = application_id and a.household_id = application_event.household_id
            and a.person_id = application_event.person_id));

-- Article 17, as in V56; what was shown for an application goes with the person.
create or replace function permits.erase_person(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.application_event set reason = null where person_id = gone and reason is not null;
    delete from permits.paper where person_id = gone;
    delete from permits.draft where people = array[gone];
    update permits.draft set people = array_remove(people, gone) where gone = any(people);
end $$;
do $$
declare t text;
begin
    foreach t in array array['draft', 'paper'] loop
        execute format('create policy functions_read on permits.%I for select to tiltas_owner using (true)', t);
        execute format('create policy functions_erase on permits.%I for delete to tiltas_owner using (access.role() = ''dpo'')', t);
    end loop;
end $$;
create policy functions_blank on permits.draft for update to tiltas_owner using (access.role() = 'dpo') with check (access.role() = 'dpo');
