-- What a person has a right to a copy of is read by the person, about the person alone, and by the data-protection officer of those whom
-- the officer has opened with a reason: also what few others see, for it is the person's own.
do $$
declare t text;
begin
    foreach t in array array['guardianship', 'unaccompanied', 'vulnerability', 'reasoned_look', 'protection', 'intake_row', 'intake_hash', 'opening'] loop
        execute format('create policy own_record on registration.%I for select to tiltas_app
            using ((select access.role()) = ''newcomer'' and person_id = (select access.self()))', t);
    end loop;
    foreach t in array array['guardianship', 'unaccompanied', 'vulnerability', 'reasoned_look', 'protection', 'intake_row', 'intake_hash'] loop
        execute format('create policy opened_with_a_reason on registration.%I for select to tiltas_app
            using ((select access.role()) = ''dpo'' and person_id in (select registration.opened_people()))', t);
    end loop;
    foreach t in array array['share', 'arrival'] loop
        execute format('create policy own_record on registration.%I for select to tiltas_app
            using ((select access.role()) = ''newcomer'' and household_id = (select registration.own_household()))', t);
    end loop;
    -- A number at a place is nobody's until a household came of it.
    foreach t in array array['day_ticket', 'day_visit'] loop
        execute format('create policy own_record on registration.%1$I for select to tiltas_app
            using ((select access.role()) in (''newcomer'', ''dpo'') and exists (select from registration.day_ticket_household h
                where h.ticket_id = %1$I.%2$I))', t, case t when 'day_ticket' then 'id' else 'ticket_id' end);
    end loop;
end $$;
create policy opened_with_a_reason on registration.arrival for select to tiltas_app
    using ((select access.role()) = 'dpo' and household_id in (select registration.opened_households()));
create policy own_record on registration.desk_day for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from registration.day_ticket t where t.day_id = desk_day.id));
-- Whose guardian somebody is belongs to the guardian's record as well.
create policy own_wards on registration.guardianship for select to tiltas_app
    using ((select access.role()) = 'newcomer' and guardian_id = (select access.self())
        or (select access.role()) = 'dpo' and guardian_id in (select registration.opened_people()));
-- A newcomer belongs to no office, whatever organisation stands in the account: shares are read by the own household only.
drop policy parties on registration.share;
create policy parties on registration.share for select to tiltas_app
    using ((select access.role()) <> 'newcomer' and (org_id = (select access.org()) or from_org = (select access.org()))
        or (select access.role()) in ('registrar', 'system', 'dpo'));

-- Who said why they look at special needs, for the data-protection officer: by the household's number, nobody is named.
create function registration.reasons_given(begins int, most int)
returns table (at timestamptz, officer uuid, organisation int, reason text, number text)
language sql stable security definer set search_path = pg_catalog as $$
    select l.made_at, l.officer_id, l.org_id, l.reason, h.number
    from registration.reasoned_look l join registration.person p on p.id = l.person_id join registration.household h on h.id = p.household_id
    where access.role() = 'dpo' and l.person_id not in (select registration.hidden_people())
    order by l.made_at desc, l.id offset begins limit most
$$;
create index reasoned_look_by_time on registration.reasoned_look (made_at desc, id);
create policy functions_read on registration.reasoned_look for select to tiltas_owner using (true);
