-- Whether the officer is one of those who run this house. PL/pgSQL: it stands in policies.
create function reception.runs_site(site uuid) returns boolean
language plpgsql stable set search_path = pg_catalog as $$
begin
    return exists (select from reception.site s where s.id = site and reception.runs(s.municipality, s.operator_org));
end $$;

-- An inspection of a house against the standards in force on its day. Nobody who lives there stands in it. It is kept for each section
-- by itself, so that two inspectors work on one inspection, and stands as it is once it is signed.
create table reception.inspection (
    id uuid primary key,
    number int not null generated always as identity,
    site_id uuid not null references reception.site,
    org_id int not null references access.organisation,
    inspected_on date not null,
    note text not null default '' constraint inspection_note_is_short check (length(note) <= 500),
    offline boolean not null default false,
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    finished_by uuid,
    finished_at timestamptz,
    constraint inspection_is_signed_by_somebody check ((finished_at is null) = (finished_by is null)));
create index inspection_by_site on reception.inspection (site_id, inspected_on);
create unique index inspection_one_open_at_a_site on reception.inspection (site_id) where finished_at is null;

create table reception.inspection_section (
    inspection_id uuid not null references reception.inspection,
    section text not null references reception.standard_section,
    org_id int not null references access.organisation,
    saved_by uuid not null,
    saved_at timestamptz not null default clock_timestamp(),
    version int not null default 1,
    primary key (inspection_id, section));

create table reception.inspection_answer (
    inspection_id uuid not null references reception.inspection,
    indicator text not null references reception.indicator,
    org_id int not null references access.organisation,
    answered_by uuid not null,
    answered_at timestamptz not null default clock_timestamp(),
    answer text constraint inspection_answer_is_known check (answer in ('met', 'not_met', 'not_applicable')),
    note text not null default '' constraint inspection_answer_note_is_short check (length(note) <= 500),
    primary key (inspection_id, indicator),
    constraint inspection_answer_says_something check (answer is not null or note <> ''));

-- What the answers of a signed inspection come to: standards met of those asked about, section by section.
create table reception.inspection_score (
    inspection_id uuid not null references reception.inspection,
    section text not null references reception.standard_section,
    org_id int not null references access.organisation,
    asked int not null,
    met int not null constraint inspection_score_is_part_of_what_was_asked check (met between 0 and asked),
    primary key (inspection_id, section));

-- A photograph of a thing: of an indicator, or of a defect. What is on it is locked. An announced one waits for its bytes, which a device sends
-- when it has a network again; without a foreign key, because a record that is held is no inspection yet.
create table reception.condition_photo (
    id uuid primary key,
    org_id int not null references access.organisation,
    site_id uuid not null references reception.site,
    inspection_id uuid,
    indicator text not null default '',
    defect_id uuid,
    announced bytea constraint condition_photo_announced_by_sha256 check (length(announced) = 32),
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    media_type text constraint condition_photo_is_an_image check (media_type in ('image/jpeg', 'image/png')),
    size int constraint condition_photo_is_not_empty check (size > 0),
    sealed bytea,
    constraint condition_photo_is_whole_or_waits check (num_nulls(media_type, size, sealed) in (0, 3)),
    constraint condition_photo_waits_for_what_was_announced check (sealed is not null or announced is not null),
    constraint condition_photo_is_of_something check (inspection_id is not null or defect_id is not null));
create index condition_photo_by_inspection on reception.condition_photo (inspection_id);
create index condition_photo_by_defect on reception.condition_photo (defect_id);

-- What devices have sent: a key and what was in it make one row. What cannot be taken by itself waits here for a person, with the reasons.
create table reception.inspection_sent (
    id uuid not null,
    content_hash bytea not null constraint inspection_sent_hash_is_sha256 check (length(content_hash) = 32),
    org_id int not null references access.organisation,
    site_id uuid not null,
    captured_at timestamptz not null,
    received_at timestamptz not null default clock_timestamp(),
    received_by uuid not null,
    reasons text[] not null default '{}',
    settled_at timestamptz,
    settled_by uuid,
    content jsonb,
    primary key (id, content_hash),
    constraint inspection_sent_is_settled_by_somebody check ((settled_at is null) = (settled_by is null)),
    constraint inspection_sent_is_kept_while_it_waits check (settled_at is not null or reasons = '{}' or content is not null));
create index inspection_sent_held on reception.inspection_sent (org_id, received_at) where settled_at is null and reasons <> '{}';

-- How high the bedrooms are: measured once, shown beside what the standards ask for. How large they are stands with the rooms themselves.
create table reception.room_measure (
    room_id uuid primary key references reception.room,
    org_id int not null references access.organisation,
    measured_by uuid not null,
    measured_on date not null,
    height_m numeric(4, 2) not null constraint room_measure_height_is_a_room_s check (height_m between 1 and 20));

select public.protect(t::regclass, 'select', 'insert') from unnest(array['reception.inspection', 'reception.inspection_section',
    'reception.inspection_answer', 'reception.inspection_score', 'reception.condition_photo', 'reception.inspection_sent', 'reception.room_measure']) t;
grant update (finished_by, finished_at, note) on reception.inspection to tiltas_app;
grant update (saved_by, saved_at, version) on reception.inspection_section to tiltas_app;
grant update (answered_by, answered_at, answer, note), delete on reception.inspection_answer to tiltas_app;
grant update (media_type, size, sealed) on reception.condition_photo to tiltas_app;
grant update (settled_at, settled_by, content) on reception.inspection_sent to tiltas_app;
grant update (measured_by, measured_on, height_m, org_id) on reception.room_measure to tiltas_app;

create policy who_runs_it on reception.inspection for select to tiltas_app
    using ((select access.staff()) and (org_id = (select access.org()) or reception.runs_site(site_id)));
create policy inspects on reception.inspection for insert to tiltas_app
    with check ((select access.role()) in ('coordinator', 'casemanager', 'system') and begun_by = (select access.officer())
        and (org_id = (select access.org()) or (select access.role()) = 'system') and reception.runs_site(site_id));
create policy inspects_on on reception.inspection for update to tiltas_app
    using ((select access.role()) in ('coordinator', 'casemanager') and finished_at is null and reception.runs_site(site_id))
    with check (finished_by is null or finished_by = (select access.officer()));

-- Of a signed inspection nothing is changed any more.
do $$
declare
    t text;
    seen text := 'exists (select from reception.inspection i where i.id = inspection_id)';
    open text := '(select access.role()) in (''coordinator'', ''casemanager'', ''system'') and exists (select from reception.inspection i
        where i.id = inspection_id and (i.finished_at is null or (select access.role()) = ''system'') and reception.runs_site(i.site_id))';
    own text := '(org_id = (select access.org()) or (select access.role()) = ''system'')';
begin
    foreach t in array array['inspection_section', 'inspection_answer', 'inspection_score'] loop
        execute format('create policy with_the_inspection on reception.%I for select to tiltas_app using (%s)', t, seen);
        execute format('create policy while_it_is_open on reception.%I for insert to tiltas_app with check (%s and %s)', t, own, open);
    end loop;
    foreach t in array array['inspection_section', 'inspection_answer'] loop
        execute format('create policy changes_while_it_is_open on reception.%I for update to tiltas_app using (%s)', t, open);
    end loop;
    execute format('create policy takes_back_while_it_is_open on reception.inspection_answer for delete to tiltas_app using (%s)', open);
end $$;

create policy who_runs_it on reception.condition_photo for select to tiltas_app
    using ((select access.staff()) and (org_id = (select access.org()) or reception.runs_site(site_id)));
create policy arrives on reception.condition_photo for update to tiltas_app
    using ((select access.staff()) and sealed is null and org_id = (select access.org()))
    with check (org_id = (select access.org()));

create policy own_office on reception.inspection_sent for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) in ('coordinator', 'casemanager') or (select access.role()) = 'system');
create policy own_office_sends on reception.inspection_sent for insert to tiltas_app
    with check ((select access.role()) in ('coordinator', 'casemanager', 'system') and received_by = (select access.officer())
        and (org_id = (select access.org()) or (select access.role()) = 'system'));
create policy own_office_settles on reception.inspection_sent for update to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) in ('coordinator', 'casemanager') and settled_at is null)
    with check (settled_by = (select access.officer()));

create policy who_runs_it on reception.room_measure for select to tiltas_app
    using ((select access.staff()) and exists (select from reception.room r where r.id = room_id and reception.runs_site(r.site_id)));
create policy measures on reception.room_measure for insert to tiltas_app
    with check ((select access.role()) in ('coordinator', 'casemanager', 'partner', 'system') and measured_by = (select access.officer())
        and (org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from reception.room r where r.id = room_id and reception.runs_site(r.site_id)));
create policy measures_again on reception.room_measure for update to tiltas_app
    using ((select access.role()) in ('coordinator', 'casemanager', 'partner')
        and exists (select from reception.room r where r.id = room_id and reception.runs_site(r.site_id)))
    with check (org_id = (select access.org()) and measured_by = (select access.officer()));
