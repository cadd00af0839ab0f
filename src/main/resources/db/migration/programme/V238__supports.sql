-- What a family is given, for which goal or need, by which act, until when, and what comes next. What has been granted is never changed: what
-- lowers it are decisions beside it. The reason why somebody is sheltered is not kept here, only until when.
create table programme.support (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    person_id uuid references registration.person,
    kind text not null constraint support_kind_is_known check (kind in
        ('cash', 'in_kind', 'housing', 'service', 'interpreter', 'transport', 'childcare', 'escort', 'mentor')),
    domain text not null constraint support_domain_is_known check (domain in
        ('home', 'money', 'work', 'skills', 'lithuanian', 'school', 'health', 'safety', 'papers', 'digital', 'belonging', 'reserve')),
    goal_id uuid references programme.goal,
    act text not null constraint support_has_its_act check (act ~ '\S'),
    article text not null default '',
    rule text,
    amount_cents int constraint support_amount_is_something check (amount_cents > 0),
    hours_weekly int constraint support_hours_are_of_a_week check (hours_weekly between 1 and 60),
    pattern text not null constraint support_pattern_is_known check (pattern in ('taper', 'bridge', 'swap', 'sprint', 'sheltered')),
    starts_on date not null,
    ends_on date not null,
    review_on date not null,
    sheltered_until date,
    bridge text constraint support_bridge_says_something check (bridge ~ '\S'),
    state text not null default 'proposed' constraint support_state_is_known check (state in ('proposed', 'granted', 'refused', 'ended')),
    ended_on date,
    ended_as text constraint support_ended_as_is_known check (ended_as in ('reached', 'expired', 'moved', 'withdrawn', 'replaced')),
    reviewed_on date,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint support_is_money_or_hours check (num_nonnulls(amount_cents, hours_weekly) = 1),
    constraint support_ends_after_it_begins check (ends_on >= starts_on and ended_on >= starts_on),
    constraint support_is_looked_at_before_it_ends check (review_on between starts_on and ends_on),
    constraint support_sheltered_says_until_when check (pattern <> 'sheltered' or sheltered_until is not null),
    constraint support_ended_has_its_day_and_word check ((state = 'ended') = (ended_on is not null) and (ended_on is null) = (ended_as is null)),
    constraint support_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade,
    constraint support_of_its_programme unique (id, programme_id),
    constraint support_no_two_of_one_kind_at_once exclude using gist (programme_id with =, kind with =, domain with =,
        coalesce(person_id, '00000000-0000-0000-0000-000000000000') with =, daterange(starts_on, coalesce(ended_on, ends_on), '[]') with &&)
        where (state <> 'refused'));
create index support_by_programme on programme.support (programme_id, starts_on);
create index support_by_person on programme.support (person_id);
create index support_by_municipality on programme.support (org_id, kind, ends_on) where state = 'granted';

-- What is planned from the first day on. It lowers nothing by itself: a decision does, with two officers and its own notice.
create table programme.step_down (
    id uuid primary key default gen_random_uuid(),
    support_id uuid not null,
    programme_id uuid not null,
    org_id int not null,
    position int not null,
    trigger text not null constraint step_down_trigger_is_known check (trigger in ('on_date', 'on_level', 'on_income', 'on_asking')),
    on_date date,
    notice_on date,
    restorable_until date,
    level int constraint step_down_level_is_of_the_ladder check (level between 1 and 5),
    amount_cents int constraint step_down_amount_is_not_negative check (amount_cents >= 0),
    hours_weekly int constraint step_down_hours_are_not_negative check (hours_weekly >= 0),
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint step_down_notice_30_days check (on_date - notice_on >= 30),
    constraint step_down_on_date_has_its_days check (num_nonnulls(on_date, notice_on, restorable_until) = case trigger when 'on_date' then 3 else 0 end),
    constraint step_down_on_level_has_its_level check ((trigger = 'on_level') = (level is not null)),
    constraint step_down_is_money_or_hours check (num_nonnulls(amount_cents, hours_weekly) = 1),
    constraint step_down_is_of_the_support foreign key (support_id, programme_id) references programme.support (id, programme_id),
    constraint step_down_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade,
    constraint step_down_once_in_its_place unique (support_id, position));
create index step_down_by_programme on programme.step_down (programme_id);

select public.protect(t::regclass, 'select', 'insert') from unnest(array['programme.support', 'programme.step_down']) t;
grant update (ends_on, review_on, sheltered_until, bridge, state, ended_on, ended_as, reviewed_on, version) on programme.support to tiltas_app;

-- Money and its reasons are read by the case managers of the municipality, by the family itself, and by whoever oversees with an opening.
do $$
declare t text;
begin
    foreach t in array array['support', 'step_down'] loop
        execute format('create policy municipality on programme.%I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) = ''casemanager'' or (select access.role()) = ''system'')', t);
        execute format('create policy with_the_household on programme.%1$I for select to tiltas_app
            using ((select access.role()) in (''newcomer'', ''dpo'') and exists (select from programme.programme p where p.id = %1$I.programme_id))', t);
        execute format('create policy municipality_adds on programme.%1$I for insert to tiltas_app
            with check ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org())
                and exists (select from programme.programme p where p.id = %1$I.programme_id and p.org_id = %1$I.org_id))', t);
    end loop;
end $$;
create policy municipality_keeps on programme.support for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy person_of_the_family on programme.support as restrictive for insert to tiltas_app
    with check (person_id is null or exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
        where p.id = support.person_id and m.id = support.programme_id));

-- Article 18, for every table that names its programme. What people say themselves in their own pages they consent to.
create function programme.support_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse((to_jsonb(new) ->> 'person_id')::uuid, p.household_id)
        from programme.programme p where p.id = new.programme_id;
    end if;
    return new;
end $$;
create trigger stands_still after insert or update on programme.support for each row execute function programme.support_stands_still();
create trigger stands_still after insert or update on programme.step_down for each row execute function programme.support_stands_still();

create policy functions_read on programme.support for select to tiltas_owner using (true);
create policy functions_erase on programme.support for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
