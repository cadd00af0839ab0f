-- What a household says of where it wants to live: one row for each time it said so, the newest holds. What was said before stays as it was.
-- Said by the household itself on its phone, or written down by an officer who sits with it.
create table placement.wish_statement (
    id uuid primary key,
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    version int not null constraint wish_statement_versions_begin_at_one check (version > 0),
    said_by text not null constraint wish_statement_is_said_by_somebody_known check (said_by in ('household', 'office')),
    language text not null constraint wish_statement_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    step_free boolean not null default false,
    pets text[] not null default '{}'
        constraint wish_statement_pets_are_known check (pets <@ array['dog', 'cat', 'other']),
    care text[] not null default '{}' constraint wish_statement_care_is_known check (care <@
        array['dialysis', 'oncology', 'cardiology', 'psychiatry', 'rehabilitation', 'childbirth', 'children', 'pharmacy']),
    kindergarten int not null default 0,
    primary_school int not null default 0,
    basic_school int not null default 0,
    upper_school int not null default 0,
    work text[] not null default '{}' constraint wish_statement_work_is_known check (work <@
        array['health', 'teaching', 'care', 'it', 'office', 'trade', 'food', 'building', 'factory', 'transport', 'farming', 'cleaning']),
    work_words text,
    languages text[] not null default '{}',
    living text not null default 'own' constraint wish_statement_living_is_known check (living in ('own', 'shared', 'with_others')),
    living_with text,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint wish_statement_counts_children check (kindergarten >= 0 and primary_school >= 0 and basic_school >= 0 and upper_school >= 0),
    constraint wish_statement_names_the_others check (living_with is null or living = 'with_others'),
    constraint wish_statement_one_of_a_version unique (household_id, version));
create index wish_statement_by_household on placement.wish_statement (household_id, version desc);
create index wish_statement_by_org on placement.wish_statement (org_id);

-- In order, the dearest first. Words as they were said, in the statement's language; a translation is a person's, never a machine's alone.
create table placement.wish (
    statement_id uuid not null references placement.wish_statement,
    household_id uuid not null references registration.household,
    rank int not null constraint wish_is_one_of_five check (rank between 1 and 5),
    kind text not null constraint wish_kind_is_known check (kind in ('municipality', 'near', 'anywhere')),
    municipality int references access.organisation,
    feature text constraint wish_feature_is_known check (feature in
        ('city', 'town', 'countryside', 'sea', 'hospital', 'university', 'work', 'own_language', 'quiet', 'other')),
    words text,
    translation_lt text,
    translated_by uuid,
    primary key (statement_id, rank),
    constraint wish_says_where_or_what check (case kind when 'anywhere' then feature is not null and municipality is null
        else municipality is not null and feature is null end),
    constraint wish_is_translated_by_somebody check ((translation_lt is null) = (translated_by is null)));

-- Who of theirs lives where already. Nobody is named beyond what the family says in its own words.
create table placement.tie (
    statement_id uuid not null references placement.wish_statement,
    household_id uuid not null references registration.household,
    place int not null constraint tie_is_one_of_five check (place between 1 and 5),
    who text not null constraint tie_is_to_somebody_known check (who in
        ('spouse', 'child', 'parent', 'sibling', 'grandparent', 'grandchild', 'other_relative', 'friend')),
    closeness text not null constraint tie_closeness_is_known check (closeness in ('nuclear', 'extended', 'friend')),
    municipality int not null references access.organisation,
    words text,
    confirmed_at timestamptz,
    confirmed_by uuid,
    basis text constraint tie_basis_is_known check (basis in ('record', 'paper', 'call')),
    primary key (statement_id, place),
    constraint tie_is_confirmed_by_somebody check (num_nulls(confirmed_at, confirmed_by, basis) in (0, 3)));

select public.protect('placement.wish_statement', 'select', 'insert');
select public.protect('placement.wish', 'select', 'insert');
grant update (translation_lt, translated_by) on placement.wish to tiltas_app;
select public.protect('placement.tie', 'select', 'insert');
grant update (confirmed_at, confirmed_by, basis) on placement.tie to tiltas_app;

-- Care is local: a registrar, who finds everybody, reads nobody's wishes. Everybody else reads them with the household, so that what hides
-- a household hides its wishes.
create policy with_the_household on placement.wish_statement for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) <> 'registrar'
        and exists (select from registration.household h where h.id = household_id));
create policy says on placement.wish_statement for insert to tiltas_app
    with check (made_by = (select access.officer()) and ((select access.role()) = 'system' and org_id is not null
            or (select access.role()) in ('coordinator', 'casemanager') and org_id = (select access.org()) and said_by = 'office'
            or (select access.role()) = 'newcomer' and said_by = 'household')
        and exists (select from registration.household h where h.id = household_id));
do $$
declare t text;
begin
    foreach t in array array['wish', 'tie'] loop
        execute format('create policy with_the_statement on placement.%1$I for select to tiltas_app
            using (exists (select from placement.wish_statement s where s.id = statement_id))', t);
        execute format('create policy with_the_statement_said on placement.%1$I for insert to tiltas_app
            with check (exists (select from placement.wish_statement s where s.id = statement_id and s.household_id = %1$I.household_id
                and s.made_by = (select access.officer())))', t);
        execute format('create policy office_adds on placement.%1$I for update to tiltas_app
            using ((select access.role()) in (''coordinator'', ''casemanager'')
                and exists (select from placement.wish_statement s where s.id = statement_id))', t);
    end loop;
end $$;

-- Article 18: nothing new is written by an office about a family whose records are all restricted; what people say themselves they consent to.
create function placement.wish_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer' then
        perform registration.published_refuse(null, new.household_id);
    end if;
    return new;
end $$;
create trigger stands_still after insert on placement.wish_statement for each row execute function placement.wish_stands_still();
create trigger stands_still after insert or update on placement.wish for each row execute function placement.wish_stands_still();
create trigger stands_still after insert or update on placement.tie for each row execute function placement.wish_stands_still();

-- For the engine that reads thousands at once: the newest of each household.
create view placement.published_wish_statement with (security_invoker = true) as
    select distinct on (s.household_id) s.household_id, s.id, s.version, s.made_at
    from placement.wish_statement s order by s.household_id, s.version desc;
grant select on placement.published_wish_statement to tiltas_app;
