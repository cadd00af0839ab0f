-- Whoever signs or sends a list learns that a part may not be kept back any more (the family has objected meanwhile), and nothing else of a repayment.
create function programme.keeps_back(repayment uuid, month date) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (select from programme.repayment r where r.id = repayment and r.state = 'running' and r.starts_on < month + interval '1 month')
$$;
revoke all on function programme.keeps_back(uuid, date) from public;
grant execute on function programme.keeps_back(uuid, date) to tiltas_app;
