-- Who has led a programme, moment by moment. Nobody writes here: it follows programme.programme, whoever changes that, so that while a
-- programme is open exactly one leads it. Officer null: the municipality itself, until it has named somebody.
create table programme.case_role (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    led_at int not null references access.organisation,
    officer_id uuid,
    officer_name text,
    since timestamptz not null,
    until timestamptz,
    constraint case_role_officer_has_a_name check ((officer_id is null) = (officer_name is null)),
    constraint case_role_ends_after_the_beginning check (until >= since),
    constraint case_role_one_lead_at_every_moment exclude using gist (programme_id with =, tstzrange(since, until) with &&),
    constraint case_role_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create index case_role_by_programme on programme.case_role (programme_id, since);
select public.protect('programme.case_role', 'select');
create policy municipality on programme.case_role for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
create policy with_the_household on programme.case_role for select to tiltas_app
    using (exists (select from programme.programme above where above.id = case_role.programme_id));
create policy functions_write on programme.case_role to tiltas_owner using (true) with check (true);

create function programme.write_the_lead() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    now_at timestamptz := clock_timestamp();
    begins timestamptz := least(now_at, new.opened_on::timestamp at time zone 'Europe/Vilnius');
begin
    if tg_op = 'UPDATE' then
        if (new.lead_officer, new.org_id, new.state) is not distinct from (old.lead_officer, old.org_id, old.state) then
            return new;
        end if;
        update programme.case_role r set until = greatest(now_at, r.since) where r.programme_id = new.id and r.until is null
            returning r.until into begins;
        begins := coalesce(begins, now_at);
        if new.state = 'closed' then
            return new;
        end if;
        if old.state = 'closed' then
            begins := greatest(now_at, (select max(r.until) from programme.case_role r where r.programme_id = new.id));
        end if;
    end if;
    insert into programme.case_role (programme_id, org_id, led_at, officer_id, officer_name, since, until)
    values (new.id, new.org_id, new.org_id, new.lead_officer, new.lead_name, begins,
        case when new.closed_on is not null then greatest(begins, (new.closed_on + 1)::timestamp at time zone 'Europe/Vilnius') end);
    return new;
end $$;
-- After row triggers fire by name: the foreign keys of the system (RI_...) have moved the rows to the new municipality before.
create trigger the_lead_is_written after insert or update on programme.programme
    for each row execute function programme.write_the_lead();
insert into programme.case_role (programme_id, org_id, led_at, officer_id, officer_name, since, until)
select id, org_id, org_id, lead_officer, lead_name, opened_on::timestamp at time zone 'Europe/Vilnius',
    greatest(opened_on, closed_on + 1)::timestamp at time zone 'Europe/Vilnius'
from programme.programme where closed_on is not null
union all
select id, org_id, org_id, lead_officer, lead_name, least(clock_timestamp(), opened_on::timestamp at time zone 'Europe/Vilnius'), null
from programme.programme where closed_on is null;
