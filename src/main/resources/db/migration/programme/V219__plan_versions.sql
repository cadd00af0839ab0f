-- Each adult has a plan of the own. A version keeps goals, steps and words as they were when it was shared; what is signed is never changed.
create table programme.plan (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    person_id uuid not null references registration.person,
    language text not null constraint plan_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint plan_is_with_the_programme foreign key (programme_id, org_id) references programme.programme (id, org_id) on update cascade,
    constraint plan_one_for_a_person unique (programme_id, person_id),
    constraint plan_with_its_person unique (id, org_id, person_id));
create index plan_by_person on programme.plan (person_id);

create table programme.plan_version (
    id uuid primary key default gen_random_uuid(),
    plan_id uuid not null,
    org_id int not null,
    person_id uuid not null,
    no int not null,
    state text not null default 'draft' constraint plan_version_state_is_known
        check (state in ('draft', 'shared', 'declined', 'agreed', 'active', 'replaced', 'ended')),
    content text not null,
    content_hash bytea not null constraint plan_version_hash_is_sha256 check (length(content_hash) = 32),
    with_guardian boolean not null default false,
    shared_at timestamptz,
    declined_at timestamptz,
    declined_reason text,
    approved_on date,
    approved_by uuid,
    approved_name text,
    valid_from date,
    valid_until date,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint plan_version_counts_up unique (plan_id, no),
    constraint plan_version_shared_has_a_moment check (state = 'draft' or shared_at is not null),
    constraint plan_version_active_is_approved check (state <> 'active' or approved_on is not null and approved_by is not null and approved_name is not null),
    constraint plan_version_active_has_its_time check (state <> 'active' or valid_from is not null and valid_until > valid_from),
    constraint plan_version_is_with_the_plan foreign key (plan_id, org_id, person_id)
        references programme.plan (id, org_id, person_id) on update cascade,
    constraint plan_version_with_its_person unique (id, org_id, person_id));
create unique index plan_one_active_version on programme.plan_version (plan_id) where state = 'active';
create unique index plan_one_version_under_way on programme.plan_version (plan_id) where state in ('draft', 'shared', 'declined', 'agreed');

create table programme.signature (
    id uuid primary key,
    version_id uuid not null,
    org_id int not null,
    person_id uuid not null,
    side text not null constraint signature_side_is_known check (side in ('person', 'guardian', 'worker')),
    name text not null constraint signature_has_a_name check (name ~ '\S'),
    kind text not null constraint signature_kind_is_known check (kind in ('device', 'phone', 'paper', 'spoken')),
    understood text not null constraint signature_was_understood check (understood in ('own_language', 'read_aloud')),
    interpreter text,
    witness text,
    media_type text,
    sealed bytea,
    content_hash bytea not null,
    signed_at timestamptz not null default clock_timestamp(),
    signed_by uuid not null,
    constraint signature_once_for_each_side unique (version_id, side),
    constraint signature_on_paper_has_its_scan check (kind <> 'paper' or media_type is not null),
    constraint signature_spoken_was_read_aloud check (kind <> 'spoken'
        or understood = 'read_aloud' and interpreter is not null and witness is not null),
    constraint signature_is_with_the_version foreign key (version_id, org_id, person_id)
        references programme.plan_version (id, org_id, person_id) on update cascade);

-- What the person would have otherwise: the case manager takes it into the plan or says why not.
create table programme.plan_change (
    id uuid primary key,
    version_id uuid not null,
    org_id int not null,
    person_id uuid not null,
    words text not null constraint plan_change_never_empty check (words ~ '\S'),
    words_language text not null constraint plan_change_language_is_a_code check (words_language ~ '^[a-z]{2,3}$'),
    state text not null default 'open' constraint plan_change_state_is_known check (state in ('open', 'taken', 'answered')),
    answer text,
    answered_at timestamptz,
    answered_name text,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint plan_change_answered_in_words check (state <> 'answered' or answer ~ '\S'),
    constraint plan_change_answered_by_somebody check ((state = 'open') = (answered_at is null) and (answered_at is null) = (answered_name is null)),
    constraint plan_change_is_with_the_version foreign key (version_id, org_id, person_id)
        references programme.plan_version (id, org_id, person_id) on update cascade);
create index plan_change_by_version on programme.plan_change (version_id, created_at);
create index plan_change_open on programme.plan_change (org_id) where state = 'open';

select public.protect('programme.plan', 'select', 'insert');
select public.protect('programme.signature', 'select', 'insert');
select public.protect(t::regclass, 'select', 'insert', 'update') from unnest(array['programme.plan_version', 'programme.plan_change']) t;

do $$
declare
    t text;
    worker text := '((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))';
    above text;
begin
    foreach t in array array['plan', 'plan_version', 'signature', 'plan_change'] loop
        execute format('create policy case_managers on programme.%I for select to tiltas_app using (%s)', t, worker);
        execute format('create policy with_the_person on programme.%1$I for select to tiltas_app
            using ((select access.role()) = ''dpo'' and exists (select from registration.person p where p.id = %1$I.person_id))', t);
        if t <> 'plan_version' then
            execute format('create policy myself on programme.%I for select to tiltas_app
                using ((select access.role()) = ''newcomer'' and person_id = (select access.self()))', t);
        end if;
        above := case t when 'plan_version' then 'select from programme.plan a where a.id = plan_version.plan_id and a.org_id = plan_version.org_id
                and a.person_id = plan_version.person_id'
            else format('select from programme.plan_version a where a.id = %1$I.version_id and a.org_id = %1$I.org_id and a.person_id = %1$I.person_id', t) end;
        if t <> 'plan' then
            execute format('create policy municipality_adds on programme.%I for insert to tiltas_app with check (%s and exists (%s))', t, worker, above);
        end if;
        if t in ('signature', 'plan_change') then
            execute format('create policy person_adds on programme.%I for insert to tiltas_app with check ((select access.role()) = ''newcomer''
                and person_id = (select access.self()) and exists (%s))', t, above);
        end if;
        if t in ('plan_version', 'plan_change') then
            execute format('create policy municipality_keeps on programme.%I for update to tiltas_app using (%2$s) with check (%2$s)', t, worker);
        end if;
    end loop;
    execute 'create policy municipality_adds on programme.plan for insert to tiltas_app with check (' || worker || '
        and exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
            where p.id = plan.person_id and m.id = plan.programme_id and m.org_id = plan.org_id))';
end $$;
create policy myself on programme.plan_version for select to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self()) and state <> 'draft');
create policy person_answers on programme.plan_version for update to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self()) and state in ('shared', 'declined'))
    with check ((select access.role()) = 'newcomer' and person_id = (select access.self()) and state in ('shared', 'declined', 'agreed'));
create policy person_signs_on_the_phone on programme.signature as restrictive for insert to tiltas_app
    with check ((select access.role()) <> 'newcomer' or side = 'person' and kind = 'phone' and signed_by = (select access.officer()));
create policy person_proposes on programme.plan_change as restrictive for insert to tiltas_app
    with check ((select access.role()) <> 'newcomer' or state = 'open' and created_by = (select access.officer()));
create trigger plan_version_person_answers_only before update on programme.plan_version
    for each row execute function programme.person_changes_only('{state,declined_at,declined_reason,version}');

create function programme.plan_version_is_kept() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    way text[] := array['draft shared', 'draft replaced', 'shared declined', 'shared agreed', 'shared replaced', 'declined shared', 'declined agreed',
        'declined replaced', 'agreed active', 'agreed replaced', 'active replaced', 'active ended'];
begin
    if current_user = 'tiltas_owner' then
        return new;
    end if;
    new.content_hash := sha256(convert_to(new.content, 'UTF8'));
    if tg_op = 'INSERT' then
        return new;
    end if;
    if (new.plan_id, new.no, new.person_id, new.created_by) is distinct from (old.plan_id, old.no, old.person_id, old.created_by)
        or new.content <> old.content and (old.state not in ('draft', 'shared', 'declined')
            or exists (select from programme.signature s where s.version_id = old.id)) then
        raise exception 'a signed version is never changed' using errcode = 'insufficient_privilege';
    end if;
    if new.state <> old.state and not (old.state || ' ' || new.state) = any(way) then
        raise exception 'a version does not go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if new.state = 'agreed' and old.state <> 'agreed' and (not exists (select from programme.signature s where s.version_id = new.id and s.side = 'person')
            or new.with_guardian and not exists (select from programme.signature s where s.version_id = new.id and s.side = 'guardian')) then
        raise exception 'a version is agreed when it is signed' using errcode = 'check_violation';
    end if;
    if new.state = 'active' and old.state <> 'active'
        and not exists (select from programme.signature s where s.version_id = new.id and s.side = 'worker') then
        raise exception 'a version is in force when both sides have signed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger plan_version_is_kept before insert or update on programme.plan_version for each row execute function programme.plan_version_is_kept();

-- What is signed is what was read: the version as it stands, by its hash. After the row, so that row-level security has refused first.
create function programme.signature_is_of_what_was_read() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    perform from programme.plan_version v where v.id = new.version_id and v.content_hash = new.content_hash
        and case when new.side = 'worker' then v.state = 'agreed' else v.state in ('shared', 'declined') end for share;
    if not found then
        raise exception 'this version is not to be signed now' using errcode = 'check_violation', constraint = 'signature_in_its_time';
    end if;
    return new;
end $$;
create trigger signature_is_of_what_was_read after insert on programme.signature
    for each row execute function programme.signature_is_of_what_was_read();
