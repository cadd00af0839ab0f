-- Which office is the nearest to a municipality, from a day on. Starting values by the straight line between their centres, which nobody has
-- checked against roads and buses (certainty U): a later row replaces an earlier one.
create table permits.unit_area (
    municipality int not null references access.organisation,
    valid_from date not null,
    unit_id uuid not null references permits.unit,
    source text not null constraint unit_area_names_its_source check (btrim(source) <> ''),
    certainty text not null constraint unit_area_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (municipality, valid_from));
select public.protect('permits.unit_area', 'select');
create policy open_by_design on permits.unit_area for select to tiltas_app using (true);
create policy migrations_write on permits.unit_area for insert to tiltas_owner with check (true);
insert into permits.unit_area (municipality, valid_from, unit_id, source, certainty)
select distinct on (m.code) m.code, date '2026-01-01', u.id, 'Straight line between the centres of municipalities', 'U'
from access.published_municipality m
cross join (permits.unit u join (values ('Vilnius', 13), ('Kaunas', 19), ('Klaipėda', 21), ('Šiauliai', 29), ('Panevėžys', 27)) seat (name, code)
    on seat.name = u.name join access.published_municipality s on s.code = seat.code)
order by m.code, (m.latitude - s.latitude) ^ 2 + ((m.longitude - s.longitude) * cos(radians(m.latitude))) ^ 2;

-- Who cannot wait for the window is let in earlier by an officer, for a reason that is a code. It stays written down.
create table permits.early_visit (
    campaign_id uuid not null,
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    reason text not null constraint early_visit_reason_is_known check (reason in ('permit_ends', 'travel', 'illness', 'birth')),
    let_in_by uuid not null,
    let_in_at timestamptz not null default clock_timestamp(),
    primary key (campaign_id, household_id),
    constraint early_visit_is_of_an_invited_household foreign key (campaign_id, household_id) references permits.campaign_window);
create index early_visit_by_household on permits.early_visit (household_id);
select public.protect('permits.early_visit', 'select', 'insert');
create policy with_the_household on permits.early_visit for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system', 'dpo', 'newcomer')
        and exists (select from registration.household h where h.id = household_id));
create policy not_hidden on permits.early_visit as restrictive for select to tiltas_app
    using (household_id not in (select registration.published_hidden_households()));
create policy office_lets_in on permits.early_visit for insert to tiltas_app
    with check (((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system')
        and let_in_by = (select access.officer())
        and exists (select from permits.campaign_window w where w.campaign_id = early_visit.campaign_id
            and w.household_id = early_visit.household_id and w.org_id = early_visit.org_id and w.invited_on is not null)
        and exists (select from registration.household h where h.id = early_visit.household_id));

-- Of each day of an office: how many visits its desks hold, and how many of those who come after their window stand there. Counts only.
create policy functions_read on permits.campaign for select to tiltas_owner using (true);
create policy functions_read on permits.campaign_window for select to tiltas_owner using (true);
create function permits.standby_taken(unit uuid, since date, until date) returns table (day date, holds int, taken int)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query select p.day, p.holds,
        (select count(*) from permits.appointment a
            where a.unit_id = unit and a.on_day = p.day and a.purpose = 'tp_exchange'
                and a.state in ('held', 'booked', 'checked_in', 'called', 'served', 'no_show')
                and exists (select from permits.campaign_window w join permits.campaign c on c.id = w.campaign_id
                    where w.household_id = a.household_id and w.invited_on is not null and w.closes_on < a.on_day
                        and c.state in ('inviting', 'open')))::int
    from permits.day_plan p where p.unit_id = unit and p.day between since and until;
end $$;
revoke all on function permits.standby_taken(uuid, date, date) from public;
grant execute on function permits.standby_taken(uuid, date, date) to tiltas_app;
