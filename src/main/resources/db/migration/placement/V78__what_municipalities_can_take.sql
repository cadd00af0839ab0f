-- Specialist care that is counted slot by slot, because not every municipality has it and it cannot wait. Reference data, at most four at a time.
create table placement.speciality (
    place int not null constraint speciality_is_one_of_four check (place between 1 and 4),
    valid_from date not null,
    code text not null constraint speciality_is_known check (code in
        ('dialysis', 'oncology', 'cardiology', 'psychiatry', 'rehabilitation', 'childbirth', 'children', 'pharmacy')),
    source text not null,
    certainty text not null constraint speciality_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (place, valid_from));
-- Fields of work as people name them, by the major groups of ISCO-08.
create table placement.work_field (
    code text not null,
    valid_from date not null,
    isco text not null constraint work_field_names_major_groups check (isco ~ '^[0-9](, [0-9])*$'),
    source text not null,
    certainty text not null constraint work_field_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (code, valid_from));
do $$
declare t text;
begin
    foreach t in array array['speciality', 'work_field'] loop
        perform public.protect(('placement.' || t)::regclass, 'select');
        execute format('create policy open_by_design on placement.%I for select to tiltas_app using (true)', t);
        execute format('create policy migrations_write on placement.%I for insert to tiltas_owner with check (true)', t);
    end loop;
end $$;
insert into placement.speciality values
    (1, '2022-02-24', 'dialysis', 'Starting list of the design, to be confirmed by the Ministry of Health', 'U'),
    (2, '2022-02-24', 'oncology', 'Starting list of the design, to be confirmed by the Ministry of Health', 'U'),
    (3, '2022-02-24', 'psychiatry', 'Starting list of the design, to be confirmed by the Ministry of Health', 'U'),
    (4, '2022-02-24', 'rehabilitation', 'Starting list of the design, to be confirmed by the Ministry of Health', 'U');
insert into placement.work_field select code, '2022-02-24', isco, 'ISCO-08 major groups; assignment by the design', 'K' from (values
    ('health', '2, 3'), ('teaching', '2'), ('care', '5'), ('it', '2, 3'), ('office', '3, 4'), ('trade', '5'), ('food', '5, 9'),
    ('building', '7, 9'), ('factory', '8'), ('transport', '8'), ('farming', '6'), ('cleaning', '9')) as v (code, isco);

-- What a municipality says it can take, once a week; the newest holds and older ones stay as they were. It says nothing of anybody.
create table placement.statement (
    id uuid primary key,
    org_id int not null references access.organisation,
    week date not null constraint statement_week_begins_on_monday check (extract(isodow from week) = 1),
    kindergarten int not null,
    primary_school int not null,
    basic_school int not null,
    upper_school int not null,
    case_capacity int not null,
    case_load int not null,
    caseload int not null generated always as (greatest(case_capacity - case_load, 0)) stored,
    languages text[] not null default '{}',
    wishes text constraint statement_wishes_are_short check (length(wishes) <= 500),
    unchanged boolean not null default false,
    stated_at timestamptz not null default clock_timestamp(),
    stated_by uuid not null,
    version int not null default 1,
    constraint statement_one_a_week unique (org_id, week),
    constraint statement_with_its_office unique (id, org_id),
    constraint statement_counts_places check (kindergarten >= 0 and primary_school >= 0 and basic_school >= 0 and upper_school >= 0
        and case_capacity >= 0 and case_load >= 0));
create index statement_by_time on placement.statement (stated_at);
create table placement.statement_care (
    statement_id uuid not null,
    org_id int not null,
    care text not null constraint statement_care_is_known check (care in
        ('dialysis', 'oncology', 'cardiology', 'psychiatry', 'rehabilitation', 'childbirth', 'children', 'pharmacy')),
    slots int not null constraint statement_care_is_a_count check (slots > 0),
    primary key (statement_id, care),
    constraint statement_care_is_of_its_statement foreign key (statement_id, org_id) references placement.statement (id, org_id));
create table placement.statement_job (
    statement_id uuid not null,
    org_id int not null,
    field text not null constraint statement_job_field_is_known check (field in ('health', 'teaching', 'care', 'it', 'office', 'trade', 'food',
        'building', 'factory', 'transport', 'farming', 'cleaning')),
    vacancies int not null constraint statement_job_is_a_count check (vacancies > 0),
    primary key (statement_id, field),
    constraint statement_job_is_of_its_statement foreign key (statement_id, org_id) references placement.statement (id, org_id));
-- Homes it can provide that are not in the register of beds: flats to rent, houses not opened yet.
create table placement.statement_home (
    statement_id uuid not null,
    org_id int not null,
    people int not null constraint statement_home_is_for_somebody check (people between 1 and 12),
    step_free boolean not null,
    pets boolean not null,
    available_on date not null,
    homes int not null constraint statement_home_is_a_count check (homes > 0),
    primary key (statement_id, people, step_free, pets, available_on),
    constraint statement_home_is_of_its_statement foreign key (statement_id, org_id) references placement.statement (id, org_id));

do $$
declare t text;
begin
    foreach t in array array['statement', 'statement_care', 'statement_job', 'statement_home'] loop
        perform public.protect(('placement.' || t)::regclass, 'select', 'insert', 'update', 'delete');
        execute format('create policy staff_reads on placement.%I for select to tiltas_app using ((select access.staff()))', t);
        execute format('create policy municipality_states on placement.%I for insert to tiltas_app
            with check (org_id = (select access.org()) and (select access.role()) in (''coordinator'', ''casemanager'')
                or (select access.role()) = ''system'')', t);
        execute format('create policy municipality_corrects on placement.%I for update to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) in (''coordinator'', ''casemanager'')
                or (select access.role()) = ''system'')', t);
        execute format('create policy municipality_takes_back on placement.%I for delete to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) in (''coordinator'', ''casemanager'')
                or (select access.role()) = ''system'')', t);
    end loop;
end $$;

-- A household that is offered a place reads what the municipality has stated: numbers, nobody's.
create policy those_offered_a_place on placement.statement for select to tiltas_app
    using ((select access.role()) = 'newcomer' and exists (select from placement.offer o where o.municipality = statement.org_id));

-- The newest statement of each municipality.
create view placement.published_statement with (security_invoker = true) as
    select distinct on (s.org_id) s.* from placement.statement s order by s.org_id, s.week desc;
grant select on placement.published_statement to tiltas_app;

-- What was stated of schools so far had no age bands; it goes on as places of basic school.
alter table placement.statement no force row level security;
alter table placement.school_statement no force row level security;
insert into placement.statement (id, org_id, week, kindergarten, primary_school, basic_school, upper_school, case_capacity, case_load, stated_by)
    select distinct on (org_id, date_trunc('week', stated_on)) id, org_id, date_trunc('week', stated_on)::date, 0, 0, places_free, 0, 0, 0, stated_by
    from placement.school_statement order by org_id, date_trunc('week', stated_on), stated_on desc;
alter table placement.statement force row level security;
drop table placement.school_statement;

insert into placement.weight values
    ('jobs', '2022-02-24', 25, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('care', '2022-02-24', 20, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('language', '2022-02-24', 15, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('kindergarten', '2022-02-24', 10, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('distance', '2022-02-24', 20, 'Starting values of the design, to be confirmed by the ministry', 'U'),
    ('distance_km', '2022-02-24', 120, 'Kilometres from which nearness no longer counts; design', 'U'),
    ('unplaced', '2022-02-24', 100, 'Points a person without a place takes away; design', 'U'),
    ('quota_percent', '2022-02-24', 110, 'Percent of its share of the country''s residents that a municipality is asked to take; design', 'U');
