-- A list of arrivals as it was sent: kept row by row, so that nothing in it is lost between the upload and the register.
create table registration.intake (
    id uuid primary key,
    org_id int not null references access.organisation,
    file_name text not null,
    headings text[] not null,
    state text not null constraint intake_state_is_known check (state in ('ready', 'storing', 'stored', 'discarded')),
    uploaded_by uuid not null,
    uploader text not null,
    uploaded_at timestamptz not null default clock_timestamp(),
    moved_at timestamptz not null default clock_timestamp());
create index intake_by_org on registration.intake (org_id, uploaded_at desc);

-- The cells are what was sent; "understood" is what would be stored, and is missing where the row is held.
-- family is the line of the first row of the same household; repeats are lines that are likely the same person.
create table registration.intake_row (
    intake_id uuid not null references registration.intake,
    line int not null,
    org_id int not null references access.organisation,
    family int not null,
    household text,
    surname text not null,
    given text not null,
    birth text not null,
    document text not null,
    cells text[] not null,
    findings jsonb not null,
    understood jsonb,
    hash bytea not null,
    state text not null constraint intake_row_state_is_known check (state in ('good', 'held', 'already', 'stored')),
    warned boolean not null,
    known boolean not null default false,
    repeats int[] not null default '{}',
    person_id uuid references registration.person,
    primary key (intake_id, line),
    constraint intake_row_is_understood_or_held check ((understood is null) = (state = 'held')),
    constraint intake_row_stored_is_a_person check (state <> 'stored' or person_id is not null));
create index intake_row_by_family on registration.intake_row (intake_id, family) where state = 'good';

-- What has been stored from any list, in the whole country: the same row again stores nothing, also when two lists come at once.
create table registration.intake_hash (
    hash bytea primary key,
    org_id int not null references access.organisation,
    intake_id uuid not null references registration.intake,
    line int not null,
    person_id uuid references registration.person,
    stored_at timestamptz not null default clock_timestamp());

-- Which household a list's own reference meant. NU-0001 of another list is another family until something says otherwise.
create table registration.intake_household (
    intake_id uuid not null references registration.intake,
    reference text not null,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    arrived_on date not null,
    primary key (intake_id, reference));
create index intake_household_by_reference on registration.intake_household (org_id, reference);

select public.protect('registration.intake', 'select', 'insert', 'update');
select public.protect('registration.intake_row', 'select', 'insert', 'update', 'delete');
select public.protect('registration.intake_hash', 'select', 'insert', 'update');
select public.protect('registration.intake_household', 'select', 'insert');

-- A list is the work of the registrars of one organisation; only the hashes are the country's.
create policy own_work on registration.intake for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'registrar');
create policy uploads on registration.intake for insert to tiltas_app
    with check (org_id = (select access.org()) and (select access.role()) = 'registrar' and uploaded_by = (select access.officer()));
create policy moves_on on registration.intake for update to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'registrar');

create policy own_work on registration.intake_row for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'registrar');
create policy uploads on registration.intake_row for insert to tiltas_app
    with check (org_id = (select access.org()) and (select access.role()) = 'registrar'
        and exists (select from registration.intake i where i.id = intake_id)
        and (person_id is null or exists (select from registration.person p where p.id = person_id)));
create policy moves_on on registration.intake_row for update to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'registrar')
    with check (org_id = (select access.org())
        and (person_id is null or exists (select from registration.person p where p.id = person_id)));
create policy discards on registration.intake_row for delete to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'registrar' and state in ('good', 'held', 'already')
        and exists (select from registration.intake i where i.id = intake_id and i.state = 'discarded'));

create policy national on registration.intake_hash for select to tiltas_app using ((select access.role()) = 'registrar');
create policy stores on registration.intake_hash for insert to tiltas_app
    with check (org_id = (select access.org()) and (select access.role()) = 'registrar' and person_id is null
        and exists (select from registration.intake i where i.id = intake_id));
create policy names_the_person on registration.intake_hash for update to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'registrar')
    with check (exists (select from registration.person p where p.id = person_id));

create policy own_work on registration.intake_household for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'registrar');
create policy stores on registration.intake_household for insert to tiltas_app
    with check (org_id = (select access.org()) and (select access.role()) = 'registrar'
        and exists (select from registration.household h where h.id = household_id));
