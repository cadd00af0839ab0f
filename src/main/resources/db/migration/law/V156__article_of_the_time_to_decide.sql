-- The article by which the time to decide is counted and put off once. A corrected row stays; what is K is to be read again in the act.
create policy migrations_replace on law.rule for update to tiltas_owner
    using (code in ('permit.decide-by', 'permit.extend-by')) with check (code in ('permit.decide-by', 'permit.extend-by'));
create policy migrations_look on law.rule for select to tiltas_owner using (code in ('permit.decide-by', 'permit.extend-by'));
with old as (
    update law.rule set replaced_at = clock_timestamp()
    where code in ('permit.decide-by', 'permit.extend-by') and replaced_at is null and article = ''
        and act = 'Viešojo administravimo įstatymas'
    returning code, valid_from, valid_until, unit, value_number)
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, valid_from, valid_until, unit, value_number, 'Viešojo administravimo įstatymas VIII-1234', '10 str.',
    case code when 'permit.decide-by' then 'Bendras sprendimo terminas nuo tada, kai gauti visi dokumentai: 20 darbo dienų (epilietis.lrv.lt); straipsnio numeris įstatyme neperskaitytas'
        else 'Pratęsiama vieną kartą, ne ilgiau kaip 10 darbo dienų (nvsc.lrv.lt, administracinės procedūros aprašas); straipsnio numeris įstatyme neperskaitytas' end,
    'K', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from old;
drop policy migrations_replace on law.rule;
drop policy migrations_look on law.rule;
