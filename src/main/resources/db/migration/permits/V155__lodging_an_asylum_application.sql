-- For which asylum cases a visit is given. The visit itself says no more than another matter: whoever is not appointed reads in no row why the
-- household comes. A visit serves all of a household whose applications are to be lodged.
alter table permits.appointment drop constraint appointment_purpose_is_known,
    add constraint appointment_purpose_is_known check (purpose in ('tp_first', 'tp_exchange', 'other'));

create table permits.lodging_visit (
    appointment_id uuid not null references permits.appointment,
    case_id uuid not null references permits.asylum_case,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    primary key (appointment_id, case_id));
create index lodging_visit_by_case on permits.lodging_visit (case_id);
create index lodging_visit_by_household on permits.lodging_visit (household_id);
create index lodging_visit_by_person on permits.lodging_visit (person_id);
select public.protect('permits.lodging_visit', 'select', 'insert');
create policy not_hidden on permits.lodging_visit as restrictive for select to tiltas_app
    using (household_id not in (select registration.published_hidden_households()));
create policy with_the_case on permits.lodging_visit for select to tiltas_app
    using (exists (select from permits.asylum_case c where c.id = case_id));
create policy appointed_books on permits.lodging_visit for insert to tiltas_app
    with check ((select permits.asylum_officer_asks())
        and exists (select from permits.asylum_case c where c.id = case_id and c.state = 'registered' and c.org_id = lodging_visit.org_id
            and c.household_id = lodging_visit.household_id and c.person_id = lodging_visit.person_id)
        and exists (select from permits.appointment a where a.id = appointment_id and a.household_id = lodging_visit.household_id));
create policy functions_read on permits.lodging_visit for select to tiltas_owner using (true);

-- Whether a visit goes to a desk where applications are lodged, for whoever moves or calls it. It tells so of a visit that the asker knows, and
-- neither whose application it is nor anything of the case.
create function permits.lodges(visit uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return exists (select from permits.lodging_visit l where l.appointment_id = visit);
end $$;

create function permits.lodging_has_its_desk() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
    visit uuid := (case tg_table_name when 'lodging_visit' then to_jsonb(new) ->> 'appointment_id' else to_jsonb(new) ->> 'id' end)::uuid;
begin
    if permits.lodges(visit) and exists (select from permits.appointment a
            where a.id = visit and not exists (select from permits.unit_desk d
                where d.unit_id = a.unit_id and d.number = a.lane and 'lodging' = any(d.skills))) then
        raise exception 'lodging_has_its_desk' using errcode = 'check_violation', constraint = 'lodging_has_its_desk';
    end if;
    return null;
end $$;
create trigger lodging_has_its_desk after insert on permits.lodging_visit
    for each row execute function permits.lodging_has_its_desk();
create trigger lodging_has_its_desk after update of unit_id, lane on permits.appointment
    for each row execute function permits.lodging_has_its_desk();
