-- Whether anything new may be done with a record, without a refusal.
create function programme.record_goes_on(person uuid) returns boolean language plpgsql stable set search_path = pg_catalog as $$
begin
    perform registration.published_refuse(person, null);
    return true;
exception when check_violation then
    return false;
end $$;

-- What the consent in force lets the receiver see, and nothing else: one answer for the office, the person and the receiver. It runs as
-- whoever asks; the receiver has no rows of these tables and asks through received_referrals.
create function programme.shared(referral uuid)
returns table (name text, contact text, language text, birth_year int, goal text, goal_language text, need text, need_language text)
language sql stable set search_path = pg_catalog as $$
    select case when 'name' = any (c.fields) then p.given || ' ' || p.surname end,
        case when 'contact' = any (c.fields) then coalesce(d.phone, h.phone) end,
        case when 'language' = any (c.fields) then h.language end,
        case when 'birth-year' = any (c.fields) then extract(year from p.born_on)::int end,
        case when 'goal' = any (c.fields) then g.words end,
        case when 'goal' = any (c.fields) then g.words_language end,
        case when 'need' = any (c.fields) then r.need end,
        case when 'need' = any (c.fields) then r.need_language end
    from programme.referral r
    join programme.referral_consent c on c.referral_id = r.id and c.answer = 'given' and c.withdrawn_at is null
    join registration.person p on p.id = r.person_id
    join registration.person d on d.id = r.decides_id
    join registration.household h on h.id = p.household_id
    left join programme.goal g on g.id = r.goal_id
    where r.id = shared.referral and programme.record_goes_on(p.id)
        and h.id not in (select registration.published_hidden_households())
$$;

-- Referrals to the organisation of the one who asks. The consent is asked at every reading: withdrawn, or the matter ended, nothing of the
-- person is told. person_id is a random id, for the trail.
create function programme.received_referrals(one uuid)
returns table (id uuid, person_id uuid, service text, org_id int, state text, sent_on date, due_on date, reminded boolean,
    declined_because text, alternative text, outcome text, version int, shown boolean, name text, contact text, language text, birth_year int,
    goal text, goal_language text, need text, need_language text)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'partner' then
        return;
    end if;
    return query select r.id, r.person_id, r.service, r.org_id, r.state, r.sent_on, r.due_on, r.step = 'remind', r.declined_because, r.alternative,
        r.outcome, r.version, s.need_language is not null or s.name is not null or s.contact is not null or s.language is not null
            or s.birth_year is not null or s.goal is not null,
        s.name, s.contact, s.language, s.birth_year, s.goal, s.goal_language, s.need, s.need_language
    from programme.referral r
    left join lateral programme.shared(r.id) s on r.state in ('sent', 'seen', 'accepted', 'waiting', 'in_service')
    where r.to_org = access.org() and r.sent_on is not null and (one is null or r.id = one)
    order by r.state in ('closed', 'recalled', 'declined'), r.due_on nulls last, r.sent_on desc, r.id limit 200;
end $$;
revoke all on function programme.received_referrals(uuid) from public;
grant execute on function programme.received_referrals(uuid) to tiltas_app;

-- The receiver's own steps. False when somebody was faster, or it is not theirs.
create function programme.answer_referral(one uuid, seen_version int, with_step text, said text, why text, other text, ended text, day date, next date)
returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare
    found programme.referral;
    target text;
begin
    select * into found from programme.referral r where r.id = one and r.to_org = access.org() and access.role() = 'partner' for update;
    select t.to_state into target from programme.referral_transition t where t.from_state = found.state and t.step = with_step;
    if found.id is null or found.version <> seen_version or target is null
        or with_step not in ('see', 'accept', 'decline', 'wait', 'begin', 'close') then
        return false;
    end if;
    perform registration.published_refuse(found.person_id, null);
    update programme.referral r set state = target, step = with_step, step_words = said, moved_at = clock_timestamp(), version = r.version + 1, due_on = next,
        declined_because = case when with_step = 'decline' then why else r.declined_because end,
        alternative = case when with_step = 'decline' then other else r.alternative end,
        outcome = case when with_step = 'close' then ended else r.outcome end,
        closed_on = case when with_step = 'close' then day else r.closed_on end
    where r.id = one;
    return true;
end $$;
revoke all on function programme.answer_referral(uuid, int, text, text, text, text, text, date, date) from public;
grant execute on function programme.answer_referral(uuid, int, text, text, text, text, text, date, date) to tiltas_app;
create policy functions_answer on programme.referral for update to tiltas_owner
    using (access.role() = 'partner' and to_org = access.org()) with check (access.role() = 'partner' and to_org = access.org());
