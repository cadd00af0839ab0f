-- Households hidden from this officer, for the policies of modules in whose rows words about a family stand.
create function registration.published_hidden() returns setof uuid
language plpgsql stable as $$
begin
    return query select registration.hidden_households();
end $$;
