-- A permit is withdrawn by two officers: one proposes it with its ground and words for the person, another makes it or sends it back. A court, or
-- the department correcting itself, undoes it: the permit holds again, the old decision stays to be read.
create table permits.withdrawal_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));

-- On what a withdrawal may stand. Dated.
create table permits.withdrawal_ground (
    code text not null,
    valid_from date not null,
    valid_until date,
    place int not null,
    act text not null constraint withdrawal_ground_names_its_act check (act <> ''),
    article text not null default '',
    source text not null default '',
    certainty text not null constraint withdrawal_ground_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (code, valid_from));
do $$
declare t text;
begin
    foreach t in array array['withdrawal_transition', 'withdrawal_ground'] loop
        perform public.protect(('permits.' || t)::regclass, 'select');
        execute format('create policy open_by_design on permits.%I for select to tiltas_app using (true)', t);
        execute format('create policy functions_read on permits.%I for select to tiltas_owner using (true)', t);
        execute format('create policy migrations_write on permits.%I for insert to tiltas_owner with check (true)', t);
    end loop;
end $$;
insert into permits.withdrawal_transition values
    ('none', 'propose', 'proposed'), ('proposed', 'approve', 'made'), ('proposed', 'return', 'returned'),
    ('made', 'undo', 'undone');
insert into permits.withdrawal_ground
select code, date '2022-03-16', null, place, 'UTPĮ IX-2206', '', source, 'U'
from (values
    ('protection_elsewhere', 1, 'Laikinoji apsauga suteikta kitoje valstybėje narėje; straipsnis neperskaitytas'),
    ('conditions_over', 2, 'Nebeatitinka leidimo pagrindo sąlygų; straipsnis neperskaitytas'),
    ('false_papers', 3, 'Leidimas gautas pateikus suklastotus dokumentus ar neteisingus duomenis; straipsnis neperskaitytas'),
    ('own_wish', 4, 'Asmuo pats leidimo atsisakė; straipsnis neperskaitytas'),
    ('exclusion', 5, 'Sunkus nusikaltimas arba grėsmė saugumui; straipsnis neperskaitytas')) as seed (code, place, source);

-- from_on is the first day on which the permit holds no longer.
create table permits.withdrawal (
    id uuid primary key default gen_random_uuid(),
    permit_id uuid not null references permits.permit,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    state text not null default 'proposed' constraint withdrawal_state_is_known check (state in ('proposed', 'made', 'returned', 'undone')),
    ground text not null,
    legal_basis text not null constraint withdrawal_names_its_act check (legal_basis ~ '\S'),
    reasons text not null constraint withdrawal_has_reasons check (reasons ~ '\S'),
    from_on date not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null default clock_timestamp(),
    answered_by uuid,
    answered_at timestamptz,
    answer text,
    undone_by uuid,
    undone_at timestamptz,
    undone_as text constraint withdrawal_is_undone_in_a_known_way check (undone_as in ('court', 'self_correction')),
    undone_why text,
    version int not null default 1,
    constraint withdrawal_is_answered_by_another check (answered_by is null or answered_by <> proposed_by or state = 'returned'),
    constraint withdrawal_is_answered_at_a_moment check ((state = 'proposed') = (answered_by is null)
        and (answered_by is null) = (answered_at is null)),
    constraint withdrawal_return_says_why check (state <> 'returned' or answer is not null and answer ~ '\S'),
    constraint withdrawal_is_undone_with_a_reason check ((state = 'undone') = (undone_by is not null)
        and (undone_by is null) = (undone_at is null) and (undone_by is null) = (undone_as is null)
        and (undone_by is null) = (undone_why is null) and (undone_why is null or undone_why ~ '\S')));
create unique index withdrawal_one_in_force on permits.withdrawal (permit_id) where state in ('proposed', 'made');
create index withdrawal_by_household on permits.withdrawal (household_id);
create index withdrawal_by_person on permits.withdrawal (person_id);
create index withdrawal_to_approve on permits.withdrawal (org_id, proposed_at, id) where state = 'proposed';

alter table permits.permit add withdrawn_on date;
grant update (withdrawn_on) on permits.permit to tiltas_app;
-- From the day it is withdrawn a permit stands in nobody's way: another may be given for the days it would have held.
alter table permits.permit drop constraint permit_no_two_at_once;
alter table permits.permit add constraint permit_no_two_at_once exclude using gist
    (person_id with =, (valid * daterange(null, coalesce(withdrawn_on, 'infinity'::date))) with &&);

create function permits.withdrawal_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from permits.withdrawal_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'withdrawal_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger withdrawal_by_the_table before update on permits.withdrawal
    for each row execute function permits.withdrawal_by_the_table();

-- After row-level security has had its say: whose name stands there is whose hand it was.
create function permits.withdrawal_is_signed() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'system' and current_user <> 'tiltas_owner' and access.officer() is distinct from
        (case new.state when 'proposed' then new.proposed_by when 'undone' then new.undone_by else new.answered_by end) then
        raise exception 'withdrawal_is_signed_by_who_does_it' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger withdrawal_is_signed after insert or update of state on permits.withdrawal
    for each row execute function permits.withdrawal_is_signed();

-- The permit ends, and its paper, in the transaction of the decision. Undone, the permit holds again, to the day before another that was given
-- meanwhile; a new paper is signed for it.
create function permits.withdrawal_takes_effect() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.state = 'made' then
        update permits.permit set withdrawn_on = new.from_on where id = new.permit_id;
        update permits.document set ended_as = 'revoked', ended_at = clock_timestamp() where permit_id = new.permit_id and ended_as is null;
    elsif new.state = 'undone' then
        update permits.permit p set withdrawn_on = null, replaced_on = coalesce(p.replaced_on, next.day),
            valid = daterange(lower(p.valid), least(upper(p.valid), next.day))
        from (select min(lower(n.valid)) as day from permits.permit n join permits.permit o on o.person_id = n.person_id
                where o.id = new.permit_id and n.id <> o.id and n.withdrawn_on is distinct from lower(n.valid)
                    and lower(n.valid) > lower(o.valid) and n.valid && o.valid) next
        where p.id = new.permit_id;
    end if;
    return null;
end $$;
create trigger withdrawal_takes_effect after update of state on permits.withdrawal
    for each row when (old.state <> new.state) execute function permits.withdrawal_takes_effect();

-- No permit is withdrawn, or holds again, on a word alone.
create function permits.withdrawn_by_its_decision() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.withdrawn_on is distinct from (select w.from_on from permits.withdrawal w where w.permit_id = new.id and w.state = 'made') then
        raise exception 'permit_is_withdrawn_by_its_decision' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger permit_is_withdrawn_by_its_decision after update of withdrawn_on on permits.permit
    for each row when (old.withdrawn_on is distinct from new.withdrawn_on) execute function permits.withdrawn_by_its_decision();

-- As in V95, and cut by a withdrawal.
create or replace function permits.valid_until(p permits.permit) returns date
language plpgsql stable set search_path = pg_catalog as $$
declare
    until date := upper(p.valid) - 1;
    r record;
begin
    for r in select valid_on, to_on from permits.prolongation
            where ground = p.ground and valid_on >= lower(p.valid) and approved_at is not null and taken_back_at is null
            order by valid_on, to_on loop
        if r.valid_on <= until and r.to_on > until then
            until := r.to_on;
        end if;
    end loop;
    if until >= upper(p.valid) then
        until := least(until, (select min(lower(n.valid)) - 1 from permits.permit n
            where n.person_id = p.person_id and n.ground = p.ground and lower(n.valid) > lower(p.valid)));
    end if;
    return least(until, p.replaced_on - 1, p.withdrawn_on - 1);
end $$;

select public.protect('permits.withdrawal', 'select', 'insert');
grant update (state, answered_by, answered_at, answer, undone_by, undone_at, undone_as, undone_why, version) on permits.withdrawal to tiltas_app;
create policy department_and_person on permits.withdrawal for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system')
        or exists (select from registration.person p where p.id = person_id)
        or exists (select from registration.household h where h.id = household_id));
create policy not_hidden on permits.withdrawal as restrictive for select to tiltas_app
    using (household_id not in (select registration.published_hidden_households()));
create policy until_it_is_made on permits.withdrawal as restrictive for select to tiltas_app
    using (state in ('made', 'undone') or (select access.role()) in ('registrar', 'system', 'dpo'));
create policy system_writes on permits.withdrawal for insert to tiltas_app with check ((select access.role()) = 'system');
create policy department_proposes on permits.withdrawal for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and proposed_by = (select access.officer())
        and state = 'proposed' and exists (select from permits.permit p where p.id = permit_id and p.org_id = withdrawal.org_id
            and p.person_id = withdrawal.person_id and p.household_id = withdrawal.household_id));
create policy department_answers on permits.withdrawal for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system');
create trigger stands_still after insert or update on permits.withdrawal
    for each row execute function registration.published_stand_still('org_id', 'household_id', 'version');

-- Article 17, as with decisions: the words go, what was decided on which act and day stays.
create function permits.erase_withdrawals(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.withdrawal set reasons = '–', answer = case when answer is null then null else '–' end,
        undone_why = case when undone_why is null then null else '–' end where person_id = gone;
end $$;
create policy functions_read on permits.withdrawal for select to tiltas_owner using (true);
create policy functions_erase on permits.withdrawal for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
