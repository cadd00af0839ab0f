-- Presence is not permit. Who has given no sign of life for a time is counted as left without telling by a correction that one officer proposes
-- and another makes; no permit ends by it, and whoever turns up again is counted again. Undoing a whole correction takes two officers as well.
create table permits.correction_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('permits.correction_transition', 'select');
create policy open_by_design on permits.correction_transition for select to tiltas_app using (true);
create policy functions_read on permits.correction_transition for select to tiltas_owner using (true);
create policy migrations_write on permits.correction_transition for insert to tiltas_owner with check (true);
insert into permits.correction_transition values
    ('none', 'propose', 'proposed'), ('proposed', 'approve', 'made'), ('proposed', 'return', 'returned'),
    ('made', 'ask_back', 'undoing'), ('undoing', 'keep', 'made'), ('undoing', 'undo', 'undone');

-- people: of how many it was written down, once it was made.
create table permits.correction (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    state text not null default 'proposed' constraint correction_state_is_known
        check (state in ('proposed', 'made', 'returned', 'undoing', 'undone')),
    as_of date not null,
    months int not null constraint correction_looks_back_over_months check (months > 0),
    law text not null constraint correction_names_its_rule check (law ~ '\S'),
    reasons text not null constraint correction_has_reasons check (reasons ~ '\S'),
    proposed_by uuid not null,
    proposed_at timestamptz not null default clock_timestamp(),
    answered_by uuid,
    answered_at timestamptz,
    answer text,
    people int constraint correction_counts_people check (people >= 0),
    back_by uuid,
    back_at timestamptz,
    back_why text,
    undone_by uuid,
    undone_at timestamptz,
    version int not null default 1,
    constraint correction_is_made_by_another check (answered_by is null or answered_by <> proposed_by or state = 'returned'),
    constraint correction_is_answered_at_a_moment check ((state = 'proposed') = (answered_by is null)
        and (answered_by is null) = (answered_at is null)),
    constraint correction_return_says_why check (state <> 'returned' or answer is not null and answer ~ '\S'),
    constraint correction_is_asked_back_with_a_reason check ((back_by is null) = (back_at is null) and (back_by is null) = (back_why is null)
        and (back_why is null or back_why ~ '\S') and (state not in ('undoing', 'undone') or back_by is not null)),
    constraint correction_is_undone_by_another check ((state = 'undone') = (undone_by is not null)
        and (undone_by is null) = (undone_at is null) and (undone_by is null or undone_by <> back_by)));
create unique index correction_one_proposed on permits.correction (org_id) where state = 'proposed';

create function permits.correction_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from permits.correction_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'correction_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger correction_by_the_table before update on permits.correction
    for each row execute function permits.correction_by_the_table();

-- After row-level security has had its say: whose name stands there is whose hand it was.
create function permits.correction_is_signed() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'system' and current_user <> 'tiltas_owner' and access.officer() is distinct from
        (case when new.state = 'proposed' then new.proposed_by when new.state = 'undoing' then new.back_by
            when new.state = 'undone' then new.undone_by when tg_op = 'UPDATE' and old.state = 'undoing' then access.officer()
            else new.answered_by end) then
        raise exception 'correction_is_signed_by_who_does_it' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger correction_is_signed after insert or update of state on permits.correction
    for each row execute function permits.correction_is_signed();

select public.protect('permits.correction', 'select', 'insert');
grant update (state, answered_by, answered_at, answer, people, back_by, back_at, back_why, undone_by, undone_at, version)
    on permits.correction to tiltas_app;
create policy who_counts on permits.correction for select to tiltas_app
    using ((select access.role()) in ('registrar', 'analyst', 'casemanager', 'coordinator', 'newcomer', 'dpo', 'system'));
create policy system_writes on permits.correction for insert to tiltas_app with check ((select access.role()) = 'system');
create policy department_proposes on permits.correction for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and (select access.org()) = 2 and org_id = 2 and proposed_by = (select access.officer())
        and state = 'proposed');
create policy department_answers on permits.correction for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system');

-- A person whom a correction has written down, and how it ended: turned up again (by which sign), taken out by an officer, or undone with all.
create table permits.unseen (
    id uuid primary key default gen_random_uuid(),
    correction_id uuid not null references permits.correction,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    last_seen_on date not null,
    as_of date not null,
    marked_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    ended_on date,
    ended_as text constraint unseen_ends_in_a_known_way check (ended_as in ('seen', 'officer', 'undone')),
    ended_by uuid,
    ended_why text,
    sign text constraint unseen_sign_is_known check (sign in
        ('application', 'visit', 'letter', 'appeal', 'call', 'house', 'meeting', 'sign_in', 'officer', 'registration')),
    constraint unseen_was_seen_before check (last_seen_on < as_of),
    constraint unseen_ends_at_once check ((ended_at is null) = (ended_on is null) and (ended_at is null) = (ended_as is null)),
    constraint unseen_turns_up_by_a_sign check ((coalesce(ended_as, '') = 'seen') = (sign is not null)),
    constraint unseen_taken_out_with_a_reason check (ended_as is distinct from 'officer' or ended_by is not null and ended_why ~ '\S'));
create unique index unseen_once on permits.unseen (correction_id, person_id);
create unique index unseen_one_in_force on permits.unseen (person_id) where ended_at is null;
create index unseen_by_household on permits.unseen (household_id);

select public.protect('permits.unseen', 'select', 'insert');
grant update (ended_at, ended_on, ended_as, ended_by, ended_why, sign) on permits.unseen to tiltas_app;
create policy department_and_person on permits.unseen for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system')
        or exists (select from registration.person p where p.id = person_id)
        or exists (select from registration.household h where h.id = household_id));
create policy not_hidden on permits.unseen as restrictive for select to tiltas_app
    using (household_id not in (select registration.published_hidden_households()));
create policy system_writes on permits.unseen for insert to tiltas_app with check ((select access.role()) = 'system');
create policy by_its_correction on permits.unseen for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org())
        and correction_id in (select c.id from permits.correction c where c.state = 'made' and c.answered_by = (select access.officer()))
        and exists (select from registration.person p where p.id = person_id and p.household_id = unseen.household_id));
create policy department_ends on permits.unseen for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system');

-- Nothing that ended begins again, and no correction is undone for one person alone.
create function permits.unseen_ends_once() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'tiltas_owner' and (old.ended_at is not null or new.ended_as = 'undone'
            and not exists (select from permits.correction c where c.id = new.correction_id and c.state = 'undone')) then
        raise exception 'unseen_ends_once' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger unseen_ends_once after update on permits.unseen for each row execute function permits.unseen_ends_once();
-- Being counted again is in the person's favour and goes on while the record stands still.
create trigger stands_still after insert or update on permits.unseen
    for each row execute function registration.published_stand_still('org_id', 'household_id', 'ended_at', 'ended_on', 'ended_as', 'ended_by',
        'ended_why', 'sign');

-- Article 17: the words go; that somebody was counted as left, and counted again, stays for the counts.
create function permits.erase_unseen(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.unseen set ended_why = '–' where person_id = gone and ended_why is not null;
end $$;
create policy functions_read on permits.unseen for select to tiltas_owner using (true);
create policy functions_erase on permits.unseen for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');

-- A further flow: who no longer counts as present because a correction has written it down.
alter table permits.statistic drop constraint statistic_flow_is_known;
alter table permits.statistic add constraint statistic_flow_is_known check (flow in ('stock', 'in', 'out', 'corrected'));
