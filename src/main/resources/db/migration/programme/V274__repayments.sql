-- Too much was paid. Nothing is taken back by itself: one officer proposes a part of each coming payment, a second one who supervises agrees,
-- the family is told thirty days before, and its objection stops it until it is answered.
create table programme.repayment (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    household_id uuid not null,
    cents bigint not null constraint repayment_is_something check (cents > 0),
    part_cents bigint not null constraint repayment_part_is_of_the_whole check (part_cents between 1 and cents),
    reasons text not null constraint repayment_has_reasons check (reasons ~ '\S'),
    reasons_own text,
    state text not null default 'proposed' constraint repayment_state_is_known check (state in ('proposed', 'running', 'objected', 'ended')),
    proposed_by uuid not null,
    proposed_name text not null,
    proposed_on date not null,
    second_by uuid,
    second_name text,
    agreed_on date,
    starts_on date,
    objected_on date,
    objection text,
    objection_language text constraint repayment_language_is_a_code check (objection_language ~ '^[a-z]{2,3}$'),
    answer text,
    answered_on date,
    ended_on date,
    version int not null default 1,
    constraint repayment_is_with_the_programme foreign key (programme_id, org_id, household_id)
        references programme.programme (id, org_id, household_id) on update cascade,
    constraint repayment_with_its_programme unique (id, programme_id),
    constraint repayment_has_two_officers check (num_nulls(second_by, second_name, agreed_on, starts_on) in (0, 4)
        and (state <> 'running' or second_by is not null) and second_by <> proposed_by),
    constraint repayment_is_told_30_days_before check (starts_on - agreed_on >= 30),
    constraint repayment_starts_with_a_month check (extract(day from starts_on) = 1),
    constraint repayment_objection_is_in_words check (num_nulls(objected_on, objection, objection_language) in (0, 3)
        and (state <> 'objected' or objected_on is not null)),
    constraint repayment_objection_is_answered check (num_nulls(answer, answered_on) in (0, 2)
        and (state <> 'running' or objected_on is null or answer is not null)),
    constraint repayment_ended_on_a_day check ((state = 'ended') = (ended_on is not null)));
create unique index repayment_one_open_for_a_programme on programme.repayment (programme_id) where state <> 'ended';
create index repayment_by_household on programme.repayment (household_id);
create index repayment_waiting on programme.repayment (org_id, proposed_on) where state in ('proposed', 'objected');
alter table programme.payment add constraint payment_withholds_for_the_same_programme
    foreign key (repayment_id, programme_id) references programme.repayment (id, programme_id);

select public.protect('programme.repayment', 'select', 'insert');
grant update (state, second_by, second_name, agreed_on, starts_on, objected_on, objection, objection_language, answer, answered_on, ended_on, version)
    on programme.repayment to tiltas_app;
create policy municipality on programme.repayment for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'casemanager' or (select access.role()) = 'system');
create policy with_the_household on programme.repayment for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.programme p where p.id = repayment.programme_id));
create policy officer_proposes on programme.repayment for insert to tiltas_app
    with check (((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
            and proposed_by = (select access.officer()) and state = 'proposed' and second_by is null)
        and exists (select from programme.programme p where p.id = repayment.programme_id and p.org_id = repayment.org_id
            and p.household_id = repayment.household_id));
create policy municipality_keeps on programme.repayment for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy person_objects on programme.repayment for update to tiltas_app
    using ((select access.role()) = 'newcomer' and exists (select from programme.programme p where p.id = repayment.programme_id))
    with check ((select access.role()) = 'newcomer' and state = 'objected');
create trigger repayment_person_objects_only before update on programme.repayment for each row
    execute function programme.person_changes_only('{state,objected_on,objection,objection_language,version}');

create function programme.repayment_by_the_rules() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and old.state || '>' || new.state <> all (array['proposed>running', 'proposed>objected', 'proposed>ended',
            'running>objected', 'running>ended', 'objected>running', 'objected>ended']) then
        raise exception 'repayment_moves_in_order: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if old.objected_on is not null and (new.objected_on, new.objection) is distinct from (old.objected_on, old.objection)
            and current_user <> 'tiltas_owner' then
        raise exception 'repayment_objection_stays' using errcode = 'check_violation', constraint = 'repayment_objection_stays';
    end if;
    if old.state <> new.state and new.state = 'running' and access.role() = 'casemanager' and not programme.supervises(
            coalesce(new.answered_on, new.agreed_on)) then
        raise exception 'repayment_is_agreed_to_by_a_supervisor' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger repayment_by_the_rules after update on programme.repayment
    for each row execute function programme.repayment_by_the_rules();
create trigger stands_still after insert or update on programme.repayment
    for each row execute function programme.support_stands_still();

-- Article 17: that money was taken back stays for the accounts; words go with the last of the family.
create policy functions_read on programme.repayment for select to tiltas_owner using (true);
create policy functions_erase on programme.repayment for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
create function programme.erase_repayments(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.repayment set reasons = '–', reasons_own = null, objection = case when objection is not null then '–' end,
        answer = case when answer is not null then '–' end where household_id = any(homes);
end $$;
revoke all on function programme.erase_repayments(uuid, uuid[]) from public;
grant execute on function programme.erase_repayments(uuid, uuid[]) to tiltas_app;
