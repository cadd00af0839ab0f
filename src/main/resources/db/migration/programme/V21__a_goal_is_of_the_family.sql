-- The foreign key is checked past row-level security: without these a goal could name a person of another municipality.
create policy person_of_the_family on programme.goal as restrictive for insert to tiltas_app
    with check (person_id is null or exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
        where p.id = goal.person_id and m.id = goal.programme_id));
create policy person_stays_of_the_family on programme.goal as restrictive for update to tiltas_app
    using (true)
    with check (person_id is null or exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
        where p.id = goal.person_id and m.id = goal.programme_id));
