-- What hangs on a person is hidden with the person: the tables made beside those of V38.
do $$
declare t text;
begin
    foreach t in array array['linkage_key', 'person_key', 'scan', 'opening', 'record_copy', 'restriction', 'retention_due', 'erasure'] loop
        execute format('create policy not_hidden on registration.%I as restrictive for all to tiltas_app
            using (person_id not in (select registration.hidden_people()))', t);
    end loop;
    foreach t in array array['card', 'day_ticket_household', 'offline_record'] loop
        execute format('create policy not_hidden on registration.%I as restrictive for all to tiltas_app
            using (household_id is null or household_id not in (select registration.hidden_households()))', t);
    end loop;
    foreach t in array array['possible_pair', 'referral'] loop
        execute format('create policy not_hidden on registration.%I as restrictive for all to tiltas_app
            using (person_a not in (select registration.hidden_people()) and person_b not in (select registration.hidden_people()))', t);
    end loop;
end $$;

-- As the owner, whom the policies do not bind: the record asked about is not shown when it has been hidden since.
create or replace function registration.asked_about(referral uuid) returns setof registration.person
language sql stable security definer set search_path = pg_catalog as $$
    select p.* from registration.referral r join registration.person p on p.id = r.about
    where r.id = referral and r.to_org = access.org() and access.staff() and r.answer is null
        and p.id not in (select registration.hidden_people())
$$;
