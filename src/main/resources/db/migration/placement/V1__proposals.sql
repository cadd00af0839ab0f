create schema placement;
grant usage on schema placement to tiltas_app;

-- What counts how much when places are ranked. Dated data with who decided it; the engine has no number of its own.
create table placement.weight (
    code text not null,
    valid_from date not null,
    value int not null,
    decided_by text not null,
    certainty text not null constraint weight_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (code, valid_from));
select public.protect('placement.weight', 'select');
create policy open_by_design on placement.weight for select to tiltas_app using (true);
create policy migrations_write on placement.weight for insert to tiltas_owner with check (true);
insert into placement.weight values
    ('relatives', '2022-02-24', 40, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('wish', '2022-02-24', 30, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('school_places', '2022-02-24', 20, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('together', '2022-02-24', 15, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('low_load', '2022-02-24', 15, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('pets', '2022-02-24', 10, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('offer_days', '2022-02-24', 2, 'An offer waits this many days for the household''s answer; design', 'U');

-- What a municipality says it can take: free places in general schools.
create table placement.school_statement (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    places_free int not null constraint school_statement_is_a_count check (places_free >= 0),
    stated_on date not null,
    stated_by uuid not null,
    constraint school_statement_one_a_day unique (org_id, stated_on));
select public.protect('placement.school_statement', 'select', 'insert', 'update');
create policy staff_reads on placement.school_statement for select to tiltas_app using ((select access.staff()));
create policy municipality_states on placement.school_statement for insert to tiltas_app
    with check (org_id = (select access.org()) and (select access.role()) in ('coordinator', 'casemanager') or (select access.role()) = 'system');
create policy municipality_corrects on placement.school_statement for update to tiltas_app
    using (org_id = (select access.org()) or (select access.role()) = 'system');

-- Three places laid before the coordinator, ranked by the engine with its reasons.
create table placement.proposal (
    id uuid primary key,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    withdrawn_at timestamptz);
create unique index proposal_one_open_per_household on placement.proposal (household_id) where withdrawn_at is null;
create index proposal_by_household on placement.proposal (household_id, made_at desc);

create table placement.candidate (
    proposal_id uuid not null references placement.proposal,
    rank int not null,
    org_id int not null,
    municipality int not null references access.organisation,
    site_id uuid,
    site_name text,
    score int not null,
    reasons_for text[] not null,
    reasons_against text[] not null,
    primary key (proposal_id, rank),
    constraint candidate_one_per_municipality unique (proposal_id, municipality));

create table placement.offer (
    id uuid primary key,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    proposal_id uuid not null,
    rank int not null,
    offered_at timestamptz not null,
    offered_by uuid not null,
    answer_by date not null,
    answer text constraint offer_answer_is_known check (answer in ('accepted', 'declined', 'withdrawn')),
    answered_at timestamptz,
    recorded_by uuid,
    reason text,
    words text,
    moves_on date,
    version int not null default 1,
    constraint offer_is_of_a_candidate foreign key (proposal_id, rank) references placement.candidate,
    constraint offer_answered_when_there_is_an_answer check ((answer is null) = (answered_at is null)),
    constraint offer_accepted_has_a_day check ((answer = 'accepted') = (moves_on is not null)));
create unique index offer_one_open_per_household on placement.offer (household_id) where answer is null;
create index offer_by_household on placement.offer (household_id, offered_at desc);
create index offer_open_by_org on placement.offer (org_id, answer_by) where answer is null;

do $$
declare t text;
begin
    foreach t in array array['proposal', 'offer'] loop
        perform public.protect(('placement.' || t)::regclass, 'select', 'insert', 'update');
        execute format('create policy own_work on placement.%1$I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = ''system''
                or (select access.role()) <> ''registrar'' and exists (select from registration.household h where h.id = household_id))', t);
        execute format('create policy own_work_begins on placement.%1$I for insert to tiltas_app
            with check ((org_id = (select access.org()) and (select access.role()) = ''coordinator'' or (select access.role()) = ''system'')
                and exists (select from registration.household h where h.id = household_id))', t);
        execute format('create policy own_work_goes_on on placement.%1$I for update to tiltas_app
            using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = ''system'')', t);
    end loop;
end $$;
select public.protect('placement.candidate', 'select', 'insert');
create policy with_the_proposal on placement.candidate for select to tiltas_app
    using (exists (select from placement.proposal p where p.id = proposal_id));
create policy own_work_begins on placement.candidate for insert to tiltas_app
    with check ((org_id = (select access.org()) and (select access.role()) = 'coordinator' or (select access.role()) = 'system')
        and exists (select from placement.proposal p where p.id = proposal_id));

create view placement.published_offer with (security_invoker = true) as
    select o.household_id, o.offered_at, o.answer_by, o.answer, o.answered_at, c.municipality
    from placement.offer o join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank;
grant select on placement.published_offer to tiltas_app;
