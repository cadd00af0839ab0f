-- A talk about what somebody is good at and how it goes in twelve parts of life: the own rating beside the worker's. What was said is read
-- and confirmed by the person before anybody approves it.
create table programme.assessment (
    id uuid primary key,
    programme_id uuid not null,
    org_id int not null,
    person_id uuid not null references registration.person,
    kind text not null constraint assessment_kind_is_known check (kind in ('first', 'review', 'closing', 'follow_up')),
    state text not null default 'started'
        constraint assessment_state_is_known check (state in ('started', 'talked', 'corrected', 'confirmed', 'approved')),
    language text not null constraint assessment_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    interpreter text,
    place text,
    quick boolean not null default false,
    due_on date not null,
    talked_on date,
    correction text,
    confirmed_at timestamptz,
    confirmed_how text constraint assessment_confirmed_on_the_page_or_aloud check (confirmed_how in ('page', 'aloud')),
    approved_on date,
    approved_by uuid,
    approved_name text,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint assessment_talked_has_a_day check (state = 'started' or talked_on is not null),
    constraint assessment_confirmed_has_a_moment check ((state in ('confirmed', 'approved')) = (confirmed_at is not null)
        and (confirmed_at is null) = (confirmed_how is null)),
    constraint assessment_approved_by_somebody check ((state = 'approved') = (approved_on is not null)
        and (approved_on is null) = (approved_by is null) and (approved_on is null) = (approved_name is null)),
    constraint assessment_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade,
    constraint assessment_with_its_person unique (id, org_id, person_id));
create index assessment_by_programme on programme.assessment (programme_id, created_at);
create index assessment_by_person on programme.assessment (person_id);
create unique index assessment_one_under_way on programme.assessment (programme_id, person_id) where state <> 'approved';
create unique index assessment_first_once on programme.assessment (programme_id, person_id) where kind = 'first';

create table programme.strength (
    id uuid primary key,
    assessment_id uuid not null,
    org_id int not null,
    person_id uuid not null,
    words text not null constraint strength_words_never_empty check (words ~ '\S'),
    words_language text not null constraint strength_language_is_a_code check (words_language ~ '^[a-z]{2,3}$'),
    translation_lt text,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint strength_is_with_the_assessment foreign key (assessment_id, org_id, person_id)
        references programme.assessment (id, org_id, person_id) on update cascade);
create index strength_by_assessment on programme.strength (assessment_id, created_at);

-- Null in a rating: not applicable.
create table programme.domain_rating (
    assessment_id uuid not null,
    org_id int not null,
    person_id uuid not null,
    domain text not null constraint domain_rating_domain_is_known check (domain in
        ('home', 'money', 'work', 'skills', 'lithuanian', 'school', 'health', 'safety', 'papers', 'digital', 'belonging', 'reserve')),
    by_person smallint constraint domain_rating_by_person_is_a_level check (by_person between 1 and 5),
    by_worker smallint constraint domain_rating_by_worker_is_a_level check (by_worker between 1 and 5),
    evidence text,
    reason text,
    primary key (assessment_id, domain),
    constraint domain_rating_is_with_the_assessment foreign key (assessment_id, org_id, person_id)
        references programme.assessment (id, org_id, person_id) on update cascade);

select public.protect(t::regclass, 'select', 'insert', 'update')
from unnest(array['programme.assessment', 'programme.domain_rating']) t;
select public.protect('programme.strength', 'select', 'insert', 'delete');

do $$
declare
    t text;
    worker text := '((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))';
begin
    foreach t in array array['assessment', 'strength', 'domain_rating'] loop
        execute format('create policy case_managers on programme.%I for select to tiltas_app using (%s)', t, worker);
        execute format('create policy myself on programme.%I for select to tiltas_app
            using ((select access.role()) = ''newcomer'' and person_id = (select access.self()))', t);
        execute format('create policy with_the_person on programme.%1$I for select to tiltas_app
            using ((select access.role()) = ''dpo'' and exists (select from registration.person p where p.id = %1$I.person_id))', t);
    end loop;
    execute 'create policy municipality_adds on programme.assessment for insert to tiltas_app with check (' || worker || '
        and exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
            where p.id = assessment.person_id and m.id = assessment.programme_id and m.org_id = assessment.org_id))';
    execute 'create policy municipality_keeps on programme.assessment for update to tiltas_app using (' || worker || ') with check (' || worker || ')';
    foreach t in array array['strength', 'domain_rating'] loop
        execute format('create policy municipality_adds on programme.%1$I for insert to tiltas_app with check (%2$s
            and exists (select from programme.assessment a where a.id = %1$I.assessment_id and a.org_id = %1$I.org_id
                and a.person_id = %1$I.person_id))', t, worker);
    end loop;
    execute 'create policy municipality_keeps on programme.domain_rating for update to tiltas_app using (' || worker || ') with check (' || worker || ')';
    execute 'create policy municipality_strikes on programme.strength for delete to tiltas_app using (' || worker || ')';
end $$;
create policy person_answers on programme.assessment for update to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self()) and state = 'talked')
    with check ((select access.role()) = 'newcomer' and person_id = (select access.self()) and state in ('confirmed', 'corrected'));
create trigger assessment_person_answers_only before update on programme.assessment
    for each row execute function programme.person_changes_only('{state,confirmed_at,confirmed_how,correction,version}');

-- Strengths come first; a low domain asks for a goal or for the reason why there is none; what was read is not rewritten underneath.
create function programme.assessment_goes_its_way() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user = 'tiltas_owner' or new.state = old.state then
        return new;
    end if;
    if not (old.state || ' ' || new.state) = any(array['started talked', 'corrected talked', 'talked corrected', 'talked confirmed', 'confirmed approved']) then
        raise exception 'an assessment does not go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if new.state = 'talked' and not exists (select from programme.strength s where s.assessment_id = new.id) then
        raise exception 'an assessment begins with strengths' using errcode = 'check_violation';
    end if;
    if new.state = 'talked' and exists (select from programme.domain_rating r where r.assessment_id = new.id and r.by_worker <= 2
            and r.reason is null and not exists (select from programme.goal g where g.programme_id = new.programme_id
                and g.domain = r.domain and g.state in ('active', 'wish') and (g.person_id is null or g.person_id = new.person_id))) then
        raise exception 'a low domain asks for a goal or a reason' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger assessment_goes_its_way before update on programme.assessment for each row execute function programme.assessment_goes_its_way();

create function programme.assessment_is_open() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id'];
    changed jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
    if current_user <> 'tiltas_owner' and (tg_op <> 'UPDATE' or changed - free is distinct from to_jsonb(old) - free)
        and not exists (select from programme.assessment a
            where a.id = (changed ->> 'assessment_id')::uuid and a.state in ('started', 'corrected')) then
        raise exception 'what the person is reading is not rewritten' using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger strength_while_open before insert or update or delete on programme.strength
    for each row execute function programme.assessment_is_open();
create trigger domain_rating_while_open before insert or update or delete on programme.domain_rating
    for each row execute function programme.assessment_is_open();
