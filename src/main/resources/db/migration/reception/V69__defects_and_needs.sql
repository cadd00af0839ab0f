-- What is broken in a house, from the first word to the day it is mended and looked at: the same table as lt.tiltas.reception.defect.Step,
-- kept equal by a test.
create table reception.defect_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('reception.defect_transition', 'select');
create policy open_by_design on reception.defect_transition for select to tiltas_app using (true);
create policy functions_read on reception.defect_transition for select to tiltas_owner using (true);
create policy migrations_write on reception.defect_transition for insert to tiltas_owner with check (true);
insert into reception.defect_transition values
    ('none', 'report', 'reported'),
    ('reported', 'order', 'ordered'),
    ('reported', 'withdraw', 'withdrawn'),
    ('ordered', 'begin', 'in_work'),
    ('ordered', 'withdraw', 'withdrawn'),
    ('in_work', 'finish', 'done'),
    ('done', 'send_back', 'in_work'),
    ('done', 'check', 'checked');

-- place: a room, or what of the house everybody uses. unfit: nobody may sleep in the room until the work is checked.
-- The work order stands in the same row: who does it, for how much, and when the room is expected back.
create table reception.defect (
    id uuid primary key,
    number int not null generated always as identity,
    site_id uuid not null references reception.site,
    room_id uuid,
    org_id int not null references access.organisation,
    place text not null constraint defect_place_is_known check (place in
        ('room', 'kitchen', 'sanitary', 'corridor', 'common_room', 'outside', 'heating', 'water', 'electricity', 'other')),
    severity text not null constraint defect_severity_is_known check (severity in ('danger', 'serious', 'minor')),
    words text not null constraint defect_is_said_in_words check (length(words) between 1 and 1000),
    inspection_id uuid references reception.inspection,
    indicator text references reception.indicator,
    reported_on date not null,
    due_on date not null,
    reported_by uuid not null,
    reported_at timestamptz not null default clock_timestamp(),
    unfit boolean not null default false,
    assigned_to text constraint defect_assigned_to_is_short check (length(assigned_to) <= 200),
    cost_cents bigint constraint defect_cost_is_not_negative check (cost_cents >= 0),
    expected_on date,
    state text not null default 'reported' constraint defect_state_is_known check (state in
        ('reported', 'ordered', 'in_work', 'done', 'checked', 'withdrawn')),
    version int not null default 1,
    constraint defect_room_is_of_its_site foreign key (room_id, site_id) references reception.room (id, site_id),
    constraint defect_is_in_a_room_or_elsewhere check ((place = 'room') = (room_id is not null)),
    constraint defect_only_a_room_is_unfit check (not unfit or room_id is not null),
    constraint defect_is_ordered_from_somebody check (state in ('reported', 'withdrawn') or assigned_to is not null),
    constraint defect_once_for_an_answer unique (inspection_id, indicator));
create index defect_by_site on reception.defect (site_id, state);
create index defect_open_by_due on reception.defect (due_on) where state not in ('checked', 'withdrawn');

create table reception.defect_event (
    defect_id uuid not null references reception.defect,
    version int not null,
    org_id int not null references access.organisation,
    from_state text not null,
    step text not null,
    to_state text not null,
    at timestamptz not null default clock_timestamp(),
    by_officer uuid not null,
    note text not null default '' constraint defect_event_note_is_short check (length(note) <= 500),
    primary key (defect_id, version),
    constraint defect_event_follows_the_table foreign key (from_state, step, to_state) references reception.defect_transition);

create function reception.defect_moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from reception.defect_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'defect_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger defect_moves_by_the_table before update on reception.defect
    for each row execute function reception.defect_moves_by_the_table();

select public.protect('reception.defect', 'select', 'insert');
select public.protect('reception.defect_event', 'select', 'insert');
grant update (room_id, place, severity, words, due_on, unfit, assigned_to, cost_cents, expected_on, state, version) on reception.defect to tiltas_app;

-- Anybody on the staff says what is broken, in any house; who runs the house sees it and has it mended.
create policy who_runs_it on reception.defect for select to tiltas_app
    using ((select access.staff()) and (org_id = (select access.org()) or reception.runs_site(site_id)));
create policy reports on reception.defect for insert to tiltas_app
    with check ((select access.staff()) and reported_by = (select access.officer())
        and (org_id = (select access.org()) or (select access.role()) = 'system'));
create policy mends on reception.defect for update to tiltas_app
    using ((select access.role()) in ('coordinator', 'casemanager', 'partner', 'system') and reception.runs_site(site_id));
create policy takes on reception.condition_photo for insert to tiltas_app
    with check ((select access.staff()) and made_by = (select access.officer()) and (org_id = (select access.org()) or (select access.role()) = 'system')
        and (reception.runs_site(site_id) or exists (select from reception.defect d where d.id = defect_id)));
create policy with_the_defect on reception.defect_event for select to tiltas_app
    using (exists (select from reception.defect d where d.id = defect_id));
create policy is_written on reception.defect_event for insert to tiltas_app
    with check ((select access.staff()) and by_officer = (select access.officer())
        and (org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from reception.defect d where d.id = defect_id));

-- A bed that is blocked for a defect comes back with it.
alter table reception.stay
    add defect_id uuid references reception.defect,
    add constraint stay_only_a_block_is_of_a_defect check (defect_id is null or household_id is null);
create index stay_by_defect on reception.stay (defect_id) where defect_id is not null;

-- Figures for the Agency and the ministry, and of the own houses for who runs them: by house, when it was looked over, what came of it, and what
-- is broken. Nobody who lives there.
create function reception.condition_figures(on_day date)
returns table (site_id uuid, inspected_on date, asked int, met int, before_asked int, before_met int, open_defects int, late_defects int, dangers int)
language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
    national boolean := access.role() in ('system', 'analyst') or access.role() = 'coordinator' and access.org() = 3;
begin
    if not (national or access.staff()) then
        return;
    end if;
    return query
        select s.id, now.inspected_on, now.asked, now.met, past.asked, past.met,
            coalesce(d.open, 0)::int, coalesce(d.late, 0)::int, coalesce(d.dangers, 0)::int
        from reception.site s
        left join lateral (select i.id, i.inspected_on, i.finished_at, sum(c.asked)::int as asked, sum(c.met)::int as met
            from reception.inspection i join reception.inspection_score c on c.inspection_id = i.id
            where i.site_id = s.id and i.finished_at is not null group by i.id order by i.inspected_on desc, i.finished_at desc limit 1) now on true
        left join lateral (select sum(c.asked)::int as asked, sum(c.met)::int as met
            from reception.inspection i join reception.inspection_score c on c.inspection_id = i.id
            where i.site_id = s.id and i.finished_at < now.finished_at group by i.id order by i.inspected_on desc, i.finished_at desc limit 1) past on true
        left join lateral (select count(*) as open, count(*) filter (where f.due_on < on_day) as late,
                count(*) filter (where f.severity = 'danger') as dangers
            from reception.defect f where f.site_id = s.id and f.state not in ('checked', 'withdrawn')) d on true
        where (s.closed_on is null or s.closed_on > on_day) and (national or reception.runs(s.municipality, s.operator_org));
end $$;
do $$
declare t text;
begin
    foreach t in array array['inspection', 'inspection_score', 'defect'] loop
        execute format('create policy functions_read on reception.%I for select to tiltas_owner using (true)', t);
    end loop;
end $$;

-- What a household in reception needs of its house, and whether it has it. The kinds say what is to be provided and not what somebody has: what
-- was found of special needs stands in registration.vulnerability and is seen by few, with a reason.
create table reception.need_met (
    id uuid primary key,
    household_id uuid not null references registration.household,
    kind text not null constraint need_met_kind_is_known check (kind in
        ('step_free', 'care', 'hearing', 'sight', 'diet', 'school', 'baby', 'pet', 'interpreter', 'other')),
    met boolean not null,
    provider text not null default '' constraint need_met_provider_is_short check (length(provider) <= 200),
    words text not null default '' constraint need_met_words_are_short check (length(words) <= 500),
    until_on date,
    org_id int not null references access.organisation,
    recorded_by uuid not null,
    recorded_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    constraint need_met_by_somebody check (not met or provider <> ''));
create unique index need_met_once_at_a_time on reception.need_met (household_id, kind) where ended_at is null;
create index need_met_by_household on reception.need_met (household_id);
select public.protect('reception.need_met', 'select', 'insert');
grant update (ended_at) on reception.need_met to tiltas_app;
-- Who is hidden is hidden here too: both policies ask for the household under its own. Care is local: a registrar sees it of the families whom the own office registered, and records nothing.
create policy with_the_household on reception.need_met for select to tiltas_app
    using ((select access.role()) <> 'partner' and exists (select from registration.household h where h.id = household_id
        and ((select access.role()) <> 'registrar' or h.registered_by_org = (select access.org()))));
create policy records on reception.need_met for insert to tiltas_app
    with check ((select access.role()) in ('coordinator', 'casemanager', 'system') and recorded_by = (select access.officer())
        and (org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from registration.household h where h.id = household_id));
create policy ends on reception.need_met for update to tiltas_app
    using ((select access.role()) in ('coordinator', 'casemanager', 'system')
        and exists (select from registration.household h where h.id = household_id));
create trigger stands_still after insert on reception.need_met
    for each row execute function registration.published_stand_still();

-- Article 17: what the family needed goes with the last of it.
create function reception.erase_needs(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    delete from reception.need_met where household_id = any(homes);
end $$;
create policy functions_read on reception.need_met for select to tiltas_owner using (true);
create policy functions_erase on reception.need_met for delete to tiltas_owner using (access.role() = 'dpo');
