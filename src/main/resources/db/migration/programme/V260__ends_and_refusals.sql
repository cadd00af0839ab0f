-- The share of a month is decided within a programme: what an earlier one decided does not reach a later one.
create or replace function programme.published_month_share(household uuid, begins date) returns int
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not coalesce(access.role() in ('system', 'finance') or access.role() = 'newcomer' and household = registration.own_household()
        or access.role() in ('casemanager', 'dpo') and exists (select from programme.programme p
            where p.household_id = household and (p.org_id = access.org() or access.role() = 'dpo')), false) then
        raise exception 'month_share_is_not_told_to_others' using errcode = 'insufficient_privilege';
    end if;
    return coalesce((select d.share_percent from programme.support_decision d join programme.programme p on p.id = d.programme_id
        where p.household_id = household and coalesce(p.closed_on >= begins, p.state = 'open')
            and d.share_percent is not null and d.state = 'signed' and d.takes_effect_on <= begins
        order by d.takes_effect_on desc, d.created_at desc limit 1), 100);
end $$;

-- The last day of a support that a signed decision ends early: reckoned from the decision, so that another may begin on the next day.
alter table programme.support
    add ends_early_on date constraint support_ends_early_after_it_begins check (ends_early_on >= starts_on),
    drop constraint support_no_two_of_one_kind_at_once,
    add constraint support_no_two_of_one_kind_at_once exclude using gist (programme_id with =, kind with =, domain with =,
        coalesce(person_id, '00000000-0000-0000-0000-000000000000') with =,
        daterange(starts_on, least(coalesce(ended_on, ends_on), ends_early_on), '[]') with &&) where (state <> 'refused');

create policy functions_keep_the_end on programme.support for update to tiltas_owner
    using (access.role() in ('system', 'casemanager', 'newcomer')) with check (access.role() in ('system', 'casemanager', 'newcomer'));

-- Whoever signs, stops or takes back the end, the person too. Where another support has taken the days already, they stay with that one.
create function programme.support_ends_as_decided() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    update programme.support s set ends_early_on = case when new.state = 'signed' then greatest(new.takes_effect_on - 1, s.starts_on) end
    where s.id = new.support_id and (new.state = 'signed' or s.ends_early_on is not null and not exists (select from programme.support other
        where other.programme_id = s.programme_id and other.kind = s.kind and other.domain = s.domain and other.id <> s.id
            and other.person_id is not distinct from s.person_id and other.state <> 'refused'
            and daterange(other.starts_on, least(coalesce(other.ended_on, other.ends_on), other.ends_early_on), '[]')
                && daterange(s.starts_on, coalesce(s.ended_on, s.ends_on), '[]')));
    return new;
end $$;
create trigger support_ends_as_decided after insert or update of state, takes_effect_on on programme.support_decision
    for each row when (new.kind = 'end' and new.state not in ('proposed', 'heard', 'withdrawn'))
    execute function programme.support_ends_as_decided();

-- A third ground: not taking part, after the whole ladder, and never of somebody who is sheltered by any support.
alter table programme.support_decision
    drop constraint decision_ground_is_known,
    add constraint decision_ground_is_known check (ground in ('income', 'asked', 'refusal'));

create function programme.may_lower_for_refusal(programme uuid, day date) returns boolean language sql stable set search_path = pg_catalog as $$
    select programme.may_consider_refusal($1, $2)
        and not exists (select from programme.support s where s.programme_id = $1 and s.state = 'granted' and s.sheltered_until >= $2)
$$;
revoke all on function programme.may_lower_for_refusal(uuid, date) from public;
grant execute on function programme.may_lower_for_refusal(uuid, date) to tiltas_app;

-- Checked when it is proposed, and again on the day of the signature: who has come to a talk since has taken part. And nothing ends into nothing,
-- by a decision as little as by a review.
create function programme.decision_has_its_ground() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'UPDATE' and old.state not in ('proposed', 'heard') then
        return new;
    end if;
    if new.ground = 'refusal' and new.state in ('proposed', 'signed')
            and not programme.may_lower_for_refusal(new.programme_id, coalesce(new.notified_on, new.proposed_on)) then
        raise exception 'decision_refusal_comes_after_the_ladder' using errcode = 'check_violation',
            constraint = 'decision_refusal_comes_after_the_ladder';
    end if;
    if new.kind = 'end' and new.state = 'signed' and not programme.something_follows(new.support_id, new.takes_effect_on) then
        raise exception 'decision_never_ends_into_nothing' using errcode = 'check_violation', constraint = 'decision_never_ends_into_nothing';
    end if;
    return new;
end $$;

-- Whether words say what comes after a support, or another one of the same need is there on that day.
create function programme.something_follows(support uuid, day date) returns boolean language sql stable set search_path = pg_catalog as $$
    select exists (select from programme.support s where s.id = $1 and (s.bridge is not null or exists (
        select from programme.support other where other.programme_id = s.programme_id and other.id <> s.id and other.domain = s.domain
            and other.state = 'granted' and other.starts_on <= $2 and least(other.ends_on, other.ends_early_on) >= $2)))
$$;
revoke all on function programme.something_follows(uuid, date) from public;
grant execute on function programme.something_follows(uuid, date) to tiltas_app;
create trigger decision_has_its_ground after insert or update of state on programme.support_decision
    for each row when (new.kind in ('lower', 'end')) execute function programme.decision_has_its_ground();
