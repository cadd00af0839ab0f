-- When a family and its case manager look at the plan together again. Made by the rules; late is what is due and not held, from the next day on.
create table programme.review (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    kind text not null constraint review_kind_is_known check (kind in ('first', 'second', 'third', 'before_band', 'fourth', 'fifth', 'half_year')),
    due_on date not null,
    state text not null default 'due' constraint review_state_is_known check (state in ('due', 'invited', 'held', 'signed')),
    meeting_id uuid references programme.meeting,
    held_on date,
    held_by uuid,
    held_by_name text,
    changes text,
    signed_on date,
    signed_how text constraint review_is_signed_somehow check (signed_how in ('device', 'paper', 'spoken')),
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    constraint review_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade,
    constraint review_once_for_a_day unique (programme_id, due_on),
    constraint review_invited_to_a_meeting check (state <> 'invited' or meeting_id is not null),
    constraint review_held_has_a_day check ((state in ('held', 'signed')) = (held_on is not null) and (held_on is null) = (held_by is null)
        and (held_by is null) = (held_by_name is null)),
    constraint review_signed_has_a_way check ((state = 'signed') = (signed_on is not null) and (signed_on is null) = (signed_how is null)));
create index review_by_municipality on programme.review (org_id, due_on) where state in ('due', 'invited');
create index review_by_meeting on programme.review (meeting_id);
select public.protect('programme.review', 'select', 'insert', 'update');
create policy municipality on programme.review for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
create policy with_the_household on programme.review for select to tiltas_app
    using (exists (select from programme.programme above where above.id = programme_id));
create policy system_makes on programme.review for insert to tiltas_app with check ((select access.role()) = 'system');
create policy municipality_keeps on programme.review for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy person_signs on programme.review for update to tiltas_app
    using ((select access.role()) = 'newcomer' and state = 'held' and exists (select from programme.programme p where p.id = programme_id))
    with check ((select access.role()) = 'newcomer' and state = 'signed' and signed_how = 'device');
create trigger review_person_signs_only before update on programme.review
    for each row execute function programme.person_changes_only('{state,signed_on,signed_how,version}');
-- What both have signed stays as it was.
create function programme.signed_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state = 'signed' and current_user <> 'tiltas_owner' and to_jsonb(new) - 'org_id'::text is distinct from to_jsonb(old) - 'org_id'::text then
        raise exception 'a signed review stays' using errcode = 'check_violation', constraint = 'review_signed_stays';
    end if;
    return new;
end $$;
create trigger signed_stays before update on programme.review for each row execute function programme.signed_stays();
-- That one is due is made by the rules for every family alike; what is written in it stands still.
create trigger stands_still after update on programme.review
    for each row execute function programme.of_programme_stands_still();
