create schema programme;
grant usage on schema programme to tiltas_app;

-- org_id is the municipality whose work it is; it follows the household when that is handed over, and the lead is then to be found anew.
create table programme.programme (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    opened_on date not null,
    months int not null constraint programme_lasts_a_while check (months between 1 and 60),
    lead_officer uuid,
    lead_name text,
    state text not null default 'open' constraint programme_state_is_known check (state in ('open', 'closed')),
    closed_on date,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint programme_closed_has_a_day check ((state = 'closed') = (closed_on is not null)),
    constraint programme_lead_has_a_name check ((lead_officer is null) = (lead_name is null)),
    constraint programme_with_its_municipality unique (id, org_id));
create unique index programme_one_open_for_a_household on programme.programme (household_id) where state = 'open';
create index programme_by_household on programme.programme (household_id);
create index programme_by_municipality on programme.programme (org_id, state);

-- person_id null: the whole family's. words: as the person said them, in the person's language.
create table programme.goal (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    person_id uuid references registration.person,
    domain text not null constraint goal_domain_is_known check (domain in
        ('home', 'money', 'work', 'skills', 'lithuanian', 'school', 'health', 'safety', 'papers', 'digital', 'belonging', 'reserve')),
    words text not null constraint goal_words_never_empty check (words ~ '\S'),
    words_language text not null constraint goal_language_is_a_code check (words_language ~ '^[a-z]{2,3}$'),
    translation_lt text,
    position int not null default 0,
    state text not null default 'active' constraint goal_state_is_known check (state in ('wish', 'active', 'reached', 'changed', 'set_aside')),
    due_on date,
    reached_on date,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint goal_reached_has_a_day check ((state = 'reached') = (reached_on is not null)),
    constraint goal_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade,
    constraint goal_with_its_municipality unique (id, org_id));
create index goal_by_programme on programme.goal (programme_id, position);
create index goal_by_person on programme.goal (person_id);

create table programme.step (
    id uuid primary key default gen_random_uuid(),
    goal_id uuid not null,
    org_id int not null,
    words text not null constraint step_words_never_empty check (words ~ '\S'),
    words_language text not null constraint step_language_is_a_code check (words_language ~ '^[a-z]{2,3}$'),
    translation_lt text,
    owner text not null constraint step_owner_is_known check (owner in ('person', 'casemanager', 'other')),
    owner_name text,
    proposed_by text not null constraint step_proposer_is_known check (proposed_by in ('person', 'casemanager')),
    due_on date,
    state text not null constraint step_state_is_known check (state in ('idea', 'agreed', 'doing', 'done', 'dropped')),
    done_on date,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint step_done_has_a_day check ((state = 'done') = (done_on is not null)),
    constraint step_is_with_the_goal foreign key (goal_id, org_id) references programme.goal (id, org_id) on update cascade);
create index step_by_goal on programme.step (goal_id, created_at);
create index step_by_municipality on programme.step (org_id, due_on) where state in ('agreed', 'doing');

create table programme.meeting (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    at timestamptz not null,
    place text not null constraint meeting_has_a_place check (place ~ '\S'),
    about text,
    language text not null constraint meeting_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    with_officer uuid,
    with_name text,
    state text not null default 'planned' constraint meeting_state_is_known check (state in ('planned', 'held', 'moved', 'missed', 'cancelled')),
    note text,
    other_time_asked_at timestamptz,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint meeting_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create index meeting_by_programme on programme.meeting (programme_id, at);
create index meeting_by_municipality on programme.meeting (org_id, at) where state = 'planned';

select public.protect(t::regclass, 'select', 'insert', 'update')
from unnest(array['programme.programme', 'programme.goal', 'programme.step', 'programme.meeting']) t;

-- Read: the municipality's staff, and whoever may see the household. Written: by the municipality's case managers.
create policy municipality on programme.programme for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
-- Identity is national, care is local: a registrar finds everybody, but reads nobody's plan.
create policy with_the_household on programme.programme for select to tiltas_app
    using ((select access.role()) <> 'registrar' and exists (select from registration.household h where h.id = household_id));
create policy municipality_opens on programme.programme for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and exists (select from registration.household h where h.id = household_id));
create policy municipality_keeps on programme.programme for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));

do $$
declare t text; parent text; key text;
begin
    foreach t in array array['goal', 'step', 'meeting'] loop
        parent := case t when 'step' then 'goal' else 'programme' end;
        key := parent || '_id';
        execute format('create policy municipality on programme.%I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = ''system'')', t);
        execute format('create policy with_the_household on programme.%1$I for select to tiltas_app
            using (exists (select from programme.%2$I above where above.id = %1$I.%3$I))', t, parent, key);
        execute format('create policy municipality_adds on programme.%1$I for insert to tiltas_app
            with check ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org())
                and exists (select from programme.%2$I above where above.id = %1$I.%3$I and above.org_id = %1$I.org_id))', t, parent, key);
        execute format('create policy municipality_keeps on programme.%I for update to tiltas_app
            using ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))
            with check ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))', t);
    end loop;
end $$;

-- The person proposes own steps, answers the office's ideas, ticks what is done, and may ask for another time.
create policy person_proposes on programme.step for insert to tiltas_app
    with check ((select access.role()) = 'newcomer' and owner = 'person' and proposed_by = 'person' and state = 'idea'
        and created_by = (select access.officer()) and exists (select from programme.goal g where g.id = goal_id and g.org_id = step.org_id));
create policy person_moves on programme.step for update to tiltas_app
    using ((select access.role()) = 'newcomer' and owner = 'person' and exists (select from programme.goal g where g.id = goal_id))
    with check ((select access.role()) = 'newcomer' and owner = 'person');
create policy person_asks on programme.meeting for update to tiltas_app
    using ((select access.role()) = 'newcomer' and state = 'planned' and exists (select from programme.programme p where p.id = programme_id))
    with check ((select access.role()) = 'newcomer' and state = 'planned');

-- What the policies cannot say: which columns. Nobody rewrites what the person said; the person changes the state only.
create function programme.keep_the_words() returns trigger language plpgsql as $$
begin
    if (new.words, new.words_language) is distinct from (old.words, old.words_language) then
        raise exception 'words are kept as they were said' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger goal_words_are_kept before update on programme.goal for each row execute function programme.keep_the_words();
create trigger step_words_are_kept before update on programme.step for each row execute function programme.keep_the_words();

create function programme.person_changes_only() returns trigger language plpgsql as $$
begin
    if access.role() = 'newcomer'
        and to_jsonb(new) - tg_argv[0]::text[] is distinct from to_jsonb(old) - tg_argv[0]::text[] then
        raise exception 'a person changes % only', tg_argv[0] using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger step_person_moves_only before update on programme.step
    for each row execute function programme.person_changes_only('{state,done_on,version}');
create trigger meeting_person_asks_only before update on programme.meeting
    for each row execute function programme.person_changes_only('{other_time_asked_at,version}');

-- For other modules and for national figures: that there is a plan, and how many one officer leads. No words.
create view programme.published_programme with (security_invoker = true) as
    select id, household_id, org_id, opened_on, months, closed_on, state from programme.programme;
create view programme.published_lead with (security_invoker = true) as
    select org_id, lead_officer, count(*) as programmes from programme.programme
    where state = 'open' and lead_officer is not null group by org_id, lead_officer;
grant select on programme.published_programme, programme.published_lead to tiltas_app;
