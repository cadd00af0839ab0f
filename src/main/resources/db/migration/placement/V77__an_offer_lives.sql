-- The course of an offer: the same table as lt.tiltas.placement.offer.OfferStep, kept equal by a test.
create table placement.offer_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('placement.offer_transition', 'select');
create policy open_by_design on placement.offer_transition for select to tiltas_app using (true);
create policy functions_read on placement.offer_transition for select to tiltas_owner using (true);
create policy migrations_write on placement.offer_transition for insert to tiltas_owner with check (true);
insert into placement.offer_transition values
    ('none', 'ask_municipality', 'waits_municipality'),
    ('none', 'ask_household', 'waits_household'),
    ('waits_municipality', 'can', 'waits_household'),
    ('waits_municipality', 'can', 'accepted'),
    ('waits_municipality', 'cannot', 'declined_municipality'),
    ('waits_household', 'yes', 'accepted'),
    ('waits_household', 'yes', 'waits_municipality'),
    ('waits_household', 'no', 'declined_household'),
    ('waits_household', 'object', 'objected'),
    ('objected', 'yes', 'accepted'),
    ('objected', 'yes', 'waits_municipality'),
    ('objected', 'no', 'declined_household'),
    ('objected', 'dismiss', 'waits_household'),
    ('objected', 'uphold', 'withdrawn'),
    ('waits_municipality', 'expire', 'expired'),
    ('waits_household', 'expire', 'expired'),
    ('waits_municipality', 'withdraw', 'withdrawn'),
    ('waits_household', 'withdraw', 'withdrawn'),
    ('objected', 'withdraw', 'withdrawn');

-- What silence means once the time is over. Dated, with who decided it: escalate hands it to the Agency and nothing else happens; expire ends the
-- offer and frees the beds; agree takes the municipality's silence for a yes. No rule makes a household's silence a yes or a no.
create table placement.silence (
    party text not null constraint silence_party_is_known check (party in ('municipality', 'household')),
    valid_from date not null,
    outcome text not null constraint silence_outcome_is_known check (outcome in ('escalate', 'expire', 'agree')),
    decided_by text not null,
    certainty text not null constraint silence_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (party, valid_from),
    constraint silence_of_a_household_is_no_yes check (party = 'municipality' or outcome <> 'agree'));
select public.protect('placement.silence', 'select');
create policy open_by_design on placement.silence for select to tiltas_app using (true);
create policy migrations_write on placement.silence for insert to tiltas_owner with check (true);
insert into placement.silence values
    ('municipality', '2022-02-24', 'escalate', 'Starting rule of the design, to be confirmed by the ministry', 'U'),
    ('household', '2022-02-24', 'escalate', 'Starting rule of the design, to be confirmed by the ministry', 'U');

-- What the household said, apart from the offer: the municipality reads the offer, not the household's words.
create table placement.household_answer (
    offer_id uuid primary key references placement.offer,
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    answer text not null constraint household_answer_is_yes_or_no check (answer in ('yes', 'no')),
    reason text constraint household_answer_reason_is_known check (reason in
        ('far_from_relatives', 'no_school_place', 'doctor_far', 'job_elsewhere', 'wants_city', 'home_unsuitable', 'not_safe', 'other')),
    words text,
    language text constraint household_answer_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    said_by text not null constraint household_answer_is_said_by_somebody_known check (said_by in ('household', 'office')),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null);

-- Rows of before: who waited, waited for the household. As the owner, whom forced row-level security would show nothing.
drop view placement.published_offer;
alter table placement.offer no force row level security;
alter table placement.offer
    add state text,
    add municipality int references access.organisation,
    add first_asked text not null default 'municipality' constraint offer_asks_one_first check (first_asked in ('municipality', 'household')),
    add asked_at timestamptz,
    add due_at timestamptz,
    add escalated_at timestamptz,
    add ended_at timestamptz;
insert into placement.household_answer (offer_id, household_id, org_id, answer, reason, words, said_by, made_at, made_by)
    select id, household_id, org_id, case answer when 'accepted' then 'yes' else 'no' end,
        case answer when 'declined' then coalesce(reason, 'other') end, words, 'office', answered_at, coalesce(recorded_by, offered_by)
    from placement.offer where answer in ('accepted', 'declined');
update placement.offer o set
    state = case o.answer when 'accepted' then 'accepted' when 'declined' then 'declined_household' when 'withdrawn' then 'withdrawn'
        else 'waits_household' end,
    municipality = (select c.municipality from placement.candidate c where c.proposal_id = o.proposal_id and c.rank = o.rank),
    asked_at = o.offered_at, due_at = (o.answer_by + 1)::timestamp at time zone 'Europe/Vilnius', ended_at = o.answered_at;
drop index placement.offer_one_open_per_household;
drop index placement.offer_open_by_org;
alter table placement.offer drop constraint offer_accepted_has_a_day, drop constraint offer_answered_when_there_is_an_answer,
    drop column answer, drop column answered_at, drop column recorded_by, drop column reason, drop column words, drop column answer_by,
    alter column state set not null, alter column municipality set not null, alter column asked_at set not null, alter column due_at set not null,
    add constraint offer_state_is_known check (state in ('waits_municipality', 'waits_household', 'objected', 'accepted',
        'declined_municipality', 'declined_household', 'expired', 'withdrawn')),
    add constraint offer_ends_in_a_last_state check ((state in ('waits_municipality', 'waits_household', 'objected')) = (ended_at is null)),
    add constraint offer_accepted_has_a_day check ((state = 'accepted') = (moves_on is not null));
alter table placement.offer force row level security;
create unique index offer_one_open_per_household on placement.offer (household_id) where ended_at is null;
create index offer_open_by_org on placement.offer (org_id, due_at) where ended_at is null;
create index offer_by_municipality on placement.offer (municipality, due_at);
create index offer_by_candidate on placement.offer (proposal_id, rank);
create index offer_open_by_due on placement.offer (due_at) where ended_at is null;

create table placement.offer_event (
    offer_id uuid not null references placement.offer,
    version int not null,
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    from_state text not null,
    step text not null,
    to_state text not null,
    reason text constraint offer_event_reason_is_known check (reason in ('family_changed', 'place_gone', 'mistake', 'silence', 'other')),
    at timestamptz not null default clock_timestamp(),
    officer_id uuid not null,
    primary key (offer_id, version),
    constraint offer_event_follows_the_table foreign key (from_state, step, to_state) references placement.offer_transition);
create index offer_event_by_household on placement.offer_event (household_id, at);

-- What the municipality is told before it has said that it can: numbers and what a home must have, no name, no birth date, nobody's words.
create table placement.offer_profile (
    offer_id uuid primary key references placement.offer,
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    people uuid[] not null,
    women int not null,
    men int not null,
    elders int not null,
    kindergarten int not null,
    primary_school int not null,
    basic_school int not null,
    upper_school int not null,
    step_free boolean not null,
    pets text[] not null,
    care text[] not null,
    languages text[] not null,
    work text[] not null,
    living text not null,
    relatives_here boolean not null,
    wished_rank int,
    note text);

create table placement.municipality_answer (
    offer_id uuid primary key references placement.offer,
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    answer text not null constraint municipality_answer_is_known check (answer in ('can', 'cannot')),
    place text,
    from_on date,
    contact_name text,
    contact_phone text,
    reason text constraint municipality_answer_reason_is_known check (reason in
        ('place_taken', 'not_suitable', 'no_school_place', 'no_care', 'no_staff', 'quota_reached', 'other')),
    words text,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    by_phone boolean not null default false,
    constraint municipality_answer_can_says_when check (answer = 'cannot' or from_on is not null and contact_name is not null),
    constraint municipality_answer_cannot_says_why check (answer = 'can' or reason is not null));

-- To somebody else than who offered. The beds stay while it is looked at.
create table placement.objection (
    id uuid primary key,
    offer_id uuid not null references placement.offer,
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    not_by uuid not null,
    words text not null constraint objection_says_something check (words ~ '\S'),
    language text not null constraint objection_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    said_by text not null constraint objection_is_said_by_somebody_known check (said_by in ('household', 'office')),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    due_on date not null,
    answer text constraint objection_answer_is_known check (answer in ('upheld', 'dismissed', 'dropped')),
    answer_words text,
    answered_at timestamptz,
    answered_by uuid,
    constraint objection_is_answered_with_reasons check (num_nulls(answer, answer_words, answered_at, answered_by) in (0, 4)),
    constraint objection_is_answered_by_somebody_else check (answered_by is distinct from not_by));
create unique index objection_once_to_an_offer on placement.objection (offer_id);
create index objection_by_household on placement.objection (household_id, made_at);
create index objection_open_by_org on placement.objection (org_id, due_on) where answer is null;

-- No step outside the table, whoever writes.
create function placement.moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from placement.offer_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'offer_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger offer_moves_by_the_table before update on placement.offer
    for each row execute function placement.moves_by_the_table();

-- Article 18: as in V56; but an objection keeps a right, and is heard.
create function placement.offer_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'escalated_at'];
begin
    if current_user <> 'tiltas_owner' and (tg_op = 'INSERT' or new.state <> 'objected'
            and to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(null, new.household_id);
    end if;
    return new;
end $$;
drop trigger stands_still on placement.offer;
create trigger stands_still after insert or update on placement.offer
    for each row execute function placement.offer_stands_still();

select public.protect(t::regclass, 'select', 'insert') from unnest(array['placement.household_answer', 'placement.offer_event',
    'placement.offer_profile', 'placement.municipality_answer', 'placement.objection']) t;
grant update (answer, answer_words, answered_at, answered_by) on placement.objection to tiltas_app;

-- Whose step it is was asked in the officer's or the person's own context; the step itself, with beds and handover, is the system's.
drop policy own_work_goes_on on placement.offer;
create policy system_takes_the_steps on placement.offer for update to tiltas_app using ((select access.role()) = 'system');
create policy asked on placement.offer for select to tiltas_app
    using (municipality = (select access.org()) and (select access.role()) in ('coordinator', 'casemanager'));
-- The municipality asked reads the one place it is asked about, never the others that were compared.
create policy with_the_offer on placement.candidate for select to tiltas_app
    using (exists (select from placement.offer o where o.proposal_id = candidate.proposal_id and o.rank = candidate.rank));
-- What nobody answered in time, the Agency looks after, whoever offered it.
create policy escalated on placement.offer for select to tiltas_app
    using (escalated_at is not null and (select access.org()) = 3 and (select access.role()) = 'coordinator');
do $$
declare t text;
begin
    foreach t in array array['household_answer', 'objection'] loop
        execute format('create policy own_work on placement.%1$I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = ''system''
                or (select access.role()) <> ''registrar'' and exists (select from registration.household h where h.id = household_id))', t);
    end loop;
    foreach t in array array['offer_event', 'municipality_answer'] loop
        execute format('create policy with_the_offer on placement.%1$I for select to tiltas_app
            using (exists (select from placement.offer o where o.id = offer_id))', t);
    end loop;
    foreach t in array array['household_answer', 'municipality_answer', 'objection'] loop
        execute format('create policy system_writes on placement.%1$I for insert to tiltas_app
            with check ((select access.role()) = ''system'')', t);
    end loop;
    foreach t in array array['offer_event', 'offer_profile'] loop
        execute format('create policy own_work_begins on placement.%1$I for insert to tiltas_app
            with check ((org_id = (select access.org()) and (select access.role()) = ''coordinator'' or (select access.role()) = ''system'')
                and exists (select from registration.household h where h.id = household_id))', t);
    end loop;
    foreach t in array array['offer', 'proposal', 'household_answer', 'offer_event', 'offer_profile', 'municipality_answer', 'objection',
            'wish_statement'] loop
        execute format('create policy not_hidden on placement.%1$I as restrictive for select to tiltas_app
            using (household_id not in (select registration.published_hidden_households()))', t);
    end loop;
end $$;
-- A municipality that did not take the household in has no use for what it was told.
create policy with_the_offer on placement.offer_profile for select to tiltas_app
    using (exists (select from placement.offer o where o.id = offer_id
        and (o.ended_at is null or o.state = 'accepted' or o.municipality <> (select access.org()) or o.org_id = (select access.org()))));
create policy system_answers on placement.objection for update to tiltas_app using ((select access.role()) = 'system');

create view placement.published_offer with (security_invoker = true) as
    select o.household_id, o.offered_at, (o.due_at at time zone 'Europe/Vilnius')::date as answer_by,
        case o.state when 'accepted' then 'accepted' when 'declined_household' then 'declined' when 'declined_municipality' then 'declined'
            when 'expired' then 'withdrawn' when 'withdrawn' then 'withdrawn' end as answer,
        o.ended_at as answered_at, o.municipality, o.id, o.org_id, o.state, o.due_at
    from placement.offer o;
grant select on placement.published_offer to tiltas_app;

-- Article 17: the family's own words, what it wished and what was told of it go with the last of the family; that a place was offered stays.
create or replace function placement.erase_person(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update placement.household_answer set words = null, reason = null where household_id = any(homes);
    update placement.municipality_answer set place = null, words = null where household_id = any(homes);
    update placement.objection set words = '–', answer_words = case when answer is null then null else '–' end
        where household_id = any(homes);
    update placement.offer_profile set people = '{}', pets = '{}', care = '{}', languages = '{}', work = '{}', note = null, step_free = false,
        kindergarten = 0, primary_school = 0, basic_school = 0, upper_school = 0, elders = 0 where household_id = any(homes);
    update placement.offer_profile set people = array_remove(people, gone) where gone = any(people);
    update placement.candidate c set reasons_for = '{}', reasons_against = '{}'
        from placement.proposal p where p.id = c.proposal_id and p.household_id = any(homes);
    delete from placement.wish where household_id = any(homes);
    delete from placement.tie where household_id = any(homes);
    delete from placement.wish_statement where household_id = any(homes);
end $$;
do $$
declare t text;
begin
    foreach t in array array['household_answer', 'municipality_answer', 'objection', 'offer_profile', 'wish', 'tie', 'wish_statement'] loop
        execute format('create policy functions_read on placement.%I for select to tiltas_owner using (true)', t);
    end loop;
    foreach t in array array['household_answer', 'municipality_answer', 'objection', 'offer_profile'] loop
        execute format('create policy functions_erase on placement.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
    foreach t in array array['wish', 'tie', 'wish_statement'] loop
        execute format('create policy functions_erase on placement.%I for delete to tiltas_owner using (access.role() = ''dpo'')', t);
    end loop;
end $$;
-- A household that is offered a place reads what the municipality has stated of its schools: numbers, nobody's.
create policy those_offered_a_place on placement.school_statement for select to tiltas_app
    using ((select access.role()) = 'newcomer' and exists (select from placement.offer o where o.municipality = school_statement.org_id));
