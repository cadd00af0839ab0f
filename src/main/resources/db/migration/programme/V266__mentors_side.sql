-- What the mentor's organisation sees of whom its mentors meet: first name, language, next meeting and the one goal; nothing before the person
-- has said yes, nothing after the end. person_id is a random id, for the trail. It has no rows of these tables.
create function programme.mentoring(one uuid)
returns table (id uuid, person_id uuid, org_id int, state text, mentor text, version int, given text, languages text[], next_at timestamptz,
    place text, goal text, goal_language text)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'partner' then
        return;
    end if;
    return query select m.id, m.person_id, m.org_id, m.state, t.name, m.version, p.given, m.languages, m.next_at, m.place, g.words, g.words_language
    from programme.mentor_match m
    join programme.mentor t on t.id = m.mentor_id and t.through_org = access.org()
    join registration.person p on p.id = m.person_id
    left join programme.goal g on g.id = m.goal_id
    where m.state in ('agreed', 'met', 'going') and (one is null or m.id = one) and programme.record_goes_on(p.id)
        and p.household_id not in (select registration.published_hidden_households())
    order by m.next_at nulls last, p.given, m.id limit 200;
end $$;

create function programme.mentoring_hours(one uuid)
returns table (id uuid, day date, minutes int, aim text, side text, state text)
language sql stable security definer set search_path = pg_catalog as $$
    select h.id, h.day, h.minutes, h.aim, h.side, h.state from programme.mentor_hours h
    where h.match_id = one and exists (select from programme.mentoring(one)) order by h.day desc, h.written_at desc
$$;

-- What the mentor's side does: meet, go, end, or plan the next meeting. False when somebody was faster, or it is not theirs.
create function programme.mentoring_moves(one uuid, seen_version int, step text, on_day date, at_time text, meeting_place text)
returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
    today date := (now() at time zone 'Europe/Vilnius')::date;
begin
    if step not in ('meet', 'go', 'end', 'plan') or not exists (select from programme.mentoring(one) o where o.version = seen_version) then
        return false;
    end if;
    update programme.mentor_match m set version = m.version + 1,
        state = case step when 'meet' then 'met' when 'go' then 'going' when 'end' then 'ended' else m.state end,
        met_on = case step when 'meet' then today else m.met_on end, going_on = case step when 'go' then today else m.going_on end,
        ended_on = case step when 'end' then today end, ended_by = case step when 'end' then 'mentor' end,
        next_at = case step when 'plan' then (on_day + at_time::time) at time zone 'Europe/Vilnius' when 'go' then m.next_at end, place = case step when 'plan' then meeting_place when 'go' then m.place end
    where m.id = one and m.version = seen_version;
    return found;
end $$;

create function programme.mentoring_writes(one uuid, on_day date, long int, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into programme.mentor_hours (match_id, org_id, day, minutes, aim, side, written_by)
    select o.id, o.org_id, on_day, long, why, 'mentor', access.officer() from programme.mentoring(one) o
    where o.state in ('met', 'going') on conflict do nothing;
    return found;
end $$;

create function programme.mentoring_answers(hours uuid, answer text) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
    update programme.mentor_hours h set state = answer, answered_at = clock_timestamp(), answered_by = access.officer()
    where h.id = hours and h.side = 'person' and h.state = 'written' and answer in ('confirmed', 'denied')
        and exists (select from programme.mentoring(h.match_id));
    return found;
end $$;

do $$
declare f text;
begin
    foreach f in array array['mentoring(uuid)', 'mentoring_hours(uuid)', 'mentoring_moves(uuid, int, text, date, text, text)',
            'mentoring_writes(uuid, date, int, text)', 'mentoring_answers(uuid, text)'] loop
        execute 'revoke all on function programme.' || f || ' from public';
        execute 'grant execute on function programme.' || f || ' to tiltas_app';
    end loop;
end $$;
create policy functions_move on programme.mentor_match for update to tiltas_owner
    using (access.role() = 'partner') with check (access.role() = 'partner');
create policy functions_write on programme.mentor_hours for insert to tiltas_owner with check (access.role() = 'partner' and side = 'mentor');
create policy functions_answer on programme.mentor_hours for update to tiltas_owner
    using (access.role() = 'partner' and side = 'person') with check (access.role() = 'partner' and side = 'person');
