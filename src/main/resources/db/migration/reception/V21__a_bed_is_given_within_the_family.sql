-- The foreign key is checked past row-level security: without this a stay of one family could name a person of another.
create policy person_of_the_family on reception.stay as restrictive for insert to tiltas_app
    with check (person_id is null or exists (select from registration.person p
        where p.id = stay.person_id and p.household_id = stay.household_id));
