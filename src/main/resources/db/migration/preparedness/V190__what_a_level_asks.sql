-- Article 32 of Directive (EU) 2024/1346: the European Union Agency for Asylum and the Commission are told when the plan is put to use and when that ends.
-- Watching puts no plan to use.
alter table preparedness.level_rule add column tells_europe boolean not null default true;
create policy migrations_look on preparedness.level_rule for select to tiltas_owner using (true);
create policy migrations_change on preparedness.level_rule for update to tiltas_owner using (true);
update preparedness.level_rule set tells_europe = false where level = 'watch';
drop policy migrations_look on preparedness.level_rule;
drop policy migrations_change on preparedness.level_rule;

-- An exercise may stand on a day before the first rule: then the first one holds.
create or replace function preparedness.persons(wanted text, day date) returns int language sql stable set search_path = pg_catalog as $$
    select persons from preparedness.level_rule where level = wanted order by valid_from <= day desc, abs(valid_from - day) limit 1
$$;
