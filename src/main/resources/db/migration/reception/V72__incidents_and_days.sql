-- Who is told about what, by when: dated data; * is any kind.
create table reception.incident_notice (
    kind text not null,
    severity_from int not null constraint notice_severity_is_one_of_four check (severity_from between 1 and 4),
    whom text not null constraint notice_whom_is_known check (whom in
        ('emergency', 'police', 'child_rights', 'migration', 'health', 'embassy', 'prosecutor', 'euaa', 'data_protection')),
    within_hours int not null constraint notice_is_given_within_hours check (within_hours >= 0),
    valid_from date not null,
    valid_until date,
    source text not null constraint notice_names_its_source check (source <> ''),
    certainty text not null constraint notice_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (kind, severity_from, whom, valid_from),
    constraint notice_one_on_a_day exclude using gist
        (kind with =, severity_from with =, whom with =, daterange(valid_from, valid_until, '[]') with &&));
select public.protect('reception.incident_notice', 'select');
create policy open_by_design on reception.incident_notice for select to tiltas_app using (true);
create policy migrations_write on reception.incident_notice for insert to tiltas_owner with check (true);
insert into reception.incident_notice
select kind, severity, whom, hours, date '2022-03-16', null, source, certainty from (values
    ('*', 4, 'emergency', 0, '112 – bendras pagalbos numeris', 'K'), ('*', 4, 'migration', 24, 'Tiltas: mūsų pačių nuostata', 'U'),
    ('fire', 2, 'emergency', 0, '112 – bendras pagalbos numeris', 'K'), ('fire', 3, 'police', 2, 'Tiltas: mūsų pačių nuostata', 'U'),
    ('violence', 2, 'police', 1, 'Apsaugos nuo smurto artimoje aplinkoje įstatymas; terminas mūsų', 'U'),
    ('violence', 4, 'prosecutor', 24, 'Tiltas: mūsų pačių nuostata', 'U'),
    ('hate', 2, 'police', 2, 'Baudžiamojo kodekso 170 str.; terminas mūsų', 'U'),
    ('missing_child', 1, 'police', 0, 'Vaiko dingimas pranešamas nedelsiant', 'K'),
    ('missing_child', 1, 'child_rights', 1, 'Vaiko teisių apsaugos pagrindų įstatymas; terminas mūsų', 'U'),
    ('missing_child', 1, 'migration', 24, 'Direktyva (ES) 2024/1346, 27 str.; terminas mūsų', 'U'),
    ('child_harm', 1, 'child_rights', 1, 'Vaiko teisių apsaugos pagrindų įstatymas, 35 str.: nedelsiant; terminas mūsų', 'U'),
    ('child_harm', 2, 'police', 1, 'Vaiko teisių apsaugos pagrindų įstatymas, 35 str.: nedelsiant; terminas mūsų', 'U'),
    ('death', 1, 'emergency', 0, '112 – bendras pagalbos numeris', 'K'), ('death', 1, 'police', 1, 'Tiltas: mūsų pačių nuostata', 'U'),
    ('death', 1, 'embassy', 24, 'Vienos konvencija dėl konsulinių santykių, 37 str.: nedelsiant; terminas mūsų', 'K'),
    ('death', 1, 'euaa', 72, 'Tiltas: mūsų pačių nuostata', 'U'),
    ('illness', 3, 'health', 12, 'Žmonių užkrečiamųjų ligų įstatymas; terminas mūsų', 'U'),
    ('self_harm', 2, 'health', 1, 'Tiltas: mūsų pačių nuostata', 'U'),
    ('data_loss', 2, 'data_protection', 72, 'Reglamentas (ES) 2016/679, 33 str.', 'V')) as seed (kind, severity, whom, hours, source, certainty);

create table reception.incident_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('reception.incident_transition', 'select');
create policy open_by_design on reception.incident_transition for select to tiltas_app using (true);
create policy functions_read on reception.incident_transition for select to tiltas_owner using (true);
create policy migrations_write on reception.incident_transition for insert to tiltas_owner with check (true);
insert into reception.incident_transition values ('none', 'report', 'reported'),
    ('reported', 'act', 'acting'), ('reported', 'ask_review', 'for_review'), ('acting', 'ask_review', 'for_review'),
    ('for_review', 'send_back', 'acting'), ('for_review', 'close', 'closed');

create table reception.incident (
    id uuid primary key,
    number bigint generated always as identity,
    org_id int not null references access.organisation,
    site_id uuid not null references reception.site,
    municipality int not null references access.municipality,
    kind text not null constraint incident_kind_is_known check (kind in ('violence', 'hate', 'fire', 'illness', 'missing_child', 'missing',
        'child_harm', 'self_harm', 'death', 'damage', 'theft', 'data_loss', 'other')),
    severity int not null constraint incident_severity_is_one_of_four check (severity between 1 and 4),
    happened_at timestamptz not null,
    place text not null constraint incident_says_where check (place <> ''),
    words text not null constraint incident_says_what check (words <> ''),
    state text not null default 'reported' constraint incident_state_is_known check (state in ('reported', 'acting', 'for_review', 'closed')),
    measures text,
    measured_by uuid,
    reviewed_by uuid,
    closed_at timestamptz,
    alone boolean not null default false,
    heard_by int[] not null default '{}',
    reported_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    step text not null default 'report',
    step_words text,
    version int not null default 1,
    constraint incident_was_before_it_is_reported check (happened_at <= reported_at + interval '5 minutes'),
    constraint incident_reviewed_for_its_measures check (state not in ('for_review', 'closed') or coalesce(measures, '') <> '' and measured_by is not null),
    constraint incident_closed_by_another_person check (state <> 'closed'
        or reviewed_by is not null and closed_at is not null and reviewed_by <> measured_by and reviewed_by <> made_by));
create index incident_by_site on reception.incident (site_id, happened_at);
create index incident_open on reception.incident (state, happened_at) where state <> 'closed';

create table reception.incident_event (
    incident_id uuid not null references reception.incident,
    version int not null,
    org_id int not null references access.organisation,
    from_state text not null,
    step text not null,
    to_state text not null,
    words text,
    at timestamptz not null default clock_timestamp(),
    by_officer uuid not null,
    by_org int,
    primary key (incident_id, version),
    constraint incident_event_follows_the_table foreign key (from_state, step, to_state) references reception.incident_transition);

-- Who was in it: somebody of the register, or a name from outside.
create table reception.incident_person (
    id uuid primary key default gen_random_uuid(),
    incident_id uuid not null references reception.incident,
    org_id int not null references access.organisation,
    household_id uuid references registration.household,
    person_id uuid references registration.person,
    name text,
    role text not null constraint incident_person_role_is_known check (role in ('affected', 'suspected', 'witness', 'helper', 'missing')),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint incident_person_is_somebody check ((person_id is null) = (household_id is null) and (person_id is null) <> (name is null)),
    constraint incident_person_once unique nulls not distinct (incident_id, person_id, name, role));

-- What has to be done or told, and by when; org for whom, when an organisation has to say that it knows.
create table reception.incident_task (
    id uuid primary key default gen_random_uuid(),
    incident_id uuid not null references reception.incident,
    org_id int not null references access.organisation,
    what text not null constraint incident_task_is_known check (what in ('notify', 'know', 'protect_child', 'act')),
    whom text,
    for_org int references access.organisation,
    words text,
    due_at timestamptz,
    done_at timestamptz,
    done_by uuid,
    done_words text,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint incident_task_known_by_somebody check ((what in ('know', 'protect_child')) = (for_org is not null)),
    constraint incident_task_told_to_somebody check ((what = 'notify') = (whom is not null)),
    constraint incident_task_action_says_what check (what <> 'act' or coalesce(words, '') <> ''),
    constraint incident_task_done_by_somebody check ((done_at is null) = (done_by is null)),
    constraint incident_task_once unique nulls not distinct (incident_id, what, whom, for_org, words));
create index incident_task_open on reception.incident_task (due_at) where done_at is null;

create function reception.incident_moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.version <> old.version and not exists (select from reception.incident_transition t
            where t.from_state = old.state and t.step = new.step and t.to_state = new.state) then
        raise exception 'incident_moves_by_the_table: % by % to %', old.state, new.step, new.state using errcode = 'check_violation';
    end if;
    if new.state <> old.state and new.version = old.version then
        raise exception 'incident_moves_by_the_table: a step has its own version' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger incident_moves_by_the_table before update on reception.incident
    for each row execute function reception.incident_moves_by_the_table();
create function reception.keep_incident_steps() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if tg_op = 'INSERT' or new.version <> old.version then
        insert into reception.incident_event (incident_id, version, org_id, from_state, step, to_state, words, by_officer, by_org)
        values (new.id, new.version, new.org_id, case when tg_op = 'INSERT' then 'none' else old.state end, new.step, new.state,
            new.step_words, coalesce(access.officer(), new.made_by), access.org());
    end if;
    return new;
end $$;
create trigger steps_are_kept after insert or update on reception.incident
    for each row execute function reception.keep_incident_steps();

select public.protect('reception.incident', 'select', 'insert');
select public.protect('reception.incident_event', 'select');
select public.protect('reception.incident_person', 'select', 'insert');
select public.protect('reception.incident_task', 'select', 'insert');
grant update (state, measures, measured_by, reviewed_by, closed_at, heard_by, step, step_words, version) on reception.incident to tiltas_app;
grant update (done_at, done_by, done_words) on reception.incident_task to tiltas_app;

-- Only those who work for the house, and whoever has to know: no registrar, no analyst, no other municipality.
create policy own_house on reception.incident for select to tiltas_app
    using ((select access.role()) in ('coordinator', 'casemanager', 'partner', 'system')
        and (site_id in (select reception.houses_run()) or (select access.org()) = any (heard_by)));
create policy own_name on reception.incident for insert to tiltas_app
    with check ((made_by = (select access.officer()) or (select access.role()) = 'system') and site_id in (select reception.houses_run())
        and exists (select from reception.site s where s.id = site_id and s.operator_org = incident.org_id and s.municipality = incident.municipality));
create policy own_house_changes on reception.incident for update to tiltas_app
    using ((select access.role()) in ('coordinator', 'casemanager', 'partner', 'system')
        and (site_id in (select reception.houses_run()) or (select access.org()) = any (heard_by)));
create policy with_the_incident on reception.incident_event for select to tiltas_app
    using (exists (select from reception.incident i where i.id = incident_id));
create policy functions_write on reception.incident_event for insert to tiltas_owner with check (true);
create policy functions_read on reception.incident for select to tiltas_owner using (true);

-- Hidden people stay hidden in an incident too: who may not see the person does not see that the person was in it.
create policy with_the_incident on reception.incident_person for select to tiltas_app
    using ((person_id is null or exists (select from registration.person p where p.id = person_id))
        and exists (select from reception.incident i where i.id = incident_id));
create policy own on reception.incident_person for select to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self())
        or (select access.role()) = 'dpo' and exists (select from registration.person p where p.id = person_id));
create policy own_name on reception.incident_person for insert to tiltas_app
    with check (made_by = (select access.officer()) and exists (select from reception.incident i where i.id = incident_id));
create policy person_of_the_family on reception.incident_person as restrictive for insert to tiltas_app
    with check (person_id is null or exists (select from registration.person p
        where p.id = incident_person.person_id and p.household_id = incident_person.household_id));

create policy with_the_incident on reception.incident_task for select to tiltas_app
    using (exists (select from reception.incident i where i.id = incident_id));
create policy own_name on reception.incident_task for insert to tiltas_app
    with check (made_by = (select access.officer()) and exists (select from reception.incident i where i.id = incident_id));
create policy done on reception.incident_task for update to tiltas_app
    using (exists (select from reception.incident i where i.id = incident_id)
        and (for_org is null or for_org = (select access.org()) or (select access.role()) = 'system'));

-- A house's day as its officer signed it: added to, never changed; a correction is the next version and says why.
create table reception.daily_report (
    id uuid primary key,
    site_id uuid not null references reception.site,
    org_id int not null references access.organisation,
    day date not null,
    version int not null,
    words text not null,
    why text,
    signed_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint daily_report_one_of_a_version unique (site_id, day, version),
    constraint daily_report_correction_says_why check ((version = 1) = (why is null)),
    constraint daily_report_is_about_a_day_that_began check (day <= (signed_at at time zone 'Europe/Vilnius')::date));
create index daily_report_by_day on reception.daily_report (day, site_id);
create table reception.daily_figure (
    report_id uuid not null references reception.daily_report,
    org_id int not null references access.organisation,
    code text not null constraint daily_figure_code_is_a_word check (code ~ '^[a-z0-9-]+$'),
    position int not null,
    value bigint not null,
    whole bigint,
    primary key (report_id, code));
select public.protect('reception.daily_report', 'select', 'insert');
select public.protect('reception.daily_figure', 'select', 'insert');
do $$
declare t text;
begin
    foreach t in array array['daily_report', 'daily_figure'] loop
        execute format('create policy national on reception.%I for select to tiltas_app
            using ((select access.role()) = ''analyst'' and (select access.org()) = 1)', t);
    end loop;
end $$;
create policy own_house on reception.daily_report for select to tiltas_app using (site_id in (select reception.houses_run()));
create policy own_name on reception.daily_report for insert to tiltas_app
    with check ((org_id = (select access.org()) or (select access.role()) = 'system')
        and (made_by = (select access.officer()) or (select access.role()) = 'system') and site_id in (select reception.houses_run()));
create policy with_the_report on reception.daily_figure for select to tiltas_app
    using (exists (select from reception.daily_report r where r.id = report_id));
create policy with_the_report_written on reception.daily_figure for insert to tiltas_app
    with check ((org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from reception.daily_report r where r.id = report_id
            and (r.made_by = (select access.officer()) or (select access.role()) = 'system')));

-- Beds and people of one house on one day, counted past whom the officer may know: numbers only.
create function reception.day_figures(of_site uuid, day date)
returns table (beds bigint, blocked bigint, occupied bigint, held bigint, arrived bigint, gone bigint)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if of_site not in (select reception.houses_run()) then
        return;
    end if;
    return query select (select count(*) from reception.bed b where b.site_id = of_site),
        count(distinct y.bed_id) filter (where y.state = 'block' and y.during @> day),
        count(distinct y.bed_id) filter (where y.state = 'stay' and y.during @> day),
        count(distinct y.bed_id) filter (where y.state = 'hold' and y.during @> day and y.hold_until > clock_timestamp()),
        count(distinct y.person_id) filter (where y.state = 'stay' and lower(y.during) = day and not exists (select from reception.stay x
            where x.person_id = y.person_id and x.site_id = of_site and x.state = 'stay' and upper(x.during) = day)),
        count(distinct y.person_id) filter (where y.state = 'stay' and upper(y.during) = day and not exists (select from reception.stay x
            where x.person_id = y.person_id and x.site_id = of_site and x.state = 'stay' and lower(x.during) = day))
    from reception.stay y where y.site_id = of_site and y.state <> 'released';
end $$;

-- Article 17: what somebody complained about, and who was in an incident, goes with the person; that there was one stays for the counts.
create function reception.erase_care(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update reception.complaint c set words = '–', step_words = null, answer = case when c.answer is null then null else '–' end
        from reception.complaint_person p where p.complaint_id = c.id and (p.person_id = gone or p.household_id = any(homes));
    update reception.complaint_event e set words = null
        from reception.complaint_person p where p.complaint_id = e.complaint_id and (p.person_id = gone or p.household_id = any(homes));
end $$;
do $$
declare t text;
begin
    foreach t in array array['complaint', 'complaint_event'] loop
        execute format('create policy functions_erase on reception.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
end $$;
