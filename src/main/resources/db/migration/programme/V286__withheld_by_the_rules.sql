-- What is kept back of a payment is held here too: only under a repayment that runs, and no larger part than the rule gives.
create function programme.withheld_by_the_rules() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if not exists (select from programme.repayment r where r.id = new.repayment_id and r.programme_id = new.programme_id and r.state = 'running')
            or new.withheld > ceil((new.cents + new.withheld)
                * law.published_number('benefit.repayment-part', (now() at time zone 'Europe/Vilnius')::date)) then
        raise exception 'payment_withholds_by_the_rules' using errcode = 'check_violation', constraint = 'payment_withholds_by_the_rules';
    end if;
    return new;
end $$;
create trigger withheld_by_the_rules before insert on programme.payment
    for each row when (new.withheld > 0) execute function programme.withheld_by_the_rules();
-- The list of a municipality goes through its goals and open steps once.
create index goal_by_municipality on programme.goal (org_id, programme_id);
create index step_open_by_municipality on programme.step (org_id, goal_id) where state in ('idea', 'agreed', 'doing', 'stuck');
