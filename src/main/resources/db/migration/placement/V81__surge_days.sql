-- A surge day: a whole list of households that wait, placed together, looked at and compared. Nothing is offered before a person approves it.
create table placement.surge (
    id uuid primary key,
    org_id int not null references access.organisation,
    name text not null constraint surge_has_a_name check (btrim(name) <> '' and length(name) <= 80),
    arrived_from date not null,
    arrived_until date not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint surge_days_are_in_order check (arrived_from <= arrived_until),
    constraint surge_with_its_office unique (id, org_id));
create index surge_by_org on placement.surge (org_id, made_at desc);

-- Who is on the list; it does not grow by itself when more families arrive.
create table placement.surge_household (
    surge_id uuid not null,
    household_id uuid not null references registration.household,
    org_id int not null,
    people int not null constraint surge_household_is_somebody check (people > 0),
    primary key (surge_id, household_id),
    constraint surge_household_is_of_its_office foreign key (surge_id, org_id) references placement.surge (id, org_id));
create index surge_household_by_household on placement.surge_household (household_id);

-- One way of placing the list. Weights, seed, prices and the proven bound stand in the run itself.
create table placement.surge_run (
    id uuid primary key,
    surge_id uuid not null,
    org_id int not null,
    number int not null constraint surge_run_counts_from_one check (number > 0),
    seed bigint not null,
    value double precision not null,
    bound double precision not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint surge_run_is_of_its_office foreign key (surge_id, org_id) references placement.surge (id, org_id),
    constraint surge_run_has_its_number unique (surge_id, number),
    constraint surge_run_is_under_its_bound check (value <= bound + 1e-6),
    constraint surge_run_with_its_office unique (id, org_id));

create table placement.surge_weight (
    run_id uuid not null,
    org_id int not null,
    code text not null,
    value int not null constraint surge_weight_is_not_negative check (value >= 0),
    primary key (run_id, code),
    constraint surge_weight_is_of_its_office foreign key (run_id, org_id) references placement.surge_run (id, org_id));

-- Where the run would place a household, or why nowhere. approved_at is a person's decision; outcome is what came of the offer.
create table placement.surge_place (
    run_id uuid not null,
    household_id uuid not null references registration.household,
    org_id int not null,
    people int not null,
    municipality int references access.organisation,
    site_id uuid,
    site_name text,
    points int not null,
    reasons_for text[] not null,
    reasons_against text[] not null,
    cause text,
    approved_at timestamptz,
    approved_by uuid,
    outcome text constraint surge_place_outcome_is_known
        check (outcome in ('offered', 'already_offered', 'no_longer_free', 'no_longer_waiting')),
    primary key (run_id, household_id),
    constraint surge_place_is_of_its_office foreign key (run_id, org_id) references placement.surge_run (id, org_id),
    constraint surge_place_or_why_none check ((municipality is null) = (cause is not null)),
    constraint surge_place_none_is_not_approved check (approved_at is null or municipality is not null),
    constraint surge_place_approved_by_somebody check ((approved_at is null) = (approved_by is null)),
    constraint surge_place_offered_when_approved check (outcome is null or approved_at is not null));
create index surge_place_by_household on placement.surge_place (household_id);
create index surge_place_to_offer on placement.surge_place (run_id) where approved_at is not null and outcome is null;

do $$
declare t text;
begin
    foreach t in array array['surge', 'surge_run', 'surge_weight'] loop
        perform public.protect(('placement.' || t)::regclass, 'select', 'insert');
        execute format('create policy own_work on placement.%I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) = ''coordinator'' or (select access.role()) = ''system'')', t);
        execute format('create policy own_work_begins on placement.%I for insert to tiltas_app
            with check (org_id = (select access.org()) and (select access.role()) = ''coordinator'' or (select access.role()) = ''system'')', t);
    end loop;
    foreach t in array array['surge_household', 'surge_place'] loop
        perform public.protect(('placement.' || t)::regclass, 'select', 'insert', 'update');
        execute format('create policy own_work on placement.%1$I for select to tiltas_app
            using ((org_id = (select access.org()) and (select access.role()) = ''coordinator'' or (select access.role()) = ''system'')
                and exists (select from registration.household h where h.id = household_id))', t);
        execute format('create policy own_work_begins on placement.%1$I for insert to tiltas_app
            with check ((org_id = (select access.org()) and (select access.role()) = ''coordinator'' or (select access.role()) = ''system'')
                and exists (select from registration.household h where h.id = household_id))', t);
    end loop;
end $$;
create policy own_work_goes_on on placement.surge_place for update to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'coordinator' or (select access.role()) = 'system');

-- Article 17, as in V80: a family of which everybody is erased stands on no list any more.
create or replace function placement.erase_person(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update placement.household_answer set words = null, reason = null where household_id = any(homes);
    update placement.municipality_answer set place = null, words = null where household_id = any(homes);
    update placement.objection set words = '–', answer_words = case when answer is null then null else '–' end
        where household_id = any(homes);
    update placement.offer_profile set people = '{}', pets = '{}', care = '{}', languages = '{}', work = '{}', note = null, step_free = false,
        kindergarten = 0, primary_school = 0, basic_school = 0, upper_school = 0, elders = 0 where household_id = any(homes);
    update placement.offer_profile set people = array_remove(people, gone) where gone = any(people);
    update placement.candidate c set reasons_for = '{}', reasons_against = '{}', kept = '{}', kept_points = '{}', kept_left = '{}', kept_size = '{}',
            met = '{}', met_need = '{}', met_free = '{}', turns = '{}', override_words = null
        from placement.proposal p where p.id = c.proposal_id and p.household_id = any(homes);
    update placement.proposal set nearly = '{}', nearly_lacks = '{}', nearly_short = '{}' where household_id = any(homes);
    delete from placement.surge_place where household_id = any(homes);
    delete from placement.surge_household where household_id = any(homes);
    delete from placement.wish where household_id = any(homes);
    delete from placement.tie where household_id = any(homes);
    delete from placement.wish_statement where household_id = any(homes);
end $$;
do $$
declare t text;
begin
    foreach t in array array['surge_household', 'surge_place'] loop
        execute format('create policy functions_read on placement.%I for select to tiltas_owner using (true)', t);
        execute format('create policy functions_erase on placement.%I for delete to tiltas_owner using (access.role() = ''dpo'')', t);
    end loop;
end $$;
