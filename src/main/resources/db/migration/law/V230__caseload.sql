-- How the work of case managers is weighed and when it is reminded of. Our own settings until the ministry sets others.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2016-10-05', unit, value, 'Tiltas', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('programme.weight-light', 'number', 0.5, 'Mūsų pačių nuostata: šeima, kuriai pakanka retų pokalbių'),
    ('programme.weight-standard', 'number', 1, 'Mūsų pačių nuostata: įprasta šeima'),
    ('programme.weight-intensive', 'number', 2, 'Mūsų pačių nuostata: šeima, kuriai reikia dažnos pagalbos'),
    ('programme.load-soft', 'number', 40, 'Mūsų pačių nuostata: tiek krūvio specialistui siekiama neviršyti'),
    ('programme.load-hard', 'number', 50, 'Mūsų pačių nuostata: daugiau – tik vadovui nurodžius priežastį'),
    ('programme.quiet-after', 'days', 45, 'Mūsų pačių nuostata: tiek laiko be žinių – jau tylu'),
    ('programme.soon', 'days', 14, 'Mūsų pačių nuostata: kas laukia per artimiausias dvi savaites'),
    ('programme.ends-soon', 'days', 60, 'Mūsų pačių nuostata: likus tiek dienų kalbamasi, kas bus po programos'),
    ('programme.permit-ends-soon', 'days', 90, 'Mūsų pačių nuostata: likus tiek dienų primenama apie leidimo pabaigą'),
    ('programme.month-eight-talk', 'days', 210, 'Mūsų pačių nuostata: pokalbis prieš aštuntą mėnesį, kai gali keistis paramos dydis'),
    ('programme.transfer-undo', 'hours', 24, 'Mūsų pačių nuostata: tiek laiko perdavimą galima atšaukti'),
    ('programme.reopen-within', 'months', 12, 'Mūsų pačių nuostata: tiek laiko baigtą programą galima tęsti tuo pačiu numeriu'))
    as seed (code, unit, value, source);

-- For rules of other modules that the database itself keeps.
create function law.published_number(wanted text, day date) returns numeric language sql stable set search_path = pg_catalog as $$
    select value_number from law.rule
    where code = wanted and daterange(valid_from, valid_until, '[]') @> day and replaced_at is null
$$;
revoke all on function law.published_number(text, date) from public;
grant execute on function law.published_number(text, date) to tiltas_app;
