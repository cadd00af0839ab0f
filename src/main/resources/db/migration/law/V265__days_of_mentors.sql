-- After how many days a wish for a mentor is asked about, how early a check that runs out is shown, and what is aimed at. Ours until the
-- ministry sets it.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2022-02-24', unit, value, 'Tiltas', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('mentor.wish-waits', 'days', 30, 'Mūsų pačių nuostata: po kiek primenama apie norą be pasiūlymo'),
    ('mentor.check-soon', 'days', 30, 'Mūsų pačių nuostata: prieš kiek primenama, kad patikra baigsis'),
    ('measure.mentor-matched', 'number', 0.50, 'Mūsų pačių siekis: mentorius rastas laiku'),
    ('measure.mentor-hours', 'number', 0.60, 'Mūsų pačių siekis: su mentoriumi praleista pakankamai laiko'),
    ('measure.mentor-within', 'days', 60, 'Mūsų pačių nuostata: per kiek nuo noro randamas mentorius'),
    ('measure.mentor-least', 'hours', 10, 'Mūsų pačių nuostata: kiek valandų laikoma pakankama'),
    ('measure.mentor-months', 'months', 3, 'Mūsų pačių nuostata: už kiek mėnesių nuo pirmo susitikimo skaičiuojamos valandos'))
    as seed (code, unit, value, source);
