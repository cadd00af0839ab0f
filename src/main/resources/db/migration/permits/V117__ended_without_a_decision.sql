-- An application that ends without a decision: withdrawn by the person, the person left the country, or is not to be found. The last needs two
-- ways tried and a wait by a dated rule (permit.unreachable-wait). Taken up again, the person comes anew.
insert into permits.transition values ('terminated', 'take_up', 'submitted');

create table permits.termination_ground (
    code text not null,
    valid_from date not null,
    valid_until date,
    place int not null,
    act text not null constraint termination_ground_names_its_act check (act <> ''),
    article text not null default '',
    source text not null default '',
    certainty text not null constraint termination_ground_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (code, valid_from));
select public.protect('permits.termination_ground', 'select');
create policy open_by_design on permits.termination_ground for select to tiltas_app using (true);
create policy functions_read on permits.termination_ground for select to tiltas_owner using (true);
create policy migrations_write on permits.termination_ground for insert to tiltas_owner with check (true);
insert into permits.termination_ground
select code, date '2022-03-16', null, place, 'UTPĮ IX-2206', '', source, 'U'
from (values
    ('own_wish', 1, 'Asmuo atsiėmė prašymą; straipsnis neperskaitytas'),
    ('left', 2, 'Asmuo išvyko iš Lietuvos; straipsnis neperskaitytas'),
    ('unreachable', 3, 'Asmens nepavyko pasiekti; straipsnis neperskaitytas')) as seed (code, place, source);

-- waited_until: the last day that was waited for an answer.
create table permits.termination (
    id uuid primary key default gen_random_uuid(),
    application_id uuid not null references permits.application,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    ground text not null constraint termination_ground_is_known check (ground in ('own_wish', 'left', 'unreachable')),
    legal_basis text not null constraint termination_names_its_act check (legal_basis ~ '\S'),
    reasons text not null constraint termination_has_reasons check (reasons ~ '\S'),
    first_channel text constraint termination_first_channel_is_known check (first_channel in ('letter', 'email', 'phone', 'municipality')),
    first_on date,
    second_channel text constraint termination_second_channel_is_known check (second_channel in ('letter', 'email', 'phone', 'municipality')),
    second_on date,
    waited_until date,
    ended_on date not null,
    ended_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    constraint termination_of_who_is_not_found_tries_two_ways_and_waits check (ground <> 'unreachable'
        or first_channel is not null and second_channel is not null and first_channel <> second_channel and first_on is not null
            and second_on is not null and waited_until is not null and first_on <= ended_on and second_on <= waited_until
            and first_on <= waited_until and waited_until < ended_on));
create index termination_by_application on permits.termination (application_id, ended_on);
create index termination_by_household on permits.termination (household_id);
create index termination_by_person on permits.termination (person_id);

-- No officer ends an application on a word alone.
create function permits.ends_on_its_ground() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'system' and not exists (select from permits.termination t
            where t.application_id = new.id and t.ended_on = new.decided_on and t.ended_by = access.officer()) then
        raise exception 'application_ends_on_its_ground' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger application_ends_on_its_ground after update on permits.application for each row
    when (old.state <> new.state and new.state = 'terminated') execute function permits.ends_on_its_ground();

select public.protect('permits.termination', 'select', 'insert');
create policy department_and_person on permits.termination for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system')
        or exists (select from registration.person p where p.id = person_id)
        or exists (select from registration.household h where h.id = household_id));
create policy not_hidden on permits.termination as restrictive for select to tiltas_app
    using (household_id not in (select registration.published_hidden_households()));
create policy system_writes on permits.termination for insert to tiltas_app with check ((select access.role()) = 'system');
create policy department_ends on permits.termination for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and ended_by = (select access.officer())
        and exists (select from permits.application a where a.id = application_id and a.org_id = termination.org_id
            and a.decided_on is null and a.person_id = termination.person_id and a.household_id = termination.household_id));
create trigger stands_still after insert on permits.termination
    for each row execute function registration.published_stand_still('org_id', 'household_id');

-- Article 17, as with decisions.
create function permits.erase_terminations(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.termination set reasons = '–' where person_id = gone;
end $$;
create policy functions_read on permits.termination for select to tiltas_owner using (true);
create policy functions_erase on permits.termination for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
