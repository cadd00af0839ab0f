-- Times that nobody has taken by then are given to whoever asks; and before a visit a family is reminded twice instead of once.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2026-11-01', 'days', value, 'Tiltas', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('campaign.left-over', 1, 'Mūsų pačių nuostata: prieš kiek dienų likusį laiką gali užimti ir tas, kurio langas dar neatėjo'),
    ('visit.remind-early', 7, 'Mūsų pačių nuostata: prieš kiek dienų apie vizitą primenama pirmą kartą'))
    as seed (code, value, source);
create policy migrations_replace on law.rule for update to tiltas_owner using (code = 'visit.remind-before') with check (code = 'visit.remind-before');
create policy migrations_look on law.rule for select to tiltas_owner using (code = 'visit.remind-before');
with old as (
    update law.rule set replaced_at = clock_timestamp()
    where code = 'visit.remind-before' and replaced_at is null and value_number = 2 and valid_until is null
    returning valid_from, act, article)
insert into law.rule (code, valid_from, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select 'visit.remind-before', valid_from, 'days', 1, act, article, 'Mūsų pačių nuostata: prieš kiek dienų apie vizitą primenama antrą kartą', 'U',
    date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from old;
drop policy migrations_replace on law.rule;
drop policy migrations_look on law.rule;
