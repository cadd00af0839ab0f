-- The course of a referral: the same table as lt.tiltas.programme.referral.ReferralStep, kept equal by a test.
create table programme.referral_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step));
select public.protect('programme.referral_transition', 'select');
create policy open_by_design on programme.referral_transition for select to tiltas_app using (true);
create policy functions_read on programme.referral_transition for select to tiltas_owner using (true);
create policy migrations_write on programme.referral_transition for insert to tiltas_owner with check (true);
insert into programme.referral_transition
select from_state, step, to_state from (values
    (array['none'], 'draft', 'draft'),
    (array['draft'], 'consent', 'consented'),
    (array['consented'], 'send', 'sent'),
    (array['sent'], 'see', 'seen'),
    (array['sent', 'seen'], 'accept', 'accepted'),
    (array['sent', 'seen', 'accepted', 'waiting'], 'decline', 'declined'),
    (array['accepted'], 'wait', 'waiting'),
    (array['accepted', 'waiting'], 'begin', 'in_service'),
    (array['in_service'], 'close', 'closed'),
    (array['sent', 'seen', 'accepted', 'waiting', 'declined', 'in_service'], 'end', 'closed'),
    (array['draft', 'consented', 'sent', 'seen', 'accepted', 'waiting'], 'recall', 'recalled'),
    (array['consented', 'sent', 'seen', 'accepted', 'waiting'], 'withdraw', 'recalled')) course (froms, step, to_state),
    unnest(froms) from_state
union all select stays, 'remind', stays from unnest(array['sent', 'seen', 'accepted', 'waiting', 'in_service']) stays;

-- A person sent on to a service. Who offers it is written as it was when it was chosen. decides_id is the person, or for a child who answers
-- for it. due_on: by when the next word is expected, by the law's rows.
create table programme.referral (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    person_id uuid not null references registration.person,
    decides_id uuid not null references registration.person,
    service text not null references programme.service,
    offer_id uuid not null references programme.service_offer,
    to_org int references access.organisation,
    provider text not null,
    contact text not null,
    need text not null constraint referral_says_what_is_needed check (need ~ '\S'),
    need_language text not null constraint referral_language_is_a_code check (need_language ~ '^[a-z]{2,3}$'),
    goal_id uuid references programme.goal,
    state text not null default 'draft' constraint referral_state_is_known check (state in
        ('draft', 'consented', 'sent', 'seen', 'accepted', 'declined', 'waiting', 'in_service', 'closed', 'recalled')),
    sent_on date,
    due_on date,
    declined_because text constraint referral_decline_is_known check (declined_because in
        ('full', 'not-ours', 'language', 'not-reached', 'other')),
    alternative text,
    outcome text constraint referral_outcome_is_known check (outcome in ('helped', 'partly', 'not', 'stopped', 'no_answer')),
    closed_on date,
    step text not null default 'draft',
    step_words text,
    moved_at timestamptz not null default clock_timestamp(),
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint referral_is_closed_by_an_outcome check ((state = 'closed') = (outcome is not null) and (state = 'closed') = (closed_on is not null)),
    constraint referral_declined_has_a_reason check (state <> 'declined' or declined_because is not null),
    constraint referral_sent_has_a_day check (state in ('draft', 'consented', 'recalled') or sent_on is not null),
    constraint referral_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade,
    constraint referral_with_its_municipality unique (id, org_id));
create index referral_by_programme on programme.referral (programme_id);
create index referral_by_person on programme.referral (person_id);
create index referral_by_decider on programme.referral (decides_id);
create index referral_by_goal on programme.referral (goal_id);
create index referral_by_offer on programme.referral (offer_id);
create index referral_by_municipality on programme.referral (org_id, state, due_on);
create index referral_by_receiver on programme.referral (to_org, state);

-- Consent for one purpose and one recipient, in words the person understands; given, refused, and withdrawn at any time.
create table programme.referral_consent (
    id uuid primary key default gen_random_uuid(),
    referral_id uuid not null,
    org_id int not null,
    purpose text not null,
    recipient text not null,
    answer text not null constraint consent_answer_is_known check (answer in ('given', 'refused')),
    fields text[] not null constraint consent_fields_are_known
        check (fields <@ array['name', 'contact', 'language', 'birth-year', 'goal', 'need']),
    language text not null constraint consent_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    interpreter text,
    how text not null constraint consent_way_is_known check (how in ('signed', 'spoken')),
    asked_at timestamptz not null,
    asked_by uuid not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    constraint consent_given_says_what check ((answer = 'given') = (cardinality(fields) > 0)),
    constraint consent_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
    constraint consent_is_of_the_referral foreign key (referral_id, org_id)
        references programme.referral (id, org_id) on update cascade);
create unique index consent_one_in_force on programme.referral_consent (referral_id) where answer = 'given' and withdrawn_at is null;
create index consent_by_referral on programme.referral_consent (referral_id, asked_at);

create table programme.referral_event (
    referral_id uuid not null,
    version int not null,
    org_id int not null,
    from_state text not null,
    step text not null,
    to_state text not null,
    words text,
    at timestamptz not null,
    by_officer uuid not null,
    by_org int,
    primary key (referral_id, version),
    constraint referral_event_is_of_the_referral foreign key (referral_id, org_id)
        references programme.referral (id, org_id) on update cascade,
    constraint referral_event_follows_the_table foreign key (from_state, step) references programme.referral_transition);

select public.protect('programme.referral', 'select', 'insert', 'update');
select public.protect('programme.referral_consent', 'select', 'insert');
grant update (withdrawn_at, withdrawn_by) on programme.referral_consent to tiltas_app;
select public.protect('programme.referral_event', 'select');

-- Read: by the municipality's case managers and the person. Whoever receives it has no rows here; see V247.
create policy municipality on programme.referral for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy own on programme.referral for select to tiltas_app
    using ((select access.role()) = 'newcomer' and (select access.self()) in (person_id, decides_id)
        or (select access.role()) = 'dpo' and exists (select from registration.person p where p.id = person_id));
create policy municipality_sends_on on programme.referral for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and state = 'draft' and version = 1 and created_by = (select access.officer()));
create policy chosen_from_the_offers on programme.referral as restrictive for insert to tiltas_app
    with check (exists (select from programme.service_offer o where o.id = offer_id and o.service = referral.service
        and o.provider = referral.provider and o.to_org is not distinct from referral.to_org));
create policy municipality_moves on programme.referral for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and (to_org is null or step in ('draft', 'consent', 'send', 'remind', 'recall', 'withdraw', 'end')));
create policy person_withdraws on programme.referral for update to tiltas_app
    using ((select access.role()) = 'newcomer' and decides_id = (select access.self()))
    with check ((select access.role()) = 'newcomer' and decides_id = (select access.self()) and step = 'withdraw');
-- The foreign key is checked past row-level security: without these a referral could name a person of another municipality.
create policy person_of_the_family on programme.referral as restrictive for insert to tiltas_app
    with check (exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
        where p.id = referral.person_id and m.id = referral.programme_id));
create policy decider_of_the_family on programme.referral as restrictive for insert to tiltas_app
    with check (exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
        where p.id = referral.decides_id and m.id = referral.programme_id));
create policy goal_of_the_programme on programme.referral as restrictive for insert to tiltas_app
    with check (goal_id is null or exists (select from programme.goal g
        where g.id = referral.goal_id and g.programme_id = referral.programme_id and coalesce(g.person_id, referral.person_id) = referral.person_id));

create policy with_the_referral on programme.referral_consent for select to tiltas_app
    using (exists (select from programme.referral r where r.id = referral_id));
create policy for_purpose_and_recipient on programme.referral_consent for insert to tiltas_app
    with check ((select access.role()) in ('casemanager', 'system') and asked_by = (select access.officer()) and withdrawn_at is null
        and exists (select from programme.referral r where r.id = referral_id and r.org_id = referral_consent.org_id
            and r.service = purpose and r.provider = recipient and (r.state = 'draft' or (select access.role()) = 'system')));
create policy withdrawn_at_any_time on programme.referral_consent for update to tiltas_app
    using ((select access.role()) in ('casemanager', 'newcomer', 'system') and exists (select from programme.referral r
        where r.id = referral_id and ((select access.role()) <> 'newcomer' or r.decides_id = (select access.self()))))
    with check (withdrawn_by = (select access.officer()));
create policy with_the_referral on programme.referral_event for select to tiltas_app
    using (exists (select from programme.referral r where r.id = referral_id));

create function programme.consent_stays_as_given() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'tiltas_owner' and old.withdrawn_at is not null then
        raise exception 'a withdrawn consent is not given back' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger stays_as_given before update on programme.referral_consent
    for each row execute function programme.consent_stays_as_given();

create function programme.referral_moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    moving text[] := array['org_id', 'state', 'sent_on', 'due_on', 'declined_because', 'alternative', 'outcome', 'closed_on', 'step',
        'step_words', 'moved_at', 'version'];
begin
    if current_user <> 'tiltas_owner' and to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
        raise exception 'a referral moves; whom it is for and where it goes stays' using errcode = 'insufficient_privilege';
    end if;
    if new.version <> old.version and not exists (select from programme.referral_transition t
            where t.from_state = old.state and t.step = new.step and t.to_state = new.state) then
        raise exception 'referral_moves_by_the_table: % by % to %', old.state, new.step, new.state using errcode = 'check_violation';
    end if;
    if new.state <> old.state and new.version = old.version then
        raise exception 'referral_moves_by_the_table: a step has its own version' using errcode = 'check_violation';
    end if;
    if new.step in ('consent', 'send') and new.version <> old.version and not exists (select from programme.referral_consent c
            where c.referral_id = new.id and c.answer = 'given' and c.withdrawn_at is null) then
        raise exception 'referral_is_sent_with_consent' using errcode = 'check_violation', constraint = 'referral_is_sent_with_consent';
    end if;
    return new;
end $$;
create trigger moves_by_the_table before update on programme.referral
    for each row execute function programme.referral_moves_by_the_table();
create trigger person_withdraws_only before update on programme.referral
    for each row execute function programme.person_changes_only('{state,step,step_words,due_on,moved_at,version}');

-- Each step is written down, whoever took it.
create function programme.keep_referral_steps() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if tg_op = 'INSERT' or new.version <> old.version then
        insert into programme.referral_event (referral_id, version, org_id, from_state, step, to_state, words, at, by_officer, by_org)
        values (new.id, new.version, new.org_id, case when tg_op = 'INSERT' then 'none' else old.state end, new.step, new.state,
            new.step_words, new.moved_at, coalesce(access.officer(), new.created_by), access.org());
    end if;
    return new;
end $$;
create policy functions_write on programme.referral_event for insert to tiltas_owner with check (true);
do $$
declare t text;
begin
    foreach t in array array['referral', 'referral_consent', 'referral_event'] loop
        execute format('create policy functions_read on programme.%I for select to tiltas_owner using (true)', t);
        execute format('create policy functions_erase on programme.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
end $$;
create trigger steps_are_kept after insert or update on programme.referral
    for each row execute function programme.keep_referral_steps();

-- Article 18. What people write themselves in their own pages they consent to: a withdrawal goes on.
create function programme.referral_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(new.person_id, null);
    end if;
    return new;
end $$;
create trigger stands_still after insert or update on programme.referral
    for each row execute function programme.referral_stands_still();

-- Article 17: words go; that a service was asked for and with what outcome stays for the counts.
create function programme.erase_referrals(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.referral set need = '–', alternative = null, step_words = null where person_id = gone;
    update programme.referral_event e set words = null from programme.referral r where r.id = e.referral_id and r.person_id = gone;
    update programme.referral_consent c set interpreter = null from programme.referral r where r.id = c.referral_id and r.person_id = gone;
end $$;
revoke all on function programme.erase_referrals(uuid) from public;
grant execute on function programme.erase_referrals(uuid) to tiltas_app;
