-- A person moves to another household and takes the permits along: whoever sees the person sees them, also where the household of that
-- time is nobody's any more. What was recorded keeps the household of its day.
do $$
declare t text;
begin
    foreach t in array array['application', 'application_event', 'permit', 'reminder'] loop
        execute format('create policy with_the_person on permits.%1$I for select to tiltas_app
            using (exists (select from registration.person p where p.id = person_id))', t);
    end loop;
end $$;
