-- A person's wish for a mentor and what comes of it. Days tell the way; goal_id is the one goal that the mentor may know.
create table programme.mentor_match (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    person_id uuid not null references registration.person,
    languages text[] not null constraint match_wishes_a_language check (cardinality(languages) > 0),
    sex text constraint match_sex_is_known check (sex in ('F', 'M')),
    aims text[] not null constraint match_aims_are_known
        check (cardinality(aims) > 0 and aims <@ array['language', 'walks', 'homework', 'work', 'leisure']),
    goal_id uuid references programme.goal,
    state text not null default 'wished' constraint match_state_is_known
        check (state in ('wished', 'proposed', 'agreed', 'met', 'going', 'ended')),
    mentor_id uuid references programme.mentor,
    refused uuid[] not null default '{}',
    wished_on date not null,
    proposed_on date,
    agreed_on date,
    agreed_how text constraint match_yes_is_known check (agreed_how in ('self', 'spoken')),
    met_on date,
    going_on date,
    ended_on date,
    ended_by text constraint match_end_is_known check (ended_by in ('person', 'mentor', 'office')),
    next_at timestamptz,
    place text,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint match_names_its_mentor check (state = 'ended' or (state = 'wished') = (mentor_id is null)),
    constraint match_says_yes_before_they_meet check (state not in ('agreed', 'met', 'going') or agreed_on is not null and agreed_how is not null),
    constraint match_goes_on_after_they_met check (state not in ('met', 'going') or met_on is not null),
    constraint match_end_has_a_day check ((state = 'ended') = (ended_on is not null) and (ended_on is null) = (ended_by is null)),
    constraint match_next_meeting_has_a_place check ((next_at is null) = (place is null) and (next_at is null or state in ('agreed', 'met', 'going'))),
    constraint match_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade,
    constraint match_with_its_municipality unique (id, org_id));
create unique index match_one_at_a_time on programme.mentor_match (person_id) where state <> 'ended';
create index match_by_programme on programme.mentor_match (programme_id);
create index match_by_municipality on programme.mentor_match (org_id, state, wished_on);
create index match_by_mentor on programme.mentor_match (mentor_id, state);
create index match_by_goal on programme.mentor_match (goal_id);

-- Written by either side; counted when the other has confirmed it.
create table programme.mentor_hours (
    id uuid primary key default gen_random_uuid(),
    match_id uuid not null,
    org_id int not null,
    day date not null,
    minutes int not null constraint hours_are_possible check (minutes between 15 and 600),
    aim text not null constraint hours_aim_is_known check (aim in ('language', 'walks', 'homework', 'work', 'leisure')),
    side text not null constraint hours_side_is_known check (side in ('person', 'mentor')),
    state text not null default 'written' constraint hours_state_is_known check (state in ('written', 'confirmed', 'denied')),
    written_at timestamptz not null default clock_timestamp(),
    written_by uuid not null,
    answered_at timestamptz,
    answered_by uuid,
    constraint hours_answered_by_somebody check ((state = 'written') = (answered_at is null) and (answered_at is null) = (answered_by is null)),
    constraint hours_are_of_the_match foreign key (match_id, org_id)
        references programme.mentor_match (id, org_id) on update cascade);
create unique index hours_one_a_day on programme.mentor_hours (match_id, day) where state <> 'denied';

select public.protect('programme.mentor_match', 'select', 'insert', 'update');
select public.protect('programme.mentor_hours', 'select', 'insert');
grant update (state, answered_at, answered_by) on programme.mentor_hours to tiltas_app;

create policy municipality on programme.mentor_match for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy own on programme.mentor_match for select to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self())
        or (select access.role()) = 'dpo' and exists (select from registration.person p where p.id = person_id));
create policy municipality_writes on programme.mentor_match for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and state = 'wished' and version = 1 and created_by = (select access.officer()));
create policy person_wishes on programme.mentor_match for insert to tiltas_app
    with check ((select access.role()) = 'newcomer' and person_id = (select access.self()) and state = 'wished' and version = 1
        and created_by = (select access.officer())
        and exists (select from programme.programme p where p.id = programme_id and p.org_id = mentor_match.org_id));
create policy municipality_moves on programme.mentor_match for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy person_answers on programme.mentor_match for update to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self()))
    with check ((select access.role()) = 'newcomer' and person_id = (select access.self()) and state <> 'proposed'
        and coalesce(ended_by, 'person') = 'person');
-- The foreign key is checked past row-level security: without these a match could name a person of another municipality.
create policy person_of_the_family on programme.mentor_match as restrictive for insert to tiltas_app
    with check (exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
        where p.id = mentor_match.person_id and m.id = mentor_match.programme_id));
do $$
declare what text;
begin
    foreach what in array array['insert', 'update'] loop
        execute format('create policy goal_of_the_programme_%1$s on programme.mentor_match as restrictive for %1$s to tiltas_app
            with check (goal_id is null or exists (select from programme.goal g where g.id = mentor_match.goal_id
                and g.programme_id = mentor_match.programme_id and coalesce(g.person_id, mentor_match.person_id) = mentor_match.person_id))', what);
    end loop;
end $$;

-- Whom the person is proposed, meets or has met, the person knows; so does the municipality to which the family has moved.
create policy with_the_match on programme.mentor for select to tiltas_app
    using ((select access.role()) in ('casemanager', 'dpo', 'newcomer') and exists (select from programme.mentor_match m where m.mentor_id = mentor.id));

create policy with_the_match on programme.mentor_hours for select to tiltas_app
    using (exists (select from programme.mentor_match m where m.id = match_id));
create policy each_side_writes on programme.mentor_hours for insert to tiltas_app
    with check ((select access.role()) = 'system' or state = 'written' and written_by = (select access.officer())
        and side = case (select access.role()) when 'newcomer' then 'person' when 'casemanager' then 'mentor' end
        and exists (select from programme.mentor_match m join programme.mentor t on t.id = m.mentor_id
            where m.id = match_id and m.org_id = mentor_hours.org_id and ((select access.role()) = 'newcomer' or t.through_org is null)));
create policy the_other_side_answers on programme.mentor_hours for update to tiltas_app
    using (state = 'written' and side = case (select access.role()) when 'newcomer' then 'mentor' when 'casemanager' then 'person' end
        and exists (select from programme.mentor_match m join programme.mentor t on t.id = m.mentor_id
            where m.id = match_id and ((select access.role()) = 'newcomer' or t.through_org is null)))
    with check (answered_by = (select access.officer()) and state in ('confirmed', 'denied'));

do $$
declare t text;
begin
    foreach t in array array['mentor_match', 'mentor_hours'] loop
        execute format('create policy functions_read on programme.%I for select to tiltas_owner using (true)', t);
    end loop;
end $$;
create policy functions_end on programme.mentor_match for update to tiltas_owner
    using (access.role() in ('dpo', 'casemanager', 'system')) with check (access.role() in ('dpo', 'casemanager', 'system'));

-- A mentor without a valid check meets nobody: not when proposed, not at a meeting, not when it goes on. As the owner, because the person who
-- answers and the organisation of the mentor do not see the checks.
create function programme.match_needs_valid_check() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    who programme.mentor;
    today date := (now() at time zone 'Europe/Vilnius')::date;
    children boolean := 'homework' = any(new.aims);
    before programme.mentor_match;
    why text;
begin
    if tg_op = 'UPDATE' then
        before := old;
        why := case
            when new.person_id <> old.person_id or new.programme_id <> old.programme_id or new.wished_on <> old.wished_on then 'match_is_of_one_person'
            when new.state <> old.state and not (old.state || ' ' || new.state) = any(array['wished proposed', 'proposed wished',
                'proposed agreed', 'agreed met', 'met going', 'wished ended', 'proposed ended', 'agreed ended', 'met ended', 'going ended'])
                then 'match_moves_by_the_table'
            when new.state <> old.state and new.state in ('met', 'going') and access.role() = 'newcomer' then 'match_moves_by_the_table'
            when new.state = 'agreed' and old.state = 'proposed' and (new.agreed_how = 'self') <> (access.role() = 'newcomer')
                then 'match_yes_is_said_by_the_person'
            when new.mentor_id is distinct from old.mentor_id and new.mentor_id is not null and new.state <> 'proposed' then 'match_moves_by_the_table'
            when old.state not in ('wished', 'ended') and new.state <> 'ended' and (new.languages, new.sex, new.aims) is distinct from (old.languages, old.sex, old.aims)
                then 'match_wish_stays_while_answered' end;
    end if;
    if why is null and new.state in ('proposed', 'agreed', 'met', 'going')
            and (new.state, new.mentor_id, new.next_at) is distinct from (before.state, before.mentor_id, before.next_at) then
        perform pg_advisory_xact_lock(hashtextextended(new.mentor_id::text, 0));
        select * into who from programme.mentor t where t.id = new.mentor_id;
        why := case
            when not programme.mentor_fit(new.mentor_id, children, today)
                or new.next_at is distinct from before.next_at and new.next_at is not null
                    and not programme.mentor_fit(new.mentor_id, children, (new.next_at at time zone 'Europe/Vilnius')::date)
                then 'match_needs_valid_check'
            when who.state = 'barred' or new.state <> before.state and new.state in ('proposed', 'agreed') and who.state <> 'ready'
                then 'match_needs_a_ready_mentor'
            when before.state is distinct from 'wished' or new.state <> 'proposed' then null
            when who.org_id <> new.org_id then 'match_mentor_is_of_the_municipality'
            when new.mentor_id = any(new.refused) then 'match_mentor_is_not_refused'
            when not who.languages && new.languages then 'match_mentor_speaks_it'
            when new.sex is not null and who.sex <> new.sex then 'match_mentor_is_of_the_sex_wished'
            when not who.offers && new.aims or children and not 'homework' = any(who.offers) then 'match_mentor_offers_it'
            when (select count(*) from programme.mentor_match m where m.mentor_id = new.mentor_id and m.id <> new.id
                and m.state in ('proposed', 'agreed', 'met', 'going')) >= who.capacity then 'match_mentor_has_a_place' end;
    end if;
    if why is not null then
        raise exception '%', why using errcode = 'check_violation', constraint = why;
    end if;
    return new;
end $$;
create trigger needs_valid_check before insert or update on programme.mentor_match
    for each row execute function programme.match_needs_valid_check();
create trigger person_changes_only before update on programme.mentor_match for each row execute function programme.person_changes_only(
    '{languages,sex,aims,goal_id,state,mentor_id,refused,proposed_on,agreed_on,agreed_how,ended_on,ended_by,next_at,place,version}');

create function programme.hours_need_a_meeting() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    found programme.mentor_match;
begin
    select * into found from programme.mentor_match m where m.id = new.match_id;
    if found.met_on is null or new.day < found.met_on or new.day > coalesce(found.ended_on, (now() at time zone 'Europe/Vilnius')::date) then
        raise exception 'hours_are_of_days_on_which_they_met' using errcode = 'check_violation', constraint = 'hours_are_of_days_on_which_they_met';
    end if;
    if not programme.mentor_fit(found.mentor_id, 'homework' = any(found.aims), new.day) then
        raise exception 'match_needs_valid_check' using errcode = 'check_violation', constraint = 'match_needs_valid_check';
    end if;
    return new;
end $$;
create trigger need_a_meeting after insert on programme.mentor_hours for each row execute function programme.hours_need_a_meeting();

-- Whoever is barred meets nobody any more.
create function programme.barred_meets_nobody() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    update programme.mentor_match m set state = 'ended', ended_on = (now() at time zone 'Europe/Vilnius')::date, ended_by = 'office',
        next_at = null, place = null, version = m.version + 1
    where m.mentor_id = new.id and m.state <> 'ended';
    return new;
end $$;
create trigger barred_meets_nobody after update of state on programme.mentor
    for each row when (new.state = 'barred' and old.state <> 'barred') execute function programme.barred_meets_nobody();

-- Article 18. What people say themselves in their own pages goes on.
create function programme.match_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(new.person_id, null);
    end if;
    return new;
end $$;
create trigger stands_still after insert or update on programme.mentor_match
    for each row execute function programme.match_stands_still();
create function programme.hours_stand_still() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or new.state <> old.state) then
        perform registration.published_refuse(m.person_id, null) from programme.mentor_match m where m.id = new.match_id;
    end if;
    return new;
end $$;
create trigger stands_still after insert or update on programme.mentor_hours
    for each row execute function programme.hours_stand_still();

-- Article 17: whom the person met, refused and wished goes; that there was a wish and what came of it stays for the counts.
create function programme.erase_mentoring(gone uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.mentor_match set state = 'ended', ended_on = coalesce(ended_on, (now() at time zone 'Europe/Vilnius')::date),
        ended_by = coalesce(ended_by, 'office'), sex = null, mentor_id = null, refused = '{}', goal_id = null, next_at = null, place = null where person_id = gone;
end $$;
revoke all on function programme.erase_mentoring(uuid) from public;
grant execute on function programme.erase_mentoring(uuid) to tiltas_app;
