-- Two records that may be one person, as the program found them. What is decided stands in merge and not_same; a pair is open while
-- neither says anything of it.
create table registration.possible_pair (
    person_a uuid not null references registration.person on delete cascade,
    person_b uuid not null references registration.person on delete cascade,
    score numeric(7, 6) not null constraint possible_pair_score_is_a_probability check (score between 0 and 1),
    zone text not null constraint possible_pair_zone_is_known check (zone in ('strong', 'possible')),
    reasons text[] not null default '{}',
    found_by text not null constraint possible_pair_is_found_somewhere check (found_by in ('desk', 'list', 'program', 'member', 'sweep')),
    found_at timestamptz not null default clock_timestamp(),
    primary key (person_a, person_b),
    constraint possible_pair_in_one_order check (person_a < person_b));
create index possible_pair_by_second on registration.possible_pair (person_b);
select public.protect('registration.possible_pair', 'select', 'insert');

create policy identity_is_national on registration.possible_pair for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system'));
create policy found on registration.possible_pair for insert to tiltas_app
    with check ((select access.role()) in ('registrar', 'system')
        and exists (select from registration.person p where p.id = person_a)
        and exists (select from registration.person p where p.id = person_b));

-- One office asks another whether two records are one person. The office that is asked holds one of them and is shown both; the
-- office that asked learns that it has asked, and the answer: neither whom nor where.
create table registration.referral (
    id uuid primary key default gen_random_uuid(),
    person_a uuid not null,
    person_b uuid not null,
    about uuid not null,
    from_org int not null references access.organisation,
    to_org int not null references access.organisation,
    reason text,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    answer text constraint referral_answer_is_known check (answer in ('same', 'different', 'unsure')),
    answer_words text,
    answered_at timestamptz,
    answered_by uuid,
    constraint referral_is_of_a_pair foreign key (person_a, person_b) references registration.possible_pair on delete cascade,
    constraint referral_is_about_one_of_them check (about in (person_a, person_b)),
    constraint referral_is_answered_whole check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)));
create unique index referral_is_asked_once_at_a_time on registration.referral (person_a, person_b, to_org) where answer is null;
create index referral_by_asked on registration.referral (to_org, made_at) where answer is null;
create index referral_by_asker on registration.referral (from_org, about);
select public.protect('registration.referral', 'select', 'insert');
grant update (answer, answer_words, answered_at, answered_by) on registration.referral to tiltas_app;

create policy asked on registration.referral for select to tiltas_app
    using (to_org = (select access.org()) and (select access.staff()));
create policy identity_is_national on registration.referral for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system'));
create policy registrar_asks on registration.referral for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and from_org = (select access.org()) and made_by = (select access.officer())
        or (select access.role()) = 'system');
create policy asked_answers on registration.referral for update to tiltas_app
    using (to_org = (select access.org()) and (select access.staff()) and answer is null)
    with check (answered_by = (select access.officer()));
create policy functions_read on registration.referral for select to tiltas_owner using (true);

-- The answer "two people" is remembered like a registrar's.
create policy asked_says on registration.not_same for insert to tiltas_app
    with check ((select access.staff()) and org_id = (select access.org()) and made_by = (select access.officer())
        and exists (select from registration.referral r where r.person_a = not_same.person_a and r.person_b = not_same.person_b
            and r.to_org = (select access.org())));

-- The record asked about, for the office asked and for as long as it is asked.
create function registration.asked_about(referral uuid) returns setof registration.person
language sql stable security definer set search_path = pg_catalog as $$
    select p.* from registration.referral r join registration.person p on p.id = r.about
    where r.id = referral and r.to_org = access.org() and access.staff() and r.answer is null
$$;

-- What the office that asked may know of its questions about a household that it sees.
create function registration.questions_asked(household uuid)
returns table (person_id uuid, asked_at timestamptz, answered_at timestamptz, answer text)
language sql stable security definer set search_path = pg_catalog as $$
    select r.about, r.made_at, r.answered_at, r.answer
    from registration.referral r join registration.person p on p.id = r.about
    where r.from_org = access.org() and p.household_id = household and access.staff() and registration.sees(household)
$$;
