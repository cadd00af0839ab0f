-- Who is hidden, for the policies of the modules that lean on this one: a place offered to a hidden household is hidden with it.
create function registration.published_hidden_households() returns setof uuid
language plpgsql stable set search_path = pg_catalog rows 10 as $$
begin
    return query select registration.hidden_households();
end $$;
