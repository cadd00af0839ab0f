-- A device keeps records of whoever works without a network, not of registrars alone: each has a secret of the own.
alter policy own_key on registration.offline_key
    using (officer_id = (select access.officer()) and (select access.staff()));
alter policy own_key_is_made on registration.offline_key
    with check (officer_id = (select access.officer()) and org_id = (select access.org()) and (select access.staff()));

-- Who is hidden, for what other modules write about households.
create function registration.published_hidden_homes() returns setof uuid
language plpgsql stable set search_path = pg_catalog rows 10 as $$
begin
    return query select registration.hidden_households();
end $$;

-- Whose card it is, for the door of a house whose staff does not see the household itself. The code is eighty random bits: whoever knows it
-- has the card in hand. It tells a random id, and nothing of who is hidden from the officer.
create function registration.published_card(code text) returns table (household_id uuid, withdrawn_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog rows 1 as $$
#variable_conflict use_column
declare
    shown text := code;
begin
    if not access.staff() then
        return;
    end if;
    return query select c.household_id, c.withdrawn_at from registration.card c
        where c.code = shown and c.household_id not in (select registration.hidden_households());
end $$;
