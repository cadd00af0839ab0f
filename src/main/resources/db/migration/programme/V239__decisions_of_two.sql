-- What is decided about a support. An officer proposes, the person is heard, and whatever lowers, ends early or refuses is signed by a second one
-- who supervises, with thirty days between the notice and the effect. share_percent is f of months 8 to 12: nobody decided, 100.
create table programme.support_decision (
    id uuid primary key default gen_random_uuid(),
    support_id uuid not null,
    programme_id uuid not null,
    org_id int not null,
    kind text not null constraint decision_kind_is_known check (kind in ('grant', 'lower', 'end', 'refuse')),
    ground text constraint decision_ground_is_known check (ground in ('income', 'asked')),
    share_percent int constraint decision_share_within_the_band check (share_percent between 50 and 100),
    amount_before_cents int,
    amount_after_cents int,
    hours_before int,
    hours_after int,
    act text not null constraint decision_has_its_act check (act ~ '\S'),
    article text not null default '',
    facts text not null constraint decision_has_facts check (facts ~ '\S'),
    reasons text not null constraint decision_has_reasons check (reasons ~ '\S'),
    reasons_own text,
    language text not null constraint decision_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    state text not null default 'proposed' constraint decision_state_is_known check (state in
        ('proposed', 'heard', 'signed', 'frozen', 'overturned', 'restored', 'withdrawn')),
    proposed_by uuid not null,
    proposed_name text not null,
    proposed_on date not null,
    hear_by date not null,
    heard_at timestamptz,
    heard_words text,
    heard_language text constraint decision_heard_language_is_a_code check (heard_language ~ '^[a-z]{2,3}$'),
    second_by uuid,
    second_name text,
    notified_on date,
    takes_effect_on date not null,
    appeal_by date,
    restorable_until date,
    restored_on date,
    restored_by uuid,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    constraint decision_lowering_has_two_officers check (kind = 'grant' or state in ('proposed', 'heard', 'withdrawn')
        or second_by is not null and second_by <> proposed_by),
    constraint decision_lowering_is_told_30_days_before check (kind not in ('lower', 'end') or takes_effect_on - notified_on >= 30),
    constraint decision_lowering_has_a_ground check ((kind in ('lower', 'end')) = (ground is not null)),
    constraint decision_lowering_lowers check (kind <> 'lower' or coalesce(amount_after_cents < amount_before_cents, hours_after < hours_before, false)),
    constraint decision_share_is_of_money check (share_percent is null or kind = 'lower' and amount_after_cents is not null),
    constraint decision_signed_is_told check (state in ('proposed', 'heard', 'withdrawn') or num_nulls(notified_on, appeal_by) = 0),
    constraint decision_person_is_heard_first check (kind = 'grant' or state in ('proposed', 'heard', 'withdrawn')
        or heard_at is not null or notified_on > hear_by),
    constraint decision_heard_in_words check ((heard_at is null) = (heard_words is null) and (heard_words is null) = (heard_language is null)),
    constraint decision_restored_in_time check (num_nulls(restored_on, restored_by) in (0, 2) and (state = 'restored') = (restored_on is not null)
        and restored_on <= restorable_until),
    constraint decision_is_of_the_support foreign key (support_id, programme_id) references programme.support (id, programme_id),
    constraint decision_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create index decision_by_support on programme.support_decision (support_id, created_at);
create index decision_by_programme on programme.support_decision (programme_id);
create index decision_waiting on programme.support_decision (org_id, proposed_on) where state in ('proposed', 'heard');
create unique index decision_one_open_about_a_support on programme.support_decision (support_id) where state in ('proposed', 'heard');

select public.protect('programme.support_decision', 'select', 'insert');
grant update (state, heard_at, heard_words, heard_language, second_by, second_name, notified_on, takes_effect_on, appeal_by, restorable_until,
    restored_on, restored_by, version) on programme.support_decision to tiltas_app;
create policy municipality on programme.support_decision for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'casemanager' or (select access.role()) = 'system');
create policy with_the_household on programme.support_decision for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.programme p where p.id = support_decision.programme_id));
create policy officer_proposes on programme.support_decision for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and proposed_by = (select access.officer()) and state = 'proposed' and second_by is null
        and exists (select from programme.programme p where p.id = support_decision.programme_id and p.org_id = support_decision.org_id));
create policy municipality_keeps on programme.support_decision for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
-- The person says something about what is proposed, stops it by an appeal, or takes back what was lowered.
create policy person_answers on programme.support_decision for update to tiltas_app
    using ((select access.role()) = 'newcomer' and exists (select from programme.programme p where p.id = support_decision.programme_id))
    with check ((select access.role()) = 'newcomer' and state in ('heard', 'frozen', 'restored'));
create trigger decision_person_answers_only before update on programme.support_decision for each row
    execute function programme.person_changes_only('{state,heard_at,heard_words,heard_language,restored_on,restored_by,version}');

-- No step outside the order; no lowering for whom is sheltered, unless asked for; and the second officer signs in the own name and supervises.
create function programme.decision_by_the_rules() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'UPDATE' and old.state <> new.state and old.state || '>' || new.state <> all (array['proposed>heard', 'proposed>signed',
            'heard>signed', 'proposed>withdrawn', 'heard>withdrawn', 'signed>frozen', 'frozen>signed', 'frozen>overturned',
            'signed>overturned', 'signed>restored', 'frozen>restored']) then
        raise exception 'decision_moves_in_order: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if new.kind in ('lower', 'end') and new.ground <> 'asked' and new.state in ('proposed', 'signed') and exists (select from programme.support s
            where s.id = new.support_id and s.sheltered_until >= new.takes_effect_on) then
        raise exception 'decision_never_lowers_what_is_sheltered' using errcode = 'check_violation', constraint = 'decision_never_lowers_what_is_sheltered';
    end if;
    if new.kind <> 'grant' and new.state = 'signed' and tg_op = 'UPDATE' and old.state in ('proposed', 'heard') and access.role() = 'casemanager'
            and not (new.second_by = access.officer() and programme.supervises(new.notified_on)) then
        raise exception 'decision_is_signed_by_a_supervisor' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger decision_by_the_rules after insert or update on programme.support_decision
    for each row execute function programme.decision_by_the_rules();
create trigger stands_still after insert or update on programme.support_decision
    for each row execute function programme.support_stands_still();

-- A support follows what is decided about it, and ends before its day by a signed decision only. Nothing ends into nothing: the file says what
-- comes after, or another support of the same need goes on.
create function programme.support_by_the_rules() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and old.state || '>' || new.state <> all (array['proposed>granted', 'proposed>refused', 'granted>ended',
            'ended>granted', 'refused>proposed']) then
        raise exception 'support_moves_in_order: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if old.state <> new.state and new.state in ('granted', 'refused') and old.state = 'proposed' and not exists (
            select from programme.support_decision d where d.support_id = new.id and d.state = 'signed'
                and d.kind = case new.state when 'granted' then 'grant' else 'refuse' end) then
        raise exception 'support_is_decided' using errcode = 'check_violation';
    end if;
    if old.state <> new.state and new.state = 'ended' then
        if new.ended_on < new.ends_on and not exists (select from programme.support_decision d where d.support_id = new.id and d.kind = 'end'
                and d.state = 'signed' and d.takes_effect_on <= new.ended_on) then
            raise exception 'support_ends_early_by_a_decision' using errcode = 'check_violation';
        end if;
        if new.bridge is null and not exists (select from programme.support other where other.programme_id = new.programme_id
                and other.id <> new.id and other.domain = new.domain and other.state = 'granted'
                and other.starts_on <= new.ended_on + 1 and other.ends_on > new.ended_on) then
            raise exception 'support_never_ends_into_nothing' using errcode = 'check_violation', constraint = 'support_never_ends_into_nothing';
        end if;
    end if;
    return new;
end $$;
create trigger support_by_the_rules after update on programme.support for each row execute function programme.support_by_the_rules();

create policy functions_read on programme.support_decision for select to tiltas_owner using (true);
create policy functions_erase on programme.support_decision for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');

-- Which share of the monthly essentials is paid for a month that begins on a day. Whoever reckons or pays must be told the same, also who may not
-- read the decisions: so a number and nothing else, and a refusal instead of a wrong number to whom it does not concern.
create function programme.published_month_share(household uuid, begins date) returns int
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not coalesce(access.role() in ('system', 'finance') or access.role() = 'newcomer' and household = registration.own_household()
        or access.role() in ('casemanager', 'dpo') and exists (select from programme.programme p
            where p.household_id = household and (p.org_id = access.org() or access.role() = 'dpo')), false) then
        raise exception 'month_share_is_not_told_to_others' using errcode = 'insufficient_privilege';
    end if;
    return coalesce((select d.share_percent from programme.support_decision d join programme.programme p on p.id = d.programme_id
        where p.household_id = household and d.share_percent is not null and d.state = 'signed' and d.takes_effect_on <= begins
        order by d.takes_effect_on desc, d.created_at desc limit 1), 100);
end $$;
revoke all on function programme.published_month_share(uuid, date) from public;
grant execute on function programme.published_month_share(uuid, date) to tiltas_app;
