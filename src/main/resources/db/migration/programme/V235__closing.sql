-- A programme ends by two: the case manager proposes with a known destination, a supervisor closes; the person agrees or objects.
create table programme.closure (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    state text not null default 'closing' constraint closure_state_is_known check (state in ('closing', 'objected', 'withdrawn', 'closed', 'reopened')),
    destination text not null constraint closure_destination_is_known check (destination in
        ('job_open', 'job_fixed', 'self_employed', 'study', 'job_search', 'care', 'pension', 'moved_municipality', 'moved_abroad', 'returned',
         'other_support', 'lost_contact', 'died')),
    bridges text not null constraint closure_says_what_follows check (bridges ~ '\S'),
    proposed_on date not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    agreed_at timestamptz,
    objected_at timestamptz,
    objection text,
    closed_on date,
    closed_by uuid,
    closed_by_name text,
    reopened_on date,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    constraint closure_is_closed_by_another check (closed_by <> proposed_by),
    constraint closure_is_closed_by_somebody check ((state in ('closed', 'reopened')) = (closed_by is not null and closed_on is not null)),
    constraint closure_objected_says_when check ((state = 'objected') <= (objected_at is not null)),
    constraint closure_reopened_has_a_day check ((state = 'reopened') = (reopened_on is not null)),
    constraint closure_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create unique index closure_one_at_a_time on programme.closure (programme_id) where state in ('closing', 'closed');
create index closure_by_programme on programme.closure (programme_id);
select public.protect('programme.closure', 'select', 'insert');
grant update (state, agreed_at, objected_at, objection, closed_on, closed_by, closed_by_name, reopened_on, version) on programme.closure to tiltas_app;

-- How it goes 6, 12 and 24 months later: asked twice at most, answered by the person or at the desk. Who does not answer is counted, not dropped.
create table programme.follow_up (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    horizon int not null constraint follow_up_horizon_is_known check (horizon in (6, 12, 24)),
    due_on date not null,
    state text not null default 'due' constraint follow_up_state_is_known check
        (state in ('due', 'asked', 'answered', 'no_answer', 'unreachable', 'refused')),
    first_asked_on date,
    second_asked_on date constraint follow_up_second_after_the_first check (second_asked_on >= first_asked_on),
    living text constraint follow_up_living_is_known check (living in ('own_income', 'partly', 'support', 'none')),
    home text constraint follow_up_home_is_known check (home in ('secure', 'temporary', 'none')),
    own_plan text constraint follow_up_own_plan_is_known check (own_plan in ('yes', 'partly', 'no')),
    words text,
    words_language text constraint follow_up_language_is_a_code check (words_language ~ '^[a-z]{2,3}$'),
    answered_on date,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    constraint follow_up_once_per_horizon unique (programme_id, horizon),
    constraint follow_up_answered_says_how check ((state = 'answered') = (answered_on is not null and living is not null)),
    constraint follow_up_words_have_a_language check ((words is null) = (words_language is null)),
    constraint follow_up_gives_up_after_two_tries check ((state in ('no_answer', 'unreachable')) <= (second_asked_on is not null)),
    constraint follow_up_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create index follow_up_by_municipality on programme.follow_up (org_id, due_on) where state in ('due', 'asked');
select public.protect('programme.follow_up', 'select', 'insert');
grant update (state, first_asked_on, second_asked_on, living, home, own_plan, words, words_language, answered_on, version)
    on programme.follow_up to tiltas_app;

do $$
declare t text;
begin
    foreach t in array array['closure', 'follow_up'] loop
        execute format('create policy municipality on programme.%I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = ''system'')', t);
        execute format('create policy with_the_household on programme.%1$I for select to tiltas_app
            using (exists (select from programme.programme above where above.id = %1$I.programme_id))', t);
        execute format('create policy municipality_adds on programme.%1$I for insert to tiltas_app
            with check ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org())
                and exists (select from programme.programme above where above.id = %1$I.programme_id and above.org_id = %1$I.org_id))', t);
        execute format('create policy municipality_keeps on programme.%I for update to tiltas_app
            using ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))
            with check ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))', t);
        execute format('create trigger stands_still after insert or update on programme.%I
            for each row execute function programme.case_stands_still()', t);
    end loop;
end $$;
create policy person_answers on programme.closure for update to tiltas_app
    using ((select access.role()) = 'newcomer' and state = 'closing' and exists (select from programme.programme p where p.id = programme_id))
    with check ((select access.role()) = 'newcomer' and state in ('closing', 'objected'));
create policy person_answers on programme.follow_up for update to tiltas_app
    using ((select access.role()) = 'newcomer' and state in ('due', 'asked') and exists (select from programme.programme p where p.id = programme_id))
    with check ((select access.role()) = 'newcomer' and state in ('answered', 'refused'));
create trigger person_answers_only before update on programme.closure
    for each row execute function programme.person_changes_only('{state,agreed_at,objected_at,objection,version}');
create trigger person_answers_only before update on programme.follow_up
    for each row execute function programme.person_changes_only('{state,living,home,own_plan,words,words_language,answered_on,version}');

-- A programme is closed by a supervisor who is not the one who proposed it, and opened again within the time that the rule gives.
create function programme.closed_by_two() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    today date := (clock_timestamp() at time zone 'Europe/Vilnius')::date;
begin
    if access.role() <> 'casemanager' or current_user = 'tiltas_owner' then
        return new;
    end if;
    if old.state = 'open' and new.state = 'closed' and not (programme.supervises(today) and exists (select from programme.closure c
            where c.programme_id = new.id and c.state = 'closed' and c.closed_by = access.officer())) then
        raise exception 'a supervisor closes what another has proposed to close' using errcode = 'insufficient_privilege';
    end if;
    if old.state = 'closed' and new.state = 'open'
        and old.closed_on + law.published_number('programme.reopen-within', today) * interval '1 month' < today then
        raise exception 'the time to open it again is over' using errcode = 'check_violation', constraint = 'programme_reopened_in_time';
    end if;
    return new;
end $$;
create trigger closed_by_two before update on programme.programme for each row execute function programme.closed_by_two();

-- Article 17: of a family of which nobody is left, what was written in words about it.
create function programme.erase_case(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.weight w set reason = '–' from programme.programme p where p.id = w.programme_id and p.household_id = any(homes);
    update programme.transfer t set reason = '–', note = case when t.note is not null then '–' end,
        refused_because = case when t.refused_because is not null then '–' end
        from programme.programme p where p.id = t.programme_id and p.household_id = any(homes);
    update programme.case_stage s set evidence = '–', note = '–'
        from programme.programme p where p.id = s.programme_id and p.household_id = any(homes);
    update programme.closure c set bridges = '–', objection = null
        from programme.programme p where p.id = c.programme_id and p.household_id = any(homes);
    update programme.follow_up f set words = null, words_language = null
        from programme.programme p where p.id = f.programme_id and p.household_id = any(homes);
end $$;
do $$
declare t text;
begin
    foreach t in array array['weight', 'case_stage', 'closure', 'follow_up'] loop
        execute format('create policy functions_read on programme.%I for select to tiltas_owner using (true)', t);
        execute format('create policy functions_erase on programme.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
end $$;
