-- An appeal against a refusal, or against the withdrawal of a permit. Upheld, the old decision is set aside: the application is taken up again, or
-- the permit holds again. The decision itself stays to be read.
create table permits.appeal_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('permits.appeal_transition', 'select');
create policy open_by_design on permits.appeal_transition for select to tiltas_app using (true);
create policy functions_read on permits.appeal_transition for select to tiltas_owner using (true);
create policy migrations_write on permits.appeal_transition for insert to tiltas_owner with check (true);
insert into permits.appeal_transition values
    ('none', 'file', 'filed'), ('filed', 'uphold', 'upheld'), ('filed', 'reject', 'rejected'), ('filed', 'withdraw', 'withdrawn');

create table permits.appeal (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    application_id uuid not null references permits.application,
    withdrawal_id uuid references permits.withdrawal,
    body text not null constraint appeal_body_is_known check (body in ('court', 'commission')),
    state text not null default 'filed' constraint appeal_state_is_known check (state in ('filed', 'upheld', 'rejected', 'withdrawn')),
    filed_on date not null,
    entered_by uuid not null,
    entered_at timestamptz not null default clock_timestamp(),
    outcome_on date,
    outcome_words text,
    closed_by uuid,
    closed_at timestamptz,
    version int not null default 1,
    constraint appeal_ends_with_its_day_and_words check ((state = 'filed') = (outcome_on is null)
        and (outcome_on is null) = (closed_by is null) and (outcome_on is null) = (closed_at is null)
        and (outcome_on is null) = (outcome_words is null) and (outcome_words is null or outcome_words ~ '\S')),
    constraint appeal_is_answered_after_it_is_filed check (outcome_on >= filed_on));
create unique index appeal_one_open_at_a_time on permits.appeal (application_id) where state = 'filed';
create index appeal_by_application on permits.appeal (application_id);
create index appeal_by_household on permits.appeal (household_id);
create index appeal_by_person on permits.appeal (person_id);
create index appeal_open on permits.appeal (org_id, filed_on, id) where state = 'filed';

create function permits.appeal_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from permits.appeal_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'appeal_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger appeal_by_the_table before update on permits.appeal
    for each row execute function permits.appeal_by_the_table();

select public.protect('permits.appeal', 'select', 'insert');
grant update (state, outcome_on, outcome_words, closed_by, closed_at, version) on permits.appeal to tiltas_app;
create policy department_and_person on permits.appeal for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system')
        or exists (select from registration.person p where p.id = person_id)
        or exists (select from registration.household h where h.id = household_id));
create policy not_hidden on permits.appeal as restrictive for select to tiltas_app
    using (household_id not in (select registration.published_hidden_households()));
create policy system_writes on permits.appeal for insert to tiltas_app with check ((select access.role()) = 'system');
create policy department_enters on permits.appeal for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and entered_by = (select access.officer())
        and state = 'filed' and exists (select from permits.application a where a.id = application_id and a.org_id = appeal.org_id
            and a.person_id = appeal.person_id and a.household_id = appeal.household_id));
create policy department_closes on permits.appeal for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system')
    with check (closed_by = (select access.officer()) or (select access.role()) = 'system');
create trigger stands_still after insert or update on permits.appeal
    for each row execute function registration.published_stand_still('org_id', 'household_id', 'version');

-- Article 17, as with decisions: the words go, that there was an appeal and how it ended stays.
create function permits.erase_appeals(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.appeal set outcome_words = case when outcome_words is null then null else '–' end where person_id = gone;
end $$;
create policy functions_read on permits.appeal for select to tiltas_owner using (true);
create policy functions_erase on permits.appeal for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
