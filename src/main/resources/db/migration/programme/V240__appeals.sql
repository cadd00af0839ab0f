-- What the person says against a decision, in own words. It is looked into by somebody who had no part in the decision; and from the moment it is
-- filed until it is answered a lowering stands still, whoever writes.
create table programme.appeal (
    id uuid primary key default gen_random_uuid(),
    decision_id uuid not null references programme.support_decision,
    programme_id uuid not null,
    org_id int not null,
    words text not null constraint appeal_says_something check (words ~ '\S'),
    language text not null constraint appeal_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    said_by text not null constraint appeal_is_said_by_somebody_known check (said_by in ('person', 'office')),
    filed_on date not null,
    filed_by uuid not null,
    proposed_by uuid not null,
    second_by uuid,
    confirm_by date not null,
    answer_by date not null,
    state text not null default 'received' constraint appeal_state_is_known check (state in
        ('received', 'confirmed', 'looked_into', 'answered', 'accepted', 'taken_further', 'closed')),
    confirmed_on date,
    looked_by uuid,
    looked_name text,
    outcome text constraint appeal_outcome_is_known check (outcome in ('upheld', 'dismissed')),
    answer_words text,
    answer_own text,
    answered_on date,
    settled_on date,
    lesson text,
    closed_on date,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    constraint appeal_is_looked_into_by_another_officer check (looked_by is null
        or looked_by <> proposed_by and looked_by is distinct from second_by),
    constraint appeal_is_answered_with_words check (num_nulls(outcome, answer_words, answered_on) in (0, 3)
        and (answered_on is null) = (state in ('received', 'confirmed', 'looked_into')) and (answered_on is null or looked_by is not null)),
    constraint appeal_is_closed_with_a_lesson check (num_nulls(lesson, closed_on) in (0, 2) and (state = 'closed') = (closed_on is not null)),
    constraint appeal_once_against_a_decision unique (decision_id),
    constraint appeal_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create index appeal_by_programme on programme.appeal (programme_id);
create index appeal_open on programme.appeal (org_id, answer_by) where closed_on is null;

select public.protect('programme.appeal', 'select', 'insert');
grant update (state, confirmed_on, looked_by, looked_name, outcome, answer_words, answer_own, answered_on, settled_on, lesson, closed_on, version)
    on programme.appeal to tiltas_app;
create policy municipality on programme.appeal for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'casemanager' or (select access.role()) = 'system');
create policy with_the_household on programme.appeal for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.programme p where p.id = appeal.programme_id));
create policy filed on programme.appeal for insert to tiltas_app
    with check ((select access.role()) = 'system' or filed_by = (select access.officer()) and state = 'received'
        and ((select access.role()) = 'newcomer' and said_by = 'person'
            or (select access.role()) = 'casemanager' and said_by = 'office' and org_id = (select access.org()))
        and exists (select from programme.support_decision d where d.id = decision_id and d.programme_id = appeal.programme_id
            and d.org_id = appeal.org_id));
create policy municipality_answers on programme.appeal for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy person_settles on programme.appeal for update to tiltas_app
    using ((select access.role()) = 'newcomer' and state = 'answered' and exists (select from programme.programme p where p.id = appeal.programme_id))
    with check ((select access.role()) = 'newcomer' and state in ('accepted', 'taken_further'));
create trigger appeal_person_settles_only before update on programme.appeal for each row
    execute function programme.person_changes_only('{state,settled_on,version}');

create function programme.appeal_by_the_rules() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    decided programme.support_decision;
begin
    select * into decided from programme.support_decision d where d.id = new.decision_id;
    if tg_op = 'INSERT' then
        if decided.state <> 'signed' or new.proposed_by <> decided.proposed_by or new.second_by is distinct from decided.second_by then
            raise exception 'appeal_is_against_what_is_decided' using errcode = 'check_violation';
        end if;
        if decided.kind in ('lower', 'end') then
            update programme.support_decision set state = 'frozen', version = version + 1 where id = decided.id;
        end if;
    elsif old.state <> new.state then
        if old.state || '>' || new.state <> all (array['received>confirmed', 'received>looked_into', 'confirmed>looked_into', 'looked_into>answered',
                'answered>accepted', 'answered>taken_further', 'answered>closed', 'accepted>closed', 'taken_further>closed']) then
            raise exception 'appeal_moves_in_order: % to %', old.state, new.state using errcode = 'check_violation';
        end if;
        if new.state = 'answered' and access.role() = 'casemanager' and new.looked_by <> access.officer() then
            raise exception 'appeal_is_answered_by_who_looked' using errcode = 'insufficient_privilege';
        end if;
        if new.state = 'answered' and (new.outcome = 'upheld' or decided.state = 'frozen') then
            update programme.support_decision set state = case new.outcome when 'upheld' then 'overturned' else 'signed' end,
                takes_effect_on = case new.outcome when 'upheld' then takes_effect_on else greatest(takes_effect_on, new.answered_on + 1) end,
                version = version + 1 where id = decided.id and state in ('signed', 'frozen');
            update programme.support set state = 'proposed', version = version + 1
                where id = decided.support_id and decided.kind = 'refuse' and state = 'refused';
        end if;
    end if;
    return new;
end $$;
create trigger appeal_by_the_rules after insert or update on programme.appeal
    for each row execute function programme.appeal_by_the_rules();

create policy functions_read on programme.appeal for select to tiltas_owner using (true);
create policy functions_erase on programme.appeal for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
