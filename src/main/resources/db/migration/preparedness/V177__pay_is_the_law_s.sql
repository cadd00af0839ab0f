-- The base amount and the employer's contributions stand in the law, dated: a second copy here would go on saying last year's.
create policy migrations_look on preparedness.assumption for select to tiltas_owner using (code in ('base-amount', 'contributions'));
create policy migrations_remove on preparedness.assumption for delete to tiltas_owner using (code in ('base-amount', 'contributions'));
delete from preparedness.assumption where code in ('base-amount', 'contributions');
drop policy migrations_look on preparedness.assumption;
drop policy migrations_remove on preparedness.assumption;
