-- Registering a family at the desk: a draft is a real household in state 'draft', so that nothing is typed twice.
create sequence registration.draft_number;
grant usage on sequence registration.draft_number to tiltas_app;

-- What a draft knows beyond the household: where the family sleeps tonight. Read again only by the desk that registers.
create table registration.arrival (
    household_id uuid primary key references registration.household on delete cascade,
    org_id int not null references access.organisation,
    lodging text constraint arrival_lodging_is_known check (lodging in ('bed', 'own')),
    lodging_municipality int references access.organisation,
    lodging_address text,
    lodging_note text,
    constraint arrival_own_lodging_is_somewhere check (lodging is distinct from 'own' or lodging_municipality is not null));

-- A topic of the task list that has been saved, and when: who came to the family later has not been asked yet.
create table registration.arrival_topic (
    household_id uuid not null references registration.household on delete cascade,
    org_id int not null references access.organisation,
    topic text not null constraint arrival_topic_is_known check (topic in ('language', 'needs', 'tonight')),
    saved_at timestamptz not null default clock_timestamp(),
    saved_by uuid not null,
    primary key (household_id, topic));

-- Somebody looked at two alike records and said that they are two people.
create table registration.not_same (
    person_a uuid not null references registration.person on delete cascade,
    person_b uuid not null references registration.person on delete cascade,
    org_id int not null references access.organisation,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    primary key (person_a, person_b),
    constraint not_same_in_one_order check (person_a < person_b));
create index not_same_by_second on registration.not_same (person_b);

-- What was corrected after registration, with the old value and the new one.
create table registration.person_change (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    field text not null,
    old_value text,
    new_value text,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint person_change_changes_something check (old_value is distinct from new_value));
create index person_change_by_person on registration.person_change (person_id, made_at);

select public.protect('registration.arrival', 'select', 'insert', 'update');
select public.protect('registration.arrival_topic', 'select', 'insert', 'update');
select public.protect('registration.not_same', 'select', 'insert');
select public.protect('registration.person_change', 'select', 'insert');

-- Only the organisation that registers sees and writes how far it is.
do $$
declare t text;
begin
    foreach t in array array['arrival', 'arrival_topic'] loop
        execute format('create policy own_desk on registration.%1$I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) = ''registrar'' or (select access.role()) = ''system'')', t);
        execute format('create policy own_desk_begins on registration.%1$I for insert to tiltas_app
            with check (org_id = (select access.org()) and (select access.role()) = ''registrar''
                and exists (select from registration.household h where h.id = household_id and h.registered_by_org = (select access.org())))', t);
        execute format('create policy own_desk_goes_on on registration.%1$I for update to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) = ''registrar'')', t);
    end loop;
end $$;

create policy identity_is_national on registration.not_same for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system'));
create policy registrar_says on registration.not_same for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and made_by = (select access.officer())
        and exists (select from registration.person p where p.id = person_a)
        and exists (select from registration.person p where p.id = person_b));

create policy with_the_person on registration.person_change for select to tiltas_app
    using (exists (select from registration.person p where p.id = person_id));
create policy own_name on registration.person_change for insert to tiltas_app
    with check ((select access.staff()) and org_id = (select access.org()) and made_by = (select access.officer())
        and exists (select from registration.person p where p.id = person_id));

-- A draft that nobody will finish is taken back by the desk that began it.
grant delete on registration.household to tiltas_app;
create policy draft_only on registration.household for delete to tiltas_app
    using ((select access.role()) = 'registrar' and state = 'draft' and registered_by_org = (select access.org()));

-- The holder's case manager corrects a member and adds one; the keys of the name follow.
create policy holder_adds on registration.person for insert to tiltas_app
    with check ((select access.role()) = 'casemanager' and holder_org = (select access.org())
        and exists (select from registration.household h where h.id = household_id and h.holder_org = (select access.org())));
create policy holder_corrects on registration.name_key for update to tiltas_app
    using ((select access.role()) = 'casemanager' and holder_org = (select access.org()));

-- One given name typed in the search box; the holder beside it, for those who search among their own.
create index name_key_by_given on registration.name_key (given_key, holder_org);
-- The drafts of a desk.
create index household_draft_by_desk on registration.household (registered_by_org, created_at) where state = 'draft';

-- Drafts are nobody else's business before they are registered.
create or replace view registration.published_person with (security_invoker = true) as
    select p.id, p.household_id, p.holder_org, p.surname, p.given, p.surname_original, p.given_original, p.sex, p.born_on,
           p.family_role, p.position, h.number, h.state
    from registration.person p join registration.household h on h.id = p.household_id
    where h.state <> 'draft';
create or replace view registration.published_household with (security_invoker = true) as
    select h.id, h.number, h.state, h.holder_org, h.language, h.arrived_on, h.registered_at, h.left_on,
           h.wished_municipality, h.relatives_municipality, h.pets
    from registration.household h
    where h.state <> 'draft';
