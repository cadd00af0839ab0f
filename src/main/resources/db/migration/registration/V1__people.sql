create schema registration;
grant usage on schema registration to tiltas_app;

create sequence registration.household_number;
grant usage on sequence registration.household_number to tiltas_app;

-- Identity is national, care is local: holder_org is the organisation that holds the household now.
create table registration.household (
    id uuid primary key default gen_random_uuid(),
    number text not null constraint household_number_is_its_own unique,
    state text not null constraint household_state_is_known check (state in ('draft', 'registered', 'left')),
    holder_org int not null references access.organisation,
    registered_by_org int not null references access.organisation,
    arrived_on date,
    registered_at timestamptz,
    left_on date,
    language text not null default 'uk' constraint household_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    interpreter boolean not null default false,
    phone text,
    wished_municipality int references access.organisation,
    wish_words text,
    relatives_municipality int references access.organisation,
    pets text[] not null default '{}',
    note text,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    version int not null default 1,
    constraint household_registered_when_not_draft check ((state = 'draft') = (registered_at is null)),
    constraint household_left_has_a_day check ((state = 'left') = (left_on is not null)),
    constraint household_with_its_holder unique (id, holder_org));
create index household_by_holder on registration.household (holder_org, state, registered_at desc);

create table registration.person (
    id uuid primary key default gen_random_uuid(),
    household_id uuid not null,
    holder_org int not null,
    family_role text not null default 'other' constraint person_family_role_is_known check (family_role in
        ('applicant', 'spouse', 'son', 'daughter', 'mother', 'father', 'grandmother', 'grandfather',
         'grandson', 'granddaughter', 'brother', 'sister', 'other')),
    surname text not null constraint person_has_a_surname check (surname <> ''),
    given text not null constraint person_has_a_given_name check (given <> ''),
    patronymic text,
    surname_original text,
    given_original text,
    sex text not null default 'X' constraint person_sex_is_known check (sex in ('M', 'F', 'X')),
    born_on date,
    born_text text,
    birthplace text,
    nationality text constraint person_nationality_is_a_code check (nationality ~ '^[A-Z]{3}$'),
    languages text[] not null default '{}',
    phone text,
    occupation text,
    education text,
    born_here boolean not null default false,
    position int not null default 0,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    version int not null default 1,
    constraint person_is_held_with_the_household foreign key (household_id, holder_org)
        references registration.household (id, holder_org) on update cascade,
    constraint person_with_the_holder unique (id, holder_org));
create index person_by_household on registration.person (household_id, position);
create index person_by_holder on registration.person (holder_org);

-- No unique constraint on the number: the same paper shown twice is a possible duplicate, not an error.
create table registration.document (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null,
    holder_org int not null,
    kind text not null constraint document_kind_is_known check (kind in
        ('foreign_passport', 'internal_passport', 'id_card', 'birth_certificate', 'other', 'none')),
    number text,
    number_key text collate "C",
    country text,
    valid_until date,
    constraint document_is_held_with_the_person foreign key (person_id, holder_org)
        references registration.person (id, holder_org) on update cascade);
create index document_by_person on registration.document (person_id);
create index document_by_key on registration.document (number_key) where number_key is not null;

-- What a name is called in any script: the keys by which a likely record is found. Exact and prefix only.
create table registration.name_key (
    person_id uuid not null,
    holder_org int not null,
    surname_key text not null collate "C",
    given_key text not null collate "C",
    born_on date,
    primary key (person_id),
    constraint name_key_is_held_with_the_person foreign key (person_id, holder_org)
        references registration.person (id, holder_org) on update cascade);
create index name_key_by_name on registration.name_key (surname_key, given_key);
create index name_key_by_given_and_birth on registration.name_key (born_on, given_key);

-- Needs by which a place is chosen; health stays a code, never a diagnosis.
create table registration.need (
    person_id uuid not null,
    holder_org int not null,
    kind text not null constraint need_kind_is_known check (kind in
        ('mobility', 'chronic_illness', 'pregnancy', 'hearing', 'sight', 'other')),
    words text,
    primary key (person_id, kind),
    constraint need_is_held_with_the_person foreign key (person_id, holder_org)
        references registration.person (id, holder_org) on update cascade);

-- Another organisation may see the household for a purpose, until a day.
create table registration.share (
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    purpose text not null,
    from_org int not null references access.organisation,
    until date not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    primary key (household_id, org_id, purpose));
create index share_by_org on registration.share (org_id, household_id);

create table registration.handover (
    id uuid primary key default gen_random_uuid(),
    household_id uuid not null references registration.household,
    from_org int not null references access.organisation,
    to_org int not null references access.organisation,
    reason text not null,
    note text,
    at timestamptz not null default clock_timestamp(),
    made_by uuid not null);
create index handover_by_household on registration.handover (household_id, at);

-- "Tonight": the household needs a bed from this night on. Answered by reception, never by hand.
create table registration.bed_request (
    household_id uuid primary key references registration.household,
    holder_org int not null,
    wanted_on date not null,
    places int not null constraint bed_request_is_for_somebody check (places > 0),
    note text,
    made_at timestamptz not null default clock_timestamp(),
    answered_at timestamptz);

select public.protect(t::regclass) from unnest(array['registration.household', 'registration.person', 'registration.document',
    'registration.name_key', 'registration.need', 'registration.share', 'registration.handover', 'registration.bed_request']) t;
grant select, insert, update on registration.household, registration.person, registration.document, registration.name_key,
    registration.share, registration.bed_request to tiltas_app;
grant delete on registration.person, registration.document, registration.name_key, registration.need to tiltas_app;
grant select, insert, update on registration.need to tiltas_app;
grant select, insert on registration.handover to tiltas_app;

-- The newcomer's own household. Runs as owner: a policy on person cannot ask person itself.
create function registration.own_household() returns uuid
language sql stable security definer set search_path = pg_catalog as
    $$select household_id from registration.person where id = access.self()$$;
create policy functions_read on registration.person for select to tiltas_owner using (true);

-- Who sees a household: the holder's own staff; registrars everywhere, for identity is national; whom it is shared with; itself.
create policy holder on registration.household for select to tiltas_app
    using (holder_org = (select access.org()) and (select access.staff()));
create policy national on registration.household for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system'));
create policy shared on registration.household for select to tiltas_app
    using ((select access.staff()) and exists (select from registration.share s
        where s.household_id = household.id and s.org_id = (select access.org()) and s.until >= current_date));
create policy myself on registration.household for select to tiltas_app
    using ((select access.role()) = 'newcomer' and id = (select registration.own_household()));
create policy opens on registration.household for insert to tiltas_app
    with check ((select access.role()) in ('registrar', 'system') and registered_by_org = (select access.org()) or (select access.role()) = 'system');
create policy holder_changes on registration.household for update to tiltas_app
    using ((holder_org = (select access.org()) or registered_by_org = (select access.org()) or (select access.role()) = 'system')
        and (select access.staff()))
    with check ((select access.staff()));

create policy holder on registration.person for select to tiltas_app
    using (holder_org = (select access.org()) and (select access.staff()));
create policy national on registration.person for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system'));
create policy shared on registration.person for select to tiltas_app
    using ((select access.staff()) and exists (select from registration.share s
        where s.household_id = person.household_id and s.org_id = (select access.org()) and s.until >= current_date));
create policy myself on registration.person for select to tiltas_app
    using ((select access.role()) = 'newcomer' and household_id = (select registration.own_household()));
create policy registrar_writes on registration.person for insert to tiltas_app
    with check ((select access.role()) in ('registrar', 'system')
        and exists (select from registration.household h where h.id = household_id and h.holder_org = person.holder_org));
create policy holder_changes on registration.person for update to tiltas_app
    using ((holder_org = (select access.org()) or (select access.role()) in ('registrar', 'system')) and (select access.staff()))
    with check ((select access.staff()));
create policy draft_only on registration.person for delete to tiltas_app
    using ((select access.role()) = 'registrar' and exists (select from registration.household h
        where h.id = household_id and h.state = 'draft' and h.registered_by_org = (select access.org())));

-- What hangs on a person is seen with the person: the sub-select runs under the person's own policies, by primary key.
do $$
declare t text;
begin
    foreach t in array array['document', 'name_key', 'need'] loop
        execute format('create policy with_the_person on registration.%1$I for select to tiltas_app
            using (holder_org = (select access.org()) and (select access.staff())
                or (select access.role()) in (''registrar'', ''system'')
                or exists (select from registration.person p where p.id = person_id))', t);
        execute format('create policy registrar_writes on registration.%1$I for insert to tiltas_app
            with check ((select access.staff()) and exists (select from registration.person p
                where p.id = person_id and p.holder_org = %1$I.holder_org))', t);
        execute format('create policy registrar_changes on registration.%1$I for update to tiltas_app
            using ((select access.role()) in (''registrar'', ''system''))', t);
        execute format('create policy registrar_clears on registration.%1$I for delete to tiltas_app
            using ((select access.role()) in (''registrar'', ''system''))', t);
    end loop;
end $$;

create policy parties on registration.share for select to tiltas_app
    using (org_id = (select access.org()) or from_org = (select access.org()) or (select access.role()) in ('registrar', 'system', 'dpo'));
create policy holder_shares on registration.share for insert to tiltas_app
    with check ((from_org = (select access.org()) or (select access.role()) = 'system') and made_by = (select access.officer())
        and exists (select from registration.household h where h.id = household_id));
create policy holder_prolongs on registration.share for update to tiltas_app
    using (from_org = (select access.org()) or (select access.role()) = 'system');

create policy with_the_household on registration.handover for select to tiltas_app
    using (exists (select from registration.household h where h.id = household_id));
create policy hands_over on registration.handover for insert to tiltas_app
    with check ((select access.staff()) and exists (select from registration.household h where h.id = household_id));

create policy with_the_household on registration.bed_request for select to tiltas_app
    using (exists (select from registration.household h where h.id = household_id));
create policy asks on registration.bed_request for insert to tiltas_app
    with check ((select access.staff()) and exists (select from registration.household h where h.id = household_id));
create policy is_answered on registration.bed_request for update to tiltas_app
    using ((select access.staff()) and exists (select from registration.household h where h.id = household_id));

-- What other modules may join: the present names and nothing of needs or documents.
create view registration.published_person with (security_invoker = true) as
    select p.id, p.household_id, p.holder_org, p.surname, p.given, p.surname_original, p.given_original, p.sex, p.born_on,
           p.family_role, p.position, h.number, h.state
    from registration.person p join registration.household h on h.id = p.household_id;
create view registration.published_household with (security_invoker = true) as
    select h.id, h.number, h.state, h.holder_org, h.language, h.arrived_on, h.registered_at, h.left_on,
           h.wished_municipality, h.relatives_municipality, h.pets
    from registration.household h;
create view registration.published_bed_request with (security_invoker = true) as
    select household_id, wanted_on, places, note, made_at, answered_at from registration.bed_request;
grant select on registration.published_person, registration.published_household, registration.published_bed_request to tiltas_app;
