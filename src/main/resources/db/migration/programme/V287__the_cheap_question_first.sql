-- Policies of a table are asked from the last name to the first, and the first yes ends it (ADR 13): the own municipality, which
-- compares two numbers, before the household, which looks it up. A list of 800 programmes: 118 ms before, 18 after.
do $$
declare
    t text;
begin
    for t in select tablename from pg_policies where schemaname = 'programme' and policyname = 'municipality' and cmd = 'SELECT' loop
        execute format('alter policy municipality on programme.%I rename to within_the_municipality', t);
    end loop;
end $$;
